/** The drawn map: its buttons, and what it says of the place that was touched. */
export const city = {
  map: 'Map of Budapest. Arrow keys move it, plus and minus change its size, zero shows the whole city.',
  buttons: 'Size of the map',
  closer: 'Closer',
  further: 'Further away',
  whole: 'The whole city',
  district: '{numeral}. {name}: {state}',
  choice: '{number}: {text}',
}
