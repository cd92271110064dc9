import type { Hour, PictureText, Weather } from './diorama'

/** What is said and known about a diorama besides its drawing. Texts are for readers; `focus` is for narrow crops. */
export interface CatalogueEntry {
  readonly title: PictureText
  readonly alt: PictureText
  /** The point that a narrow crop must keep, as shares (0..1) of the 1600 × 900 picture. */
  readonly focus: { readonly x: number; readonly y: number }
  /** The hour the picture is drawn for. */
  readonly hour: Hour
  /** Weather that is already cut into the layers, so that nothing falls twice. */
  readonly drawnWeather: Weather
}

export const catalogue = {
  'bem-square': {
    title: { en: 'Bem square, 23 October', hu: 'Bem tér, október 23.' },
    alt: {
      en: 'Bem square in Budapest, the afternoon of 23 October 1956. A dense crowd, seen from behind, stands round the statue of General Bem against a low sun. Flags rise over the heads; the middle of the nearest has been cut out. Across the Danube stands Parliament.',
      hu: 'A budapesti Bem tér 1956. október 23-án délután. Sűrű tömeg, hátulról nézve, Bem tábornok szobra körül, alacsonyan álló nap előtt. A fejek fölött zászlók; a legközelebbinek kivágták a közepét. A Duna túlpartján az Országház.',
    },
    focus: { x: 0.35, y: 0.45 },
    hour: 'afternoon',
    drawnWeather: 'clear',
  },
  'radio-night': {
    title: { en: 'In front of the Radio', hu: 'A Rádió előtt' },
    alt: {
      en: 'Bródy Sándor street at night, 23 October 1956. The headlamps of a car throw long rays along the street before the Radio building. People run for the doorways, small flashes show in the upper windows, and someone holds up a flag with a hole.',
      hu: 'A Bródy Sándor utca éjszaka, 1956. október 23-án. Egy autó fényszórói hosszú sugarakat vetnek végig a Rádió épülete előtt. Az emberek a kapualjak felé futnak, a felső ablakokban apró villanások, valaki lyukas zászlót tart a magasba.',
    },
    focus: { x: 0.45, y: 0.58 },
    hour: 'night',
    drawnWeather: 'clear',
  },
  'stalin-boots': {
    title: { en: 'The boots of Stalin', hu: 'Sztálin csizmái' },
    alt: {
      en: 'The edge of the City Park at night, 23 October 1956. On a high plinth only the bronze boots of the Stalin statue are left, a flag with a hole planted in one of them. The rest of the bronze lies on its back on the pavement: a man in a buttoned greatcoat, sawn off at the legs, one hand still raised, a cable round the neck. Someone strikes it with a hammer. Searchlights and torches light a great crowd around it.',
      hu: 'A Városliget széle éjszaka, 1956. október 23-án. A magas talapzaton a Sztálin-szoborból csak a bronzcsizmák maradtak, az egyikbe lyukas zászlót tűztek. A bronz többi része hanyatt fekszik a kövezeten: gombos köpenyű férfialak, a lábánál átfűrészelve, egyik keze még fölemelve, nyakán drótkötél. Valaki kalapáccsal üti. Fényszórók és fáklyák világítják meg a nagy tömeget.',
    },
    focus: { x: 0.53, y: 0.42 },
    hour: 'night',
    drawnWeather: 'clear',
  },
  'corvin-kilian': {
    title: { en: 'Üllői út: Corvin and Kilián', hu: 'Üllői út: a Corvin köz és a Kilián' },
    alt: {
      en: 'Üllői út, wet after rain, last days of October 1956. On the left an overturned tram and a barricade of paving stones before the Corvin cinema, on the right a burnt-out tank before the scarred walls of the Kilián barracks. Smoke stands over the end of the street.',
      hu: 'Az Üllői út eső után, nedvesen, 1956. október utolsó napjaiban. Balra felborított villamos és kockakőből rakott barikád a Corvin mozi előtt, jobbra kiégett harckocsi a Kilián laktanya sebzett falai előtt. Az utca végén füst áll.',
    },
    focus: { x: 0.42, y: 0.6 },
    hour: 'day',
    drawnWeather: 'clear',
  },
  'csepel-gate': {
    title: { en: 'The gate of the Csepel works', hu: 'A csepeli gyár kapuja' },
    alt: {
      en: 'The gate of the iron and steel works at Csepel, first days of November 1956. Workers stand in small groups under the arch; two men push a covered wheelbarrow. Something burns behind the wall and a black cloud leans over the yard.',
      hu: 'A csepeli vas- és fémművek kapuja, 1956 novemberének első napjai. A munkások kis csoportokban állnak a kapuív alatt; két férfi letakart talicskát tol. A fal mögött ég valami, fekete füst hajlik az udvar fölé.',
    },
    focus: { x: 0.45, y: 0.55 },
    hour: 'day',
    drawnWeather: 'clear',
  },
  'council-hall': {
    title: { en: 'A council meets', hu: 'Ülésezik a tanács' },
    alt: {
      en: 'A large hall at night, November 1956. Men and women in coats fill rows of benches under hanging lamps. Under the words Központi Munkástanács, Central Workers’ Council, delegates sit at a long paper-covered table; one of them stands and speaks beside a flag with a hole. In front a man and a woman stand and look over to them.',
      hu: 'Nagy csarnok éjszaka, 1956 novembere. Kabátos férfiak és nők ülnek zsúfolt padsorokban a függőlámpák alatt. A Központi Munkástanács felirat alatt, hosszú, papírral borított asztalnál küldöttek; egyikük állva beszél a lyukas zászló mellett. Elöl egy férfi és egy nő állva nézi őket.',
    },
    focus: { x: 0.5, y: 0.55 },
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'great-hall': {
    title: { en: 'The hall of the Technical University, 22 October', hu: 'A Műegyetem nagyterme, október 22.' },
    alt: {
      en: 'A packed university hall on the evening of 22 October 1956. Students stand and sit to the doors under round chandeliers. On the platform one of them speaks at a lectern, beside a large sheet with sixteen points and a table with a red cloth.',
      hu: 'Zsúfolt egyetemi terem 1956. október 22-én este. A diákok az ajtóig állnak és ülnek a kerek csillárok alatt. Az emelvényen egyikük a szónoki állványnál beszél, mellette nagy papírív tizenhat ponttal és vörös terítős asztal.',
    },
    focus: { x: 0.44, y: 0.48 },
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'kossuth-torches': {
    title: { en: 'Kossuth square in the dark', hu: 'Kossuth tér a sötétben' },
    alt: {
      en: 'Kossuth square on the evening of 23 October 1956. The lamps are out. Thousands of people hold up burning newspapers; the towers of Parliament stand black against the night. Near us someone lifts a whole burning sheet, and a flag with a hole hangs beside a lorry.',
      hu: 'A Kossuth tér 1956. október 23-án este. A lámpák nem égnek. Ezrek tartanak a magasba égő újságot; az Országház tornyai feketén állnak az éjszakában. Közelünkben valaki egy egész égő lapot emel fel, egy teherautó mellett lyukas zászló.',
    },
    focus: { x: 0.64, y: 0.55 },
    hour: 'night',
    drawnWeather: 'clear',
  },
  'kalvin-dawn': {
    title: { en: 'Kálvin square at dawn, 24 October', hu: 'Kálvin tér hajnalban, október 24.' },
    alt: {
      en: 'Kálvin square at dawn, 24 October 1956. Tanks have stopped on the tram rails in front of the church. A few people stand round the first one and talk; some lift paving stones, a man waits with a bicycle.',
      hu: 'A Kálvin tér 1956. október 24-én hajnalban. A templom előtt harckocsik álltak meg a villamossíneken. Az első körül néhány ember beszélget; mások utcakövet szednek fel, egy férfi kerékpárral vár.',
    },
    focus: { x: 0.36, y: 0.6 },
    hour: 'dawn',
    drawnWeather: 'clear',
  },
  'kilian-gate': {
    title: { en: 'The gate of the Kilián barracks', hu: 'A Kilián laktanya kapuja' },
    alt: {
      en: 'Inside the vaulted gateway of the Kilián barracks, October 1956. One wing of the gate is open on a bright street. Conscripts and civilians stand in the light and talk; rifles lean in a rack along the dark wall.',
      hu: 'A Kilián laktanya boltíves kapualjában, 1956 októberében. A kapu egyik szárnya nyitva a világos utcára. A fényben újoncok és civilek állnak és beszélnek; a sötét fal mentén állványra támasztott puskák.',
    },
    focus: { x: 0.52, y: 0.6 },
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'bread-queue': {
    title: { en: 'Bread queue and collecting box', hu: 'Kenyérsor és gyűjtőláda' },
    alt: {
      en: 'A Budapest street on a cold bright morning, beginning of November 1956. A long queue waits along the houses. In front of a smashed shoe-shop window, its goods untouched, an open box full of banknotes stands with nobody guarding it.',
      hu: 'Budapesti utca hideg, napos reggelen, 1956 novemberének elején. A házak mentén hosszú sor várakozik. Egy betört cipőbolt-kirakat előtt, ahol az áruhoz senki sem nyúlt, őrizetlenül áll egy bankjegyekkel teli nyitott láda.',
    },
    focus: { x: 0.32, y: 0.62 },
    hour: 'morning',
    drawnWeather: 'clear',
  },
  'machine-shop': {
    title: { en: 'Csepel machine shop, night shift', hu: 'Csepeli gépműhely, éjszakai műszak' },
    alt: {
      en: 'A machine shop at Csepel at night, November 1956. Belt-driven lathes stand in two rows under small lamps. A woman carries a tray between them, a man bends over a grinding wheel in a fan of sparks, and another sleeps on a bench under his coat.',
      hu: 'Csepeli gépműhely éjszaka, 1956 novembere. Szíjhajtású esztergák két sorban, kis lámpák alatt. Közöttük egy nő tálcát visz, egy férfi szikrákat szórva köszörűkő fölé hajol, egy másik kabátja alatt alszik egy padon.',
    },
    focus: { x: 0.62, y: 0.66 },
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'silent-hour': {
    title: { en: 'The silent hour, 23 November', hu: 'A néma óra, november 23.' },
    alt: {
      en: 'Budapest, 23 November 1956, two in the afternoon. A boulevard of scarred houses lies quite empty under a low winter sun: tram rails, a street clock showing two, pigeons, a shell hole. Faces stand behind the window panes. Far away a Soviet armoured car and four soldiers.',
      hu: 'Budapest, 1956. november 23., délután két óra. Sebzett házak közt teljesen üres körút, alacsonyan álló téli nap: villamossínek, kettőt mutató utcai óra, galambok, egy gránáttölcsér. Az ablakok mögött arcok. A távolban szovjet páncélautó és négy katona.',
    },
    focus: { x: 0.5, y: 0.52 },
    hour: 'afternoon',
    drawnWeather: 'clear',
  },
  candles: {
    title: { en: 'Candles, 4 December', hu: 'Gyertyák, december 4.' },
    alt: {
      en: 'Budapest, midnight of 4 December 1956. A tenement courtyard with galleries in the snow, a candle in nearly every window. Far below women in black coats stand round a lantern. In front a woman in a shawl leans on the rail beside a candle in a jar.',
      hu: 'Budapest, 1956. december 4., éjfél. Bérház havas, körfolyosós udvara, szinte minden ablakban gyertya. Lent, messze, fekete kabátos nők állnak egy lámpás körül. Elöl vállkendős asszony támaszkodik a korlátra, mellette üvegben gyertya.',
    },
    focus: { x: 0.62, y: 0.64 },
    hour: 'night',
    drawnWeather: 'snow',
  },
  'lamp-works': {
    title: { en: 'United Lamp, the tube hall', hu: 'Egyesült Izzó, csőszerelő csarnok' },
    alt: {
      en: 'United Lamp works, Újpest, November 1956, evening. Women at long benches under lamps have stopped assembling radio valves. One of them stands on a stool in the aisle and speaks. The water tower shows through the great window.',
      hu: 'Az Egyesült Izzó Újpesten, 1956 novembere, este. A hosszú asztaloknál, lámpák alatt ülő nők abbahagyták a rádiócsövek szerelését. Egyikük a padsorok közt székre állva beszél. A nagy ablakon át a víztorony látszik.',
    },
    focus: { x: 0.46, y: 0.56 },
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'rail-yard': {
    title: { en: 'A railway yard at night', hu: 'Pályaudvar éjszaka' },
    alt: {
      en: 'A railway yard at night, November 1956. Goods wagons with small barred windows; a hand drops a slip of paper. Two railwaymen with a lamp and a crowbar lift the rail ahead of the train. The signal stands at red.',
      hu: 'Pályaudvar éjszaka, 1956 novembere. Tehervagonok apró, rácsos ablakokkal; egy kéz papírcetlit ejt le. Két vasutas lámpával és feszítővassal felszedi a sínt a szerelvény előtt. A jelző tilosat mutat.',
    },
    focus: { x: 0.4, y: 0.62 },
    hour: 'night',
    drawnWeather: 'clear',
  },
  border: {
    title: { en: 'The canal near Andau', hu: 'A csatorna Andau közelében' },
    alt: {
      en: 'The border near Andau, November 1956, before dawn. Five people with bundles, one carrying a child, cross a canal on planks laid over the piles of the blown bridge. Reeds, wild geese, a watchtower with a searchlight far off.',
      hu: 'A határ Andau közelében, 1956 novembere, hajnal előtt. Öt ember batyukkal, egyikük gyerekkel a karján, a felrobbantott híd cölöpjeire fektetett pallókon kel át a csatornán. Nád, vadludak, messze őrtorony fényszóróval.',
    },
    focus: { x: 0.52, y: 0.6 },
    hour: 'dawn',
    drawnWeather: 'clear',
  },
  duplicator: {
    title: { en: 'The duplicating room', hu: 'A sokszorosító szoba' },
    alt: {
      en: "A students' room in Budapest, 1 November 1956. A young man turns the crank of a duplicator, a girl takes the sheets, others read one over the other's shoulder. Papers are pinned to the wall; outside the window hangs the flag with the hole.",
      hu: 'Diákszoba Budapesten, 1956. november 1. Egy fiatalember a sokszorosító karját forgatja, egy lány átveszi a lapokat, mások egymás válla fölött olvasnak. A falon kitűzött papírok; az ablak előtt lyukas zászló.',
    },
    focus: { x: 0.45, y: 0.62 },
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'empty-flat': {
    title: { en: 'An empty flat', hu: 'Egy üres lakás' },
    alt: {
      en: 'An empty room in Budapest, winter 1956–57. Pale sun falls through the window on bare boards. Pictures have left clean patches on the wall, the bed has no mattress. A key and a cup stand on the table; one coat hangs on the hook.',
      hu: 'Üres szoba Budapesten, 1956–57 telén. Az ablakon át sápadt napfény esik a csupasz padlóra. A képek helyén világos foltok a falon, az ágyon nincs matrac. Az asztalon kulcs és csésze; a fogason egyetlen kabát lóg.',
    },
    focus: { x: 0.62, y: 0.5 },
    hour: 'interior',
    drawnWeather: 'clear',
  },
  'kitchen-radio': {
    title: { en: 'A kitchen, 4 November at dawn', hu: 'Egy konyha, november 4-én hajnalban' },
    alt: {
      en: 'A kitchen in Budapest, dawn of 4 November 1956. Only the dial of a wireless and the stove give light. A man sits with his back to us, a woman in a coat over her nightgown stands and holds a hand to her face, an old woman listens, and a girl in a shawl, seen from behind. Bread and cups are on the table. Through the window smoke rises over the roofs.',
      hu: 'Konyha Budapesten, 1956. november 4-én hajnalban. Csak a rádió skálája és a tűzhely világít. Egy férfi háttal ül nekünk; egy hálóingére kabátot vett asszony áll, kezét az arcához emeli, egy öregasszony figyel, és egy vállkendős lány, hátulról nézve. Az asztalon kenyér és csészék. Az ablakon át füst száll a tetők fölött.',
    },
    focus: { x: 0.3, y: 0.58 },
    hour: 'dawn',
    drawnWeather: 'clear',
  },
  'hospital-corridor': {
    title: { en: 'A hospital corridor', hu: 'Kórházi folyosó' },
    alt: {
      en: 'A vaulted hospital corridor in Budapest, end of October 1956. Beds stand along the wall because the wards are full; the windows are crossed with strips of paper. A young woman sits by a bed and holds a hand, a nurse brings a tray, two men carry somebody in on a stretcher under a blanket.',
      hu: 'Boltíves kórházi folyosó Budapesten, 1956 októberének végén. A fal mentén ágyak állnak, mert a kórtermek megteltek; az ablakokra keresztben papírcsíkot ragasztottak. Egy fiatal nő az ágy mellett ül és egy kezet fog, egy ápolónő tálcát hoz, két férfi letakart sebesültet hoz hordágyon.',
    },
    focus: { x: 0.5, y: 0.58 },
    hour: 'interior',
    drawnWeather: 'clear',
  },
  cellar: {
    title: { en: 'A cellar', hu: 'Egy pince' },
    alt: {
      en: 'A brick-vaulted cellar in Budapest, November 1956. People of a whole house sit round a paraffin lamp on a barrel: an old woman knits, a mother holds a child, a man has his head in his hands. Others sleep on mattresses. At the foot of the stair a man listens to what is above.',
      hu: 'Téglaboltozatos pince Budapesten, 1956 novemberében. Egy egész ház népe ül egy hordóra tett petróleumlámpa körül: egy öregasszony köt, egy anya gyereket tart az ölében, egy férfi a kezébe temeti az arcát. Mások matracon alszanak. A lépcső aljában egy férfi fölfelé figyel.',
    },
    focus: { x: 0.48, y: 0.58 },
    hour: 'interior',
    drawnWeather: 'clear',
  },
  salgotarjan: {
    title: { en: 'Salgótarján, 8 December', hu: 'Salgótarján, december 8.' },
    alt: {
      en: 'The mining town of Salgótarján on 8 December 1956, seen from a yard on the hillside. Snow lies on the roofs; only one chimney smokes. Far below a dark crowd stands before the offices, tanks wait at its edge. In front three people look down, seen from behind; a miner’s lamp hangs unlit on a post.',
      hu: 'Salgótarján bányászváros 1956. december 8-án, egy domboldali udvarból nézve. A tetőkön hó, csak egy kémény füstöl. Lent, messze sötét tömeg áll az irodaház előtt, szélén harckocsik várnak. Elöl három ember néz lefelé, hátulról látjuk őket; egy oszlopon kialudt bányászlámpa lóg.',
    },
    focus: { x: 0.55, y: 0.68 },
    hour: 'morning',
    drawnWeather: 'snow',
  },
  'womens-march': {
    title: { en: 'The march of the women, 4 December', hu: 'Az asszonyok menete, december 4.' },
    alt: {
      en: 'Budapest by day, 4 December 1956. Women in black walk towards us in rows, silent, along a wide avenue with bare trees and dirty snow. Some carry a single flower. Over them black flags and national flags with a hole. At the kerb an armoured car and two Soviet soldiers with lowered arms. Far behind stands the column of Heroes’ Square. In front women at the kerb look on, seen from behind.',
      hu: 'Budapest nappal, 1956. december 4-én. Fekete ruhás asszonyok jönnek felénk sorokban, némán, egy széles, kopasz fás, latyakos sugárúton. Néhányuk egyetlen szál virágot visz. Fölöttük fekete zászlók és lyukas nemzeti zászlók. A járda mellett páncélautó és két szovjet katona, leengedett karral. Messze a Hősök terének oszlopa. Elöl, a járdán háttal álló asszonyok nézik a menetet.',
    },
    focus: { x: 0.5, y: 0.6 },
    hour: 'day',
    drawnWeather: 'clear',
  },
  'embankment-march': {
    title: { en: 'The march along the Danube, 23 October', hu: 'Menet a Duna-parton, október 23.' },
    alt: {
      en: 'The Buda embankment on the afternoon of 23 October 1956, looking south. Students walk towards us in closed rows, arms linked, silent, with national and Polish flags; the low sun stands behind them. Left the Danube and the stump of a blown bridge, right Gellért Hill with the citadel.',
      hu: 'A budai rakpart 1956. október 23-án délután, dél felé nézve. Diákok jönnek felénk zárt sorokban, összekarolva, némán, magyar és lengyel zászlókkal; mögöttük alacsonyan áll a nap. Balra a Duna és egy felrobbantott híd csonkja, jobbra a Gellért-hegy a Citadellával.',
    },
    focus: { x: 0.58, y: 0.6 },
    hour: 'afternoon',
    drawnWeather: 'clear',
  },
  'sports-hall': {
    title: { en: 'Tanks round the Sports Hall, 21 November', hu: 'Harckocsik a Sportcsarnok körül, november 21.' },
    alt: {
      en: 'Budapest, 21 November 1956, a grey wet day. Tanks stand round a long hall with tall windows, a chain of Soviet soldiers between them. Delegates in coats with briefcases have stopped on the forecourt; they talk in small groups and turn away. In front a woman and two men look on, seen from behind.',
      hu: 'Budapest, 1956. november 21., szürke, nedves nap. Magas ablakú, hosszú csarnok körül harckocsik állnak, köztük szovjet katonák lánca. Kabátos, aktatáskás küldöttek álltak meg a téren; kis csoportokban beszélnek és elfordulnak. Elöl egy nő és két férfi nézi őket, háttal nekünk.',
    },
    focus: { x: 0.5, y: 0.62 },
    hour: 'day',
    drawnWeather: 'overcast',
  },
  'csepel-flats': {
    title: { en: 'Trenches before the flats, Csepel', hu: 'Lövészárkok a házak előtt, Csepel' },
    alt: {
      en: 'Csepel, between 4 and 11 November 1956. A trench runs across the lawn before plain workers’ houses, some of them hit. In it one man keeps watch, one sleeps standing, one drinks from a tin; their rifles lie on the earth. Women bring a steaming pot. The armoured barrow stands on the path, the works smoke behind. In front, seen from behind, a man with a slung rifle and a woman with a bag of bread.',
      hu: 'Csepel, 1956. november 4. és 11. között. Egyszerű, részben belövést kapott munkásházak előtt lövészárok húzódik a gyepen. Egy férfi figyel, egy állva alszik, egy bádogból iszik; puskáik a földön. Asszonyok gőzölgő fazekat hoznak. Az ösvényen a páncélozott talicska, hátul a gyár füstöl. Elöl, háttal, vállra vetett puskás férfi és egy asszony, szatyrában kenyérrel.',
    },
    focus: { x: 0.5, y: 0.68 },
    hour: 'day',
    drawnWeather: 'clear',
  },
  'kilian-yard': {
    title: { en: 'The yard of the Kilián barracks', hu: 'A Kilián laktanya udvara' },
    alt: {
      en: 'The yard of the Kilián barracks seen through an arch, end of October 1956. The walls round it are pitted and broken, one is just being hit. Two men carry a stretcher past a field kitchen, others crouch behind sandbags, one sits against crates. A soldier runs across and pulls a boy by the hand. In front two men stand with their backs to us, and a cap lies on the ground.',
      hu: 'A Kilián laktanya udvara egy boltív alól nézve, 1956 októberének végén. Körben sebzett, betört falak, az egyiket épp találat éri. Ketten hordágyat visznek a tábori konyha felé, mások homokzsákok mögött kuporognak, egy férfi ládáknak támaszkodva ül. Egy katona átfut az udvaron, és egy fiút húz kézen fogva. Elöl két férfi áll, háttal nekünk, a földön egy sapka hever.',
    },
    focus: { x: 0.6, y: 0.62 },
    hour: 'day',
    drawnWeather: 'smoke',
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>

export type DioramaId = keyof typeof catalogue
