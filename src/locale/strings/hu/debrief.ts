export const debrief = {
  heading: 'Az utad a krónika mellett',
  nav: 'Visszatekintés',
  paths: 'Utak',
  roles: 'A négy szerep',
  print: 'Nyomtatás',
  saveFile: 'Mentés fájlba',
  onTheWay: 'még nem ért véget',
  notOver: 'Ez az út még nem ért véget. Ami itt áll, eddig igaz, és még bővül.',
  noPath: 'Most egyik szereppel sem játszol. Válassz egyet, és itt lesz az útja.',
  year: '1956',
  theRecord: 'A krónika',
  you: 'Te',
  nothingRecorded: 'Erről a napról a krónika nem tud semmit.',
  onTimeline: 'Az idővonalon is megnézheted.',
  wholePath: 'Minden órája ott áll a naplóban.',
  fates: 'Mi lett velük',
  fatesNone: 'Erről csak a befejezés szól.',
  invented: 'kitalált',
  person: 'élt',
  notYours: 'Amiről nem te döntöttél',
  notYoursLead:
    'Ezek akkor is bekövetkeztek volna, ha {name} mást tesz. Egyetlen döntés sem mozdítja el őket, és egyetlen döntéssel sem lehetett volna győzni.',
  notYoursNone: 'Ilyesmi eddig még nem történt.',
  rests: 'Amin az utad alapul',
  restsLine: {
    other: '{choices} döntés {count} szöveghelyen alapul; ezek közül {opened} volt nyitva előtted.',
  },
  fromOne: '{all} szöveghelyből {share} egyetlen szövegből való: {title}.',
  trusted: 'Kinek hittél',
  trustedNote: 'Ezeken a pontokon a beszámolók ellentmondanak egymásnak. Pontot senki sem ad érte.',
  trustedNone: 'Fordulóponthoz még nem értél.',
  sourceUse:
    'A szövegek az utad mögött: hány szöveghelyen alapul, hányat nyitottál meg, hány fordulóponton hittél nekik',
  text: 'Szöveg',
  cited: 'Idézve',
  opened: 'Megnyitva',
  believed: 'Elhitted',
  furtherShort: 'további forrás',
  allTexts: 'Az összes szöveg ({count})',
  fewerTexts: 'Kevesebb szöveg',
  others: 'Kinek hittek a többiek',
  asYou: 'te is',
  nights: 'Egy éjszaka, több beszámoló',
  nightsNote:
    'Az utad olyan órái, amelyeket a négy ember közül mások is átéltek, mellettük az, amit az egyes dokumentumok mondanak.',
  log: 'A forrásnaplód',
  logNone:
    'Semmit sem jegyeztél fel. Bármelyik szöveghelynél leírhatod egy mondatban, mit lehet belőle állítani; itt és papíron is ott lesz.',
  toLog: 'A forrásnapló megnyitása',
  questions: 'Három kérdés, amelyet egy történész feltenne',
  'question/student/1':
    'Amit Klára az utcán lát, annak nagy részét egyetlen szöveg mondja el. Mi hiányozna nélküle, és mi hiányzik vele együtt is?',
  'question/student/2':
    'A Rádiónál hittél az egyik beszámolónak. Kinek volt jó 1956-ban és később, ha ezt hitték? Kevésbé igaz ettől?',
  'question/student/3':
    'Klára kitalált, bár hozzá hasonlók éltek. Melyik döntésedet hozhatta volna meg egy valódi diák, és melyik szöveghely alapján mondhatod ezt?',
  'question/worker/1':
    'Hogy mit tettek a csepeli munkások november 4. és 11. között, azt részletesen egyetlen névtelen röpirat mondja el. Milyen más iratból lehetne ellenőrizni, és ki őrizte volna meg azt az iratot?',
  'question/worker/2':
    'November 3-án Csepelen el kellett dönteni, munkába álljanak-e. Mit tudhattak aznap a csapatokról, és mi az, amit csak mi tudunk?',
  'question/worker/3':
    'István kitalált; a normák, a sztrájkok és a munkástanács nem az. Melyik döntésedet hozhatta volna meg egy csepeli esztergályos, és melyik szöveghely alapján mondhatod ezt?',
  'question/soldier/1':
    'A Kilián laktanyából megszólalók nem egyformán emlékeznek a harckocsikra és Maléterre. Ki mikor és kinek beszélt, és mit nyerhetett vagy veszíthetett vele?',
  'question/soldier/2':
    'Amivel Mihály találkozik, annak nagy része az öt dokumentumon kívüli szövegeken alapul. Miért maradt a sorkatonák után ilyen kevés a könyvekben, és milyennek látjuk őket emiatt?',
  'question/soldier/3':
    'November 3-án este tisztek mentek Tökölre tárgyalni. Mit tudhatott a tárgyalásról egy katona Budapesten, és kitől?',
  'question/delegate/1':
    'Erzsébet vezeti a jegyzőkönyvet. Mit hagy ki az ember, hogy a papír senkinek se ártson, és mi vész el, ha csak az a papír marad meg?',
  'question/delegate/2':
    'Az öt dokumentum közül szinte csak egy szól a november 4. utáni munkástanácsokról. Melyik döntésednek nem lenne nélküle bizonyítéka, és mit tesznek hozzá a tanácsok saját iratai?',
  'question/delegate/3':
    'A Központi Munkástanács a munka felvételére szólított fel, és ezt egyesek árulásnak nevezték. Ki mondta ezt, mikor, és mit nem tudhatott még?',
  'question/any/1':
    'Amit az utcán láttál, annak nagy részét egyetlen szöveg mondja el. Mi hiányozna nélküle, és mi hiányzik vele együtt is?',
  'question/any/2':
    'Ahol a beszámolók ellentmondtak, az egyiknek hittél. Kinek volt jó 1956-ban és később, ha ezt hitték?',
  'question/any/3':
    'Aki voltál, kitalált személy. Melyik döntésedet hozhatta volna meg ott egy valódi ember, és melyik szöveghely alapján mondhatod ezt?',
  cite: 'Szöveghelyek, amelyeken az utad alapul',
  citeNote: 'Az elbeszélés a miénk; hogy min alapul, itt áll. Nézz utána, és döntsd el, jól olvastuk-e.',
  citeGame: 'A lyukas zászló, „{title}”, {count} döntésből álló út. {ending}',
  citeDidNotCome: 'A források listáját nem sikerült betölteni.',
  citeOnItsWay: 'Töltődik a források listája',
  noAuthor: 'a szerző nincs megnevezve',
  noYear: 'az évszám nincs megadva',
  sourcesOnly: 'Csak a források',
  all: { other: 'Az összes szöveghely ({count})' },
  furtherSources: 'Az öt dokumentumon kívül',
  again: 'Vissza egy korábbi döntéshez',
  another: 'Másik szerep',
  beginAgain: 'E szerep elölről',
}
