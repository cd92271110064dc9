import { border } from '../dioramas/border'
import { breadQueue } from '../dioramas/bread-queue'
import { embankmentMarch } from '../dioramas/embankment-march'
import { radioNight } from '../dioramas/radio-night'
import { railYard } from '../dioramas/rail-yard'
import { salgotarjan } from '../dioramas/salgotarjan'
import { silentHour } from '../dioramas/silent-hour'
import { stalinBoots } from '../dioramas/stalin-boots'
import type { Drawing } from '../stage'
import { blue, byDay, byNight, cream, DAY, grey1, grey2, ink, NIGHT, printed, text, type Variant } from './variant'

/** The same slopes and roofs without their snow. */
const withoutSnow = (drawing: Drawing) => printed(drawing, {}, { [cream]: grey1, [grey1]: grey2 })

/** Streets, roads and towns. */
export const streets = {
  'stalin-standing': {
    of: 'stalin-boots',
    // it fell at about half past nine
    when: [{ until: '1956-10-23T21:30' }],
    draw: () => stalinBoots(true),
    title: text('At the Stalin statue', 'A Sztálin-szobornál'),
    alt: text(
      'The edge of the City Park at night, 23 October 1956. The bronze Stalin still stands on its plinth, a man in a long buttoned greatcoat with one hand raised. Cables run from its neck to both sides, where people pull. Behind its knees two workers on a ladder hold a cutting flame. Searchlights and torches light a great crowd around it.',
      'A Városliget széle éjszaka, 1956. október 23-án. A bronz Sztálin még a talapzatán áll, hosszú, gombos köpenyben, egyik keze fölemelve. A nyakából drótkötelek feszülnek két oldalra, ott emberek húzzák. A térde mögött, létránál, két munkás lángvágóval dolgozik. Fényszórók és fáklyák világítják meg a nagy tömeget.',
    ),
    hour: 'night',
    drawnWeather: 'clear',
  },
  'salgotarjan-bare': {
    of: 'salgotarjan',
    when: [{ from: '1957-03' }],
    draw: () => withoutSnow(salgotarjan(false, false)),
    title: text('Salgótarján, without snow', 'Salgótarján, hó nélkül'),
    alt: text(
      'The mining town of Salgótarján in 1957, seen from a yard on the hillside. The works smoke again, the slopes are bare. A few people walk to the offices far below. In front three people look down, seen from behind; a miner’s lamp hangs on a post.',
      'Salgótarján bányászváros 1957-ben, egy domboldali udvarból nézve. A gyár megint füstöl, a lejtők csupaszok. Lent, messze néhány ember megy az irodaház felé. Elöl három ember néz lefelé, hátulról látjuk őket; egy oszlopon bányászlámpa lóg.',
    ),
    hour: 'morning',
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
  'embankment-march-night': {
    of: 'embankment-march',
    when: [{ hours: [17, 6] }],
    draw: () => byNight(embankmentMarch(), blue),
    title: text('The march along the Danube, after dark', 'Menet a Duna-parton, sötétedés után'),
    alt: text(
      'The Buda embankment after dark on 23 October 1956, looking south. People walk towards us in closed rows with national and Polish flags. Left the Danube and the stump of a blown bridge, right Gellért Hill with the citadel.',
      'A budai rakpart sötétedés után, 1956. október 23-án, dél felé nézve. Emberek jönnek felénk zárt sorokban, magyar és lengyel zászlókkal. Balra a Duna és egy felrobbantott híd csonkja, jobbra a Gellért-hegy a Citadellával.',
    ),
    hour: 'night',
    drawnWeather: 'clear',
  },
  'bread-queue-night': {
    of: 'bread-queue',
    when: [{ hours: NIGHT }],
    draw: () => byNight(breadQueue(), blue),
    title: text('The shop window and the collecting box by night', 'A kirakat és a gyűjtőláda éjjel'),
    alt: text(
      'A Budapest street in the evening, end of October or beginning of November 1956. A queue still waits along the houses. In front of a smashed shoe-shop window, its goods untouched, an open box full of banknotes stands with nobody guarding it.',
      'Budapesti utca este, 1956 októberének végén vagy novemberének elején. A házak mentén még sor várakozik. Egy betört cipőbolt-kirakat előtt, ahol az áruhoz senki sem nyúlt, őrizetlenül áll egy bankjegyekkel teli nyitott láda.',
    ),
    hour: 'night',
    drawnWeather: 'clear',
  },
  'radio-day': {
    of: 'radio-night',
    when: [{ from: '1956-10-24T07', hours: DAY }],
    draw: () => printed(radioNight(), { [blue]: grey1 }, { [blue]: grey2 }),
    title: text('In front of the Radio, the next day', 'A Rádió előtt, másnap'),
    alt: text(
      'Bródy Sándor street by day, 24 October 1956. A car stands before the Radio building, many window panes are broken. People walk along the house fronts, and someone holds up a flag with a hole.',
      'A Bródy Sándor utca nappal, 1956. október 24-én. A Rádió épülete előtt autó áll, sok ablak betört. Emberek járnak a házfalak mentén, valaki lyukas zászlót tart a magasba.',
    ),
    hour: 'day',
    drawnWeather: 'clear',
  },
  'silent-hour-night': {
    of: 'silent-hour',
    when: [{ hours: [17, 6] }],
    draw: () => byNight(silentHour(), blue),
    title: text('A dark boulevard', 'Sötét körút'),
    alt: text(
      'A boulevard of scarred houses in Budapest after dark, end of 1956: tram rails, a street clock, a shell hole. Hardly a light; faces stand behind the window panes. Far away a Soviet armoured car and four soldiers.',
      'Sebzett házak közt sötét körút Budapesten, 1956 végén: villamossínek, utcai óra, egy gránáttölcsér. Alig ég valahol fény; az ablakok mögött arcok. A távolban szovjet páncélautó és négy katona.',
    ),
    hour: 'night',
    drawnWeather: 'clear',
  },
  'border-day': {
    of: 'border',
    when: [{ hours: DAY }],
    draw: () => byDay(border()),
    title: text('The canal near Andau by day', 'A csatorna Andau közelében, nappal'),
    alt: text(
      'The border near Andau by day. People with bundles, one carrying a child, cross a canal on planks laid over the piles of the blown bridge. Reeds, wild geese, a watchtower far off.',
      'A határ Andau közelében, nappal. Emberek batyukkal, egyikük gyerekkel a karján, a felrobbantott híd cölöpjeire fektetett pallókon kelnek át a csatornán. Nád, vadludak, messze egy őrtorony.',
    ),
    hour: 'day',
    drawnWeather: 'clear',
  },
} as const satisfies Record<string, Variant>
