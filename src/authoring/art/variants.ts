import type { CatalogueEntry, DioramaId } from './catalogue'
import type { PictureText } from './diorama'
import { councilHall } from './dioramas/council-hall'
import { csepelFlats } from './dioramas/csepel-flats'
import { csepelGate } from './dioramas/csepel-gate'
import { duplicator } from './dioramas/duplicator'
import { greatHall } from './dioramas/great-hall'
import { kilianGate } from './dioramas/kilian-gate'
import { kilianYard } from './dioramas/kilian-yard'
import { kitchenEvening } from './dioramas/kitchen-radio'
import { lampWorks } from './dioramas/lamp-works'
import { machineShop } from './dioramas/machine-shop'
import { railYard } from './dioramas/rail-yard'
import { salgotarjan } from './dioramas/salgotarjan'
import { type Ink, palette } from './kit/palette'
import { type Drawing, layerNames } from './stage'

/**
 * When a place looks as a variant shows it: local moments, `from` included and `until` not; `hours` of the day likewise, and
 * over midnight where the first is the greater. What is left out does not matter. The first variant that fits is taken.
 */
export interface When {
  readonly from?: string
  readonly until?: string
  readonly hours?: readonly [from: number, until: number]
}

export interface Variant extends Omit<CatalogueEntry, 'focus'> {
  readonly of: DioramaId
  readonly when: readonly When[]
  readonly draw: () => Drawing
}

type Inks = Partial<Readonly<Record<Ink, Ink>>>
const { cream, grey1, grey2, blue, ink } = palette

/** The same cuts printed for another hour: the sky in its own inks, all before it in others. */
function printed(drawing: Drawing, sky: Inks, rest: Inks): Drawing {
  for (const name of layerNames) drawing.layers[name].recolour(name === 'sky' ? sky : rest)
  return drawing
}

/** Moonlight: paper goes grey, grey goes dark, the dark grey goes blue. */
const byNight = (drawing: Drawing) =>
  printed(drawing, { [grey1]: blue, [cream]: grey1, [grey2]: ink }, { [cream]: grey1, [grey1]: grey2, [grey2]: blue })

/** A hall by day: its windows are grey with daylight instead of blue. */
const byDay = (drawing: Drawing) => printed(drawing, { [blue]: grey1 }, { [blue]: grey1 })

const NIGHT = [18, 6] as const
const DAY = [7, 17] as const

const text = (en: string, hu: string): PictureText => ({ en, hu })

