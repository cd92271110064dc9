export const looks = {
  open: 'Körülnézek',
  heading: 'Ami itt látható',
  close: 'Vissza a történethez',
  whole: 'Az egész kép',
  loading: 'Töltődik, ami itt látható',
  failed: 'Ami itt látható, azt nem sikerült betölteni. A történet enélkül is folytatódik.',
  none: 'Ebben az órában nincs itt több látnivaló.',
  stands: 'Honnan tudjuk',
}
