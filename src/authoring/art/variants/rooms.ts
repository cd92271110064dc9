import { cellar } from '../dioramas/cellar'
import { councilHall } from '../dioramas/council-hall'
import { duplicator } from '../dioramas/duplicator'
import { emptyFlat } from '../dioramas/empty-flat'
import { greatHall } from '../dioramas/great-hall'
import { hospitalCorridor } from '../dioramas/hospital-corridor'
import { kitchenEvening } from '../dioramas/kitchen-radio'
import { lampWorks } from '../dioramas/lamp-works'
import { machineShop } from '../dioramas/machine-shop'
import { byDay, byNight, DAY, NIGHT, text, type Variant } from './variant'

/** Rooms and halls. */
export const rooms = {
  'kitchen-day': {
    of: 'kitchen-radio',
    when: [
      { until: '1956-11-04', hours: [7, 16] },
      { from: '1956-11-04T12', hours: [7, 16] },
    ],
    draw: () => kitchenEvening('day'),
    title: text('A kitchen by day', 'Egy konyha nappal'),
    alt: text(
      'A kitchen in Budapest by day, autumn or winter 1956. Grey light falls through the window on a table with bread and two plates, an apron hangs over a chair, a cat sits on the window sill. Nobody is at the table.',
      'Budapesti konyha nappal, 1956 őszén vagy telén. Az ablakon át szürke fény esik az asztalra, rajta kenyér és két tányér; egy széken kötény, az ablakpárkányon macska. Az asztalnál senki.',
    ),
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'kitchen-evening': {
    of: 'kitchen-radio',
    when: [{ until: '1956-11-04' }, { from: '1956-11-04T12' }],
    draw: () => kitchenEvening(),
    title: text('A kitchen in the evening', 'Egy konyha este'),
    alt: text(
      'A kitchen in Budapest of an evening in 1956. The lamp over the table is lit, two plates steam, an apron hangs over a chair, a cat sits on the window sill. Nobody is at the table. The window is blue.',
      'Budapesti konyha egy estén, 1956-ban. Az asztal fölött ég a lámpa, két tányér gőzölög, egy széken kötény, az ablakpárkányon macska. Az asztalnál senki. Az ablak kék.',
    ),
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'empty-flat-night': {
    of: 'empty-flat',
    when: [{ hours: NIGHT }],
    draw: () => byNight(emptyFlat()),
    title: text('An empty flat by night', 'Egy üres lakás éjjel'),
    alt: text(
      'An empty room in Budapest by night, winter 1956–57. Weak light from the window lies on bare boards. Pictures have left clean patches on the wall, the bed has no mattress. A key and a cup stand on the table; one coat hangs on the hook.',
      'Üres szoba Budapesten éjjel, 1956–57 telén. Az ablakból gyenge fény esik a csupasz padlóra. A képek helyén világos foltok a falon, az ágyon nincs matrac. Az asztalon kulcs és csésze; a fogason egyetlen kabát lóg.',
    ),
    hour: 'night',
    drawnWeather: 'clear',
  },
  'hospital-corridor-day': {
    of: 'hospital-corridor',
    when: [{ hours: DAY }],
    draw: () => byDay(hospitalCorridor()),
    title: text('A hospital corridor by day', 'Kórházi folyosó nappal'),
    alt: text(
      'A vaulted hospital corridor in Budapest by day, autumn or winter 1956. Grey light stands in windows crossed with strips of paper. Beds stand along the wall because the wards are full; a young woman sits by a bed and holds a hand, a nurse brings a tray, two men carry somebody in under a blanket.',
      'Boltíves kórházi folyosó Budapesten nappal, 1956 őszén vagy telén. A papírcsíkokkal átragasztott ablakokban szürke fény. A fal mentén ágyak állnak, mert a kórtermek megteltek; egy fiatal nő az ágy mellett ül és egy kezet fog, egy ápolónő tálcát hoz, két férfi letakart sebesültet hoz be.',
    ),
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'cellar-day': {
    of: 'cellar',
    when: [{ hours: DAY }],
    draw: () => byDay(cellar()),
    title: text('A cellar by day', 'Egy pince nappal'),
    alt: text(
      'A brick-vaulted cellar in Budapest, autumn 1956; only the small grey window tells that it is day. People of a whole house sit round a paraffin lamp on a barrel: an old woman knits, a mother holds a child, a man has his head in his hands. At the foot of the stair a man listens to what is above.',
      'Téglaboltozatos pince Budapesten, 1956 őszén; csak a kis ablak szürkéje mutatja, hogy nappal van. Egy egész ház népe ül egy hordóra tett petróleumlámpa körül: egy öregasszony köt, egy anya gyereket tart az ölében, egy férfi a kezébe temeti az arcát. A lépcső aljában egy férfi fölfelé figyel.',
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
  'duplicator-without-flag': {
    of: 'duplicator',
    when: [{ until: '1956-10-23T17' }, { from: '1956-11-04' }],
    draw: () => duplicator(false, false),
    title: text('The duplicating room, no flag outside', 'A sokszorosító szoba, odakint nincs zászló'),
    alt: text(
      'A students’ room in Budapest by day, 1956. A young man turns the crank of a duplicator, a girl takes the sheets, others read one over the other’s shoulder. Papers are pinned to the wall; outside the window roofs and a chimney.',
      'Diákszoba Budapesten nappal, 1956-ban. Egy fiatalember a sokszorosító karját forgatja, egy lány átveszi a lapokat, mások egymás válla fölött olvasnak. A falon kitűzött papírok; az ablak előtt háztetők és egy kémény.',
    ),
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'council-hall-before-day': {
    of: 'council-hall',
    when: [{ until: '1956-11-14', hours: DAY }],
    draw: () => byDay(councilHall('before')),
    title: text('A meeting by day', 'Gyűlés nappal'),
    alt: text(
      'A large hall by day, autumn 1956. Grey light stands in the windows. Men and women in coats fill rows of benches; at a long paper-covered table delegates sit, one of them stands and speaks beside a flag with a hole. In front a man and a woman stand and look over to them.',
      'Nagy csarnok nappal, 1956 őszén. Az ablakokban szürke fény. Kabátos férfiak és nők ülnek zsúfolt padsorokban; hosszú, papírral borított asztalnál küldöttek, egyikük állva beszél a lyukas zászló mellett. Elöl egy férfi és egy nő állva nézi őket.',
    ),
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'council-hall-before': {
    of: 'council-hall',
    when: [{ until: '1956-11-14' }],
    draw: () => councilHall('before'),
    title: text('A meeting', 'Gyűlés'),
    alt: text(
      'A large hall in the evening, autumn 1956. Men and women in coats fill rows of benches under hanging lamps. At a long paper-covered table delegates sit; one of them stands and speaks beside a flag with a hole. In front a man and a woman stand and look over to them.',
      'Nagy csarnok este, 1956 őszén. Kabátos férfiak és nők ülnek zsúfolt padsorokban a függőlámpák alatt. Hosszú, papírral borított asztalnál küldöttek; egyikük állva beszél a lyukas zászló mellett. Elöl egy férfi és egy nő állva nézi őket.',
    ),
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'council-hall-after': {
    of: 'council-hall',
    when: [{ from: '1956-12-12' }],
    draw: () => byDay(councilHall('after')),
    title: text('A hall in the time after', 'Egy terem az utána jövő időkben'),
    alt: text(
      'A large hall after the revolution. Grey light stands in the windows, no flag and no words hang on the wall. People in coats sit in rows of benches; at a long table in the middle one stands and speaks, others sit and write.',
      'Nagy terem a forradalom után. Az ablakokban szürke fény, a falon se zászló, se felirat. Kabátos emberek ülnek padsorokban; középen, hosszú asztalnál valaki állva beszél, mások ülnek és írnak.',
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
      'A large hall by day, autumn 1956. Grey light stands in the windows. Men and women in coats fill rows of benches; under the words Központi Munkástanács, Central Workers’ Council, delegates sit at a long table, one of them stands and speaks beside a flag with a hole. In front a man and a woman stand and look over to them.',
      'Nagy csarnok nappal, 1956 őszén. Az ablakokban szürke fény. Kabátos férfiak és nők ülnek zsúfolt padsorokban; a Központi Munkástanács felirat alatt, hosszú asztalnál küldöttek, egyikük állva beszél a lyukas zászló mellett. Elöl egy férfi és egy nő állva nézi őket.',
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
} as const satisfies Record<string, Variant>
