import { kilianGate } from '../dioramas/kilian-gate'
import { kilianYard } from '../dioramas/kilian-yard'
import { byNight, NIGHT, text, type Variant } from './variant'

/** The Kilián barracks, before, in and after the siege. */
export const barracks = {
  'kilian-yard-after-night': {
    of: 'kilian-yard',
    when: [{ from: '1956-10-28T13', until: '1956-11-04', hours: NIGHT }],
    draw: () => byNight(kilianYard('after')),
    title: text(
      'The yard of the Kilián barracks after the fighting, by night',
      'A Kilián laktanya udvara a harcok után, éjjel',
    ),
    alt: text(
      'The yard of the Kilián barracks by night, in the days of the cease-fire. The walls are pitted and broken. Men clear rubble, the sandbags still stand, a soldier walks beside a woman who has brought a basket.',
      'A Kilián laktanya udvara éjjel, a tűzszünet napjaiban. A falak sebzettek és betörtek. Férfiak törmeléket hordanak, a homokzsákok még állnak, egy katona kosaras asszony mellett megy.',
    ),
    hour: 'night',
    drawnWeather: 'clear',
  },
  'kilian-yard-before-night': {
    of: 'kilian-yard',
    when: [{ until: '1956-10-25', hours: NIGHT }],
    draw: () => byNight(kilianYard('before')),
    title: text('The yard of the Kilián barracks by night', 'A Kilián laktanya udvara éjjel'),
    alt: text(
      'The yard of the Kilián barracks by night, before the fighting. Arcades and whole windows all round; conscripts of a labour battalion stand in loose rows, two carry a cauldron, one sweeps. We look in through an arch.',
      'A Kilián laktanya udvara éjjel, a harcok előtt. Körben árkádok és ép ablakok; egy munkásszázad újoncai laza sorokban állnak, ketten üstöt visznek, egy söpör. Egy boltív alól nézünk be.',
    ),
    hour: 'night',
    drawnWeather: 'clear',
  },
  'kilian-yard-before': {
    of: 'kilian-yard',
    when: [{ until: '1956-10-25' }],
    draw: () => kilianYard('before'),
    title: text('The yard of the Kilián barracks', 'A Kilián laktanya udvara'),
    alt: text(
      'The yard of the Kilián barracks by day, before the fighting. Arcades and whole windows all round; conscripts of a labour battalion stand in loose rows, two carry a cauldron, one sweeps. We look in through an arch.',
      'A Kilián laktanya udvara nappal, a harcok előtt. Körben árkádok és ép ablakok; egy munkásszázad újoncai laza sorokban állnak, ketten üstöt visznek, egy söpör. Egy boltív alól nézünk be.',
    ),
    hour: 'day',
    drawnWeather: 'clear',
  },
  'kilian-yard-after': {
    of: 'kilian-yard',
    when: [{ from: '1956-10-28T13', until: '1956-11-04' }],
    draw: () => kilianYard('after'),
    title: text('The yard of the Kilián barracks, cease-fire', 'A Kilián laktanya udvara, tűzszünet'),
    alt: text(
      'The yard of the Kilián barracks in the days of the cease-fire, end of October 1956. The walls are pitted and broken. Men clear rubble, the sandbags still stand, a soldier walks beside a woman who has brought a basket.',
      'A Kilián laktanya udvara a tűzszünet napjaiban, 1956 októberének végén. A falak sebzettek, betörtek. Férfiak törmeléket takarítanak, a homokzsákok még állnak, egy katona kosarat hozó asszony mellett megy.',
    ),
    hour: 'day',
    drawnWeather: 'clear',
  },
  'kilian-yard-night': {
    of: 'kilian-yard',
    when: [{ hours: NIGHT }],
    draw: () => byNight(kilianYard('fire')),
    title: text('The yard of the Kilián barracks by night', 'A Kilián laktanya udvara éjjel'),
    alt: text(
      'The yard of the Kilián barracks by night, end of October 1956, seen through an arch. The walls are pitted and broken, smoke hangs over them. Two men carry a stretcher past a field kitchen, others crouch behind sandbags, a soldier runs and pulls a boy by the hand.',
      'A Kilián laktanya udvara éjjel, 1956 októberének végén, egy boltív alól nézve. A falak sebzettek, betörtek, fölöttük füst. Ketten hordágyat visznek a tábori konyha felé, mások homokzsákok mögött kuporognak, egy katona fut, és egy fiút húz kézen fogva.',
    ),
    hour: 'night',
    drawnWeather: 'smoke',
  },
  'kilian-gate-night': {
    of: 'kilian-gate',
    when: [{ hours: NIGHT }],
    draw: () => byNight(kilianGate()),
    title: text('The gate of the Kilián barracks by night', 'A Kilián laktanya kapuja éjjel'),
    alt: text(
      'Inside the vaulted gateway of the Kilián barracks by night, October 1956. One wing of the gate is open on a street in weak light. Conscripts and civilians stand there and talk; rifles lean in a rack along the wall.',
      'A Kilián laktanya boltíves kapualjában éjjel, 1956 októberében. A kapu egyik szárnya nyitva a gyengén világos utcára. Újoncok és civilek állnak ott és beszélnek; a fal mentén állványra támasztott puskák.',
    ),
    hour: 'night',
    drawnWeather: 'clear',
  },
} as const satisfies Record<string, Variant>
