import { csepelFlats } from '../dioramas/csepel-flats'
import { csepelGate } from '../dioramas/csepel-gate'
import { byNight, NIGHT, text, type Variant } from './variant'

/** Csepel: flats and gate. */
export const csepelVariants = {
  'csepel-flats-after-day': {
    of: 'csepel-flats',
    when: [{ from: '1956-11-12', hours: [8, 16] }],
    draw: () => csepelFlats('after'),
    title: text('Flats at Csepel, after the fighting, by day', 'Csepeli lakóházak a harcok után, nappal'),
    alt: text(
      'Workers’ houses at Csepel by day, after the fighting of November 1956. Shell holes gape in two of the walls. Washing hangs on the line again, people come and go on foot and by bicycle.',
      'Csepeli munkásházak nappal, az 1956. novemberi harcok után. Két falon belövés tátong. A kötélen megint ruha szárad, az emberek gyalog és kerékpárral járnak.',
    ),
    hour: 'day',
    drawnWeather: 'clear',
  },
  'csepel-gate-winter': {
    of: 'csepel-gate',
    when: [{ from: '1956-11-12' }],
    draw: () => csepelGate(false, true),
    title: text('The gate of the Csepel works in the snow', 'A csepeli gyár kapuja hóban'),
    alt: text(
      'The gate of the iron and steel works at Csepel, winter 1956, in falling snow. Men and women with bags and cans come out under the arch or go in; one pushes a bicycle. Chimneys stand behind the wall.',
      'A csepeli vas- és fémművek kapuja 1956 telén, hóesésben. Táskás, kannás férfiak és nők jönnek ki a kapu alatt vagy mennek be; egyikük kerékpárt tol. A fal mögött kémények.',
    ),
    hour: 'day',
    drawnWeather: 'snow',
  },
  'csepel-flats-before-night': {
    of: 'csepel-flats',
    when: [{ until: '1956-11-04', hours: NIGHT }],
    draw: () => byNight(csepelFlats('before')),
    title: text('Flats at Csepel in the evening', 'Csepeli lakóházak este'),
    alt: text(
      'Plain workers’ houses at Csepel in the evening, October 1956. Washing hangs on a line, two women talk, a man pushes his bicycle home. Behind the houses stand the chimneys of the works.',
      'Egyszerű munkásházak Csepelen este, 1956 októberében. Kötélen ruha szárad, két asszony beszélget, egy férfi hazafelé tolja a kerékpárját. A házak mögött a gyár kéményei.',
    ),
    hour: 'night',
    drawnWeather: 'clear',
  },
  'csepel-flats-before': {
    of: 'csepel-flats',
    when: [{ until: '1956-11-04' }],
    draw: () => csepelFlats('before'),
    title: text('Flats at Csepel', 'Csepeli lakóházak'),
    alt: text(
      'Plain workers’ houses at Csepel by day, October 1956. A woman hangs up washing, children run with a hoop, two women talk, a man pushes his bicycle home. Behind the houses the works smoke.',
      'Egyszerű munkásházak Csepelen nappal, 1956 októberében. Egy asszony tereget, gyerekek karikáznak, két nő beszélget, egy férfi hazafelé tolja a kerékpárját. A házak mögött a gyár füstöl.',
    ),
    hour: 'day',
    drawnWeather: 'clear',
  },
  'csepel-flats-after': {
    of: 'csepel-flats',
    when: [{ from: '1956-11-12' }],
    draw: () => byNight(csepelFlats('after')),
    title: text('Flats at Csepel, after the fighting', 'Csepeli lakóházak a harcok után'),
    alt: text(
      'Workers’ houses at Csepel in the dusk, after the fighting of November 1956. Shell holes gape in two of the walls. Washing hangs on the line again, people come home on foot and by bicycle.',
      'Csepeli munkásházak szürkületben, az 1956. novemberi harcok után. Két falon belövés tátong. A kötélen megint ruha szárad, az emberek gyalog és kerékpárral jönnek haza.',
    ),
    hour: 'dusk',
    drawnWeather: 'clear',
  },
  'csepel-flats-night': {
    of: 'csepel-flats',
    when: [{ hours: NIGHT }],
    draw: () => byNight(csepelFlats('fighting')),
    title: text('Trenches before the flats by night', 'Lövészárkok a házak előtt éjjel'),
    alt: text(
      'Csepel by night, between 4 and 11 November 1956. A trench runs before plain workers’ houses, some of them hit. One man in it keeps watch, one sleeps standing, one drinks from a tin. The armoured barrow stands near, smoke rises from the works. In front, seen from behind, a man with a slung rifle and a woman with a bag of bread.',
      'Csepel éjjel, 1956. november 4. és 11. között. Egyszerű, részben belövést kapott munkásházak előtt lövészárok. Egy férfi figyel, egy állva alszik, egy bádogból iszik. A közelben a páncélozott talicska, a gyár felől füst száll. Elöl, háttal, vállra vetett puskás férfi és egy asszony, szatyrában kenyérrel.',
    ),
    hour: 'night',
    drawnWeather: 'clear',
  },
  'csepel-gate-before-night': {
    of: 'csepel-gate',
    when: [{ until: '1956-11-04', hours: NIGHT }],
    draw: () => byNight(csepelGate(false)),
    title: text('The gate of the Csepel works by night', 'A csepeli gyár kapuja éjjel'),
    alt: text(
      'The gate of the iron and steel works at Csepel by night, October 1956, at the change of shift. Men and women with bags and cans come out under the arch or go in; one pushes a bicycle. Chimneys stand behind the wall.',
      'A csepeli vas- és fémművek kapuja éjjel, 1956 októberében, műszakváltáskor. Táskás, kannás férfiak és nők jönnek ki a kapu alatt vagy mennek be; egyikük kerékpárt tol. A fal mögött kémények.',
    ),
    hour: 'night',
    drawnWeather: 'clear',
  },
  'csepel-gate-before': {
    of: 'csepel-gate',
    when: [{ until: '1956-11-04' }],
    draw: () => csepelGate(false),
    title: text('The gate of the Csepel works', 'A csepeli gyár kapuja'),
    alt: text(
      'The gate of the iron and steel works at Csepel, October 1956, at the change of shift. Men and women with bags and cans come out under the arch or go in; one pushes a bicycle. Chimneys smoke behind the wall.',
      'A csepeli vas- és fémművek kapuja 1956 októberében, műszakváltáskor. Táskás, kannás férfiak és nők jönnek ki a kapu alatt vagy mennek be; egyikük kerékpárt tol. A fal mögött füstölnek a kémények.',
    ),
    hour: 'morning',
    drawnWeather: 'clear',
  },
} as const satisfies Record<string, Variant>