export const variants = {
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
      'The yard of the Kilián barracks by night, end of October 1956, seen through an arch. The walls are pitted and broken, smoke hangs over them. Two bent men carry a stretcher, others crouch behind sandbags, a soldier runs and pulls a boy by the hand.',
      'A Kilián laktanya udvara éjjel, 1956 októberének végén, egy boltív alól nézve. A falak sebzettek, betörtek, fölöttük füst. Két hajolt ember hordágyat visz, mások homokzsákok mögött kuporognak, egy katona fut, és egy fiút húz kézen fogva.',
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
  'kitchen-evening': {
    of: 'kitchen-radio',
    when: [{ until: '1956-11-04' }, { from: '1956-11-04T12' }],
    draw: kitchenEvening,
    title: text('A kitchen in the evening', 'Egy konyha este'),
    alt: text(
      'A kitchen in Budapest of an evening in 1956. The lamp over the table is lit, two plates steam, an apron hangs over a chair, a cat sits on the window sill. Nobody is at the table. The window is blue.',
      'Budapesti konyha egy estén, 1956-ban. Az asztal fölött ég a lámpa, két tányér gőzölög, egy széken kötény, az ablakpárkányon macska. Az asztalnál senki. Az ablak kék.',
    ),
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'duplicator-night': {
    of: 'duplicator',
    when: [{ hours: NIGHT }],
    draw: () => duplicator(true),
    title: text('The duplicating room by night', 'A sokszorosító szoba éjjel'),
    alt: text(
      'A students’ room in Budapest by night, autumn 1956. A young man turns the crank of a duplicator, a girl takes the sheets, others read one over the other’s shoulder. Papers are pinned to the wall; the window is dark blue.',
      'Diákszoba Budapesten éjjel, 1956 őszén. Egy fiatalember a sokszorosító karját forgatja, egy lány átveszi a lapokat, mások egymás válla fölött olvasnak. A falon kitűzött papírok; az ablak sötétkék.',
    ),
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'council-hall-day': {
    of: 'council-hall',
    when: [{ hours: DAY }],
    draw: () => byDay(councilHall()),
    title: text('A council meets by day', 'Ülésezik a tanács, nappal'),
    alt: text(
      'A large hall by day, autumn 1956. Grey light stands in the windows. Men and women in coats fill rows of benches; at a long paper-covered table delegates sit, one of them stands and speaks beside a flag with a hole.',
      'Nagy csarnok nappal, 1956 őszén. Az ablakokban szürke fény. Kabátos férfiak és nők ülnek zsúfolt padsorokban; hosszú, papírral borított asztalnál küldöttek, egyikük állva beszél a lyukas zászló mellett.',
    ),
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'machine-shop-day': {
    of: 'machine-shop',
    when: [{ hours: DAY }],
    draw: () => byDay(machineShop()),
    title: text('Csepel machine shop by day', 'Csepeli gépműhely nappal'),
    alt: text(
      'A machine shop at Csepel by day, 1956. Grey light falls through the tall windows. Belt-driven lathes stand in two rows; a worker carries a tray between them, a man bends over a grinding wheel in a fan of sparks, another sleeps on a bench under his coat.',
      'Csepeli gépműhely nappal, 1956. A magas ablakokon szürke fény esik be. Szíjhajtású esztergák két sorban; közöttük valaki tálcát visz, egy férfi szikrákat szórva köszörűkő fölé hajol, egy másik kabátja alatt alszik egy padon.',
    ),
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'lamp-works-day': {
    of: 'lamp-works',
    when: [{ hours: DAY }],
    draw: () => byDay(lampWorks()),
    title: text('United Lamp, the tube hall by day', 'Egyesült Izzó, csőszerelő csarnok nappal'),
    alt: text(
      'United Lamp works, Újpest, by day, autumn 1956. Women at long benches have stopped assembling radio valves. One of them stands on a stool in the aisle and speaks. The water tower shows through the great window.',
      'Az Egyesült Izzó Újpesten nappal, 1956 őszén. A hosszú asztaloknál ülő nők abbahagyták a rádiócsövek szerelését. Egyikük a padsorok közt székre állva beszél. A nagy ablakon át a víztorony látszik.',
    ),
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'great-hall-day': {
    of: 'great-hall',
    when: [{ hours: DAY }],
    draw: () => byDay(greatHall()),
    title: text('The hall of the Technical University by day', 'A Műegyetem nagyterme nappal'),
    alt: text(
      'A packed university hall by day, October 1956. Students stand and sit to the doors under round chandeliers. On the platform one of them speaks at a lectern, beside a large sheet with sixteen points and a table with a red cloth.',
      'Zsúfolt egyetemi terem nappal, 1956 októberében. A diákok az ajtóig állnak és ülnek a kerek csillárok alatt. Az emelvényen egyikük a szónoki állványnál beszél, mellette nagy papírív tizenhat ponttal és vörös terítős asztal.',
    ),
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'salgotarjan-quiet': {
    of: 'salgotarjan',
    when: [{ until: '1956-12-08' }, { from: '1956-12-09' }],
    draw: () => salgotarjan(false),
    title: text('Salgótarján', 'Salgótarján'),
    alt: text(
      'The mining town of Salgótarján in winter 1956, seen from a yard on the hillside. Snow lies on the roofs; most chimneys are cold. A few people walk to the offices far below. In front three people look down, seen from behind; a miner’s lamp hangs on a post.',
      'Salgótarján bányászváros 1956 telén, egy domboldali udvarból nézve. A tetőkön hó, a legtöbb kémény hideg. Lent, messze néhány ember megy az irodaház felé. Elöl három ember néz lefelé, hátulról látjuk őket; egy oszlopon bányászlámpa lóg.',
    ),
    hour: 'morning',
    drawnWeather: 'snow',
  },
  'rail-yard-day': {
    of: 'rail-yard',
    when: [{ hours: DAY }],
    draw: () => printed(railYard(), { [blue]: grey1, [ink]: grey2 }, { [blue]: grey2 }),
    title: text('A railway yard', 'Pályaudvar'),
    alt: text(
      'A railway yard on a dark day, November 1956. Goods wagons with small barred windows; a hand drops a slip of paper. Two railwaymen with a lamp and a crowbar lift the rail ahead of the train. The signal stands at red.',
      'Pályaudvar egy sötét napon, 1956 novemberében. Tehervagonok apró, rácsos ablakokkal; egy kéz papírcetlit ejt le. Két vasutas lámpával és feszítővassal felszedi a sínt a szerelvény előtt. A jelző tilosat mutat.',
    ),
    hour: 'day',
    drawnWeather: 'clear',
  },
} as const satisfies Readonly<Record<string, Variant>>

export type VariantId = keyof typeof variants
