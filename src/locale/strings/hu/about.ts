export const about = {
  heading: 'Mi ez?',
  lead: 'Négy ember éli át 1956 őszét Budapesten. Hogy ők mit tesznek, te döntöd el. Ami a várossal történik, nem változik: azt feljegyezték.',
  notLike:
    'Nem azt mutatja, milyen volt, hanem azt, amit a források alapján el lehet mondani. Minden döntés mellett jel mutatja, min alapul, és ki mondja.',
  forWhom:
    'Körülbelül tizenhárom éves kortól ajánljuk: egyedül, az iskolában vagy múzeumban. Egy szerep nagyjából egyórás. Minden nehéz jelenet előtt figyelmeztetés áll, és mindegyik átugorható, összefoglalóval.',
  noScore:
    'Pontozás nincs. Egyik befejezés sem a helyes, és egyik sem mondja, hogy más döntéssel győzni lehetett volna.',
  five: 'Az öt dokumentum',
  fiveLead:
    'A játék öt szövegből készült. Egyik sem 1956-os irat; mind visszatekint, mindegyik a maga álláspontjáról. Az álláspontokat megnevezzük, de egyiket sem vesszük át.',
  oneText:
    'Nem öt független tanú. Kettő nagyrészt egyetlen röpirat, kettő ugyanarra az enciklopédiára támaszkodik. Az egyes utcákról szóló részletek többsége, és szinte minden, ami a november 4. utáni munkástanácsokról szól, egyetlen szövegből való. Ahol így van, a játék megmondja.',
  standpoint: 'Álláspont',
  goodFor: 'Mire jó',
  dependence: 'Amire támaszkodik',
  passages: { other: '{count} szöveghely' },
  theirWords:
    'Maguk a szövegek nincsenek a játékban. Minden szöveghelyet a saját szavainkkal mondunk el, és megmondjuk, hol található. Szó szerint csak a kortársakat idézzük, legfeljebb húsz szóban.',
  circles: 'A két kör',
  circlesLead:
    'Az öt dokumentum körül egy második kör áll: további {count} szöveg, többségük 1956-ból és 1957-ből. Alátámasztanak egy-egy döntést, ahol az öt szűkszavú, kijavítják, ahol téved, és állást foglalnak, ahol az öt ellentmond egymásnak. Sosem számítanak az öt közé: ami belőlük való, amellett ott áll: „az öt dokumentumon kívül”.',
  further: 'A további források',
  sourcesDidNotCome: 'A források listáját nem sikerült betölteni. Az oldal többi része ép.',
  sourcesOnTheWay: 'Töltődik a források listája',
  marks: 'Mit jelentenek a jelek',
  marksLead: 'A jel lyukas korong, mint a zászló. Ott teli, ahol a krónika is teli.',
  documented: 'Egy forrás elmondja, hogy így tettek.',
  typical: 'A helyzetről vannak források; a tett ott mindennapos.',
  composite: 'Több beszámolóból áll össze. Egyik sem mondja el így egymaga.',
  invented: 'A történet eszköze. Csak jeleneteket köt össze; fordulat nem múlik rajta.',
  contested: 'A források ellentmondanak abban, ami mögötte van. A négy jel egyike mellé kerül, sosem helyette.',
  certainty:
    'A krónika bejegyzései megmondják, mennyire biztosak: a dokumentumok egyeznek, csak egy dokumentum, vitatott, az öt dokumentumon kívül, vagy a mi következtetésünk.',
  whatInvented: 'Mi benne a kitalált',
  inventedPeople:
    'A négy szereplő és a körülöttük élők sosem éltek. Úgy beszélnek és cselekszenek, ahogyan a források szerint egy hozzájuk hasonló ember beszélhetett és cselekedhetett. Ahol emberek felsorolása áll, a kitaláltakat megjelöljük.',
  inventedReal:
    'Akik éltek, csak azt mondják, amiről forrás számol be, és semmi olyat nem tesznek, amiről egyik forrás sem szól.',
  inventedCity:
    'A város órái, helyei és eseményei a krónikából valók. A képek leírások nyomán készültek; nem bizonyítékok.',
  wrong: 'Ha hibát találsz',
  wrongText:
    'Minden szöveghelynek saját oldala és saját címe van. Küldd el ezt a címet, és hogy mi a baj vele, azoknak, akiktől a játékot kaptad, vagy jelentsd ott, ahol a kódját őrzik. A hibás szöveghelyet kijavítjuk vagy kivesszük, és a változásnak nyoma marad.',
  rights: 'Jogok és köszönet',
  code: 'A kód az MIT-licenc szerint használható, módosítható és továbbadható.',
  works:
    'A történetek, rajzok és hangok a Creative Commons BY 4.0 szerint használhatók és módosíthatók, a forrás megnevezésével.',
  credits: 'Képek, hangok, betűk',
  creditsLead: 'Kié, hogyan készült, és milyen licenc szerint adható tovább.',
  creditsDidNotCome: 'A listát nem sikerült betölteni. A játék mappájában is ott van, credits.json néven.',
  libraries: 'Az inkjs, a Preact, a zustand, a Phaser és a Howler segítségével készült; mind MIT-licencű.',
  documents: 'A dokumentumok jogai a szerzőiket illetik; a szövegük nem része a játéknak.',
  privacy:
    'Amit játszol, ebben a böngészőben marad, sehová sem küldjük el. Csak ha osztályhoz csatlakozol, akkor jutnak el a döntéseid az osztály szerverére.',
  method: 'Honnan tudjuk: a módszer',
  access: 'Akadálymentesség: mit vizsgáltunk',
  library: 'A könyvtárba: minden szöveghely, kereshetően',
  begin: 'A négy szerephez',
}
