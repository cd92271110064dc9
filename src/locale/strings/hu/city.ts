/** A rajzolt térkép: a gombjai, és amit a megérintett helyről mond. */
export const city = {
  map: 'Budapest térképe. A nyilakkal mozgatható, a plusz és a mínusz a méretét állítja, a nulla az egész várost mutatja.',
  buttons: 'A térkép mérete',
  closer: 'Közelebb',
  further: 'Távolabb',
  whole: 'Az egész város',
  district: '{numeral}. {name}: {state}',
  choice: '{number}: {text}',
}
