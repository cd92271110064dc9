export const looks = {
  open: 'Körülnézek',
  heading: 'Ami itt látható',
  close: 'Vissza a történethez',
  whole: 'Az egész kép',
  loading: 'Úton van, ami itt látható',
  failed: 'Ami itt látható, nem érkezett meg. A történet enélkül is folytatódik.',
  tryAgain: 'Újra próbálom',
  none: 'Ebben az órában nincs itt több látnivaló.',
  stands: 'Itt olvasható',
}
