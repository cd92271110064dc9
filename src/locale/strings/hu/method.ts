export const method = {
  heading: 'Módszer',
  title: 'Honnan tudjuk, és mennyire',
  lead: 'Ami a történetekben 1956-ról elhangzik, az mind egy-egy szöveghelyen múlik. Ez az oldal elmondja, hogyan készültek a szöveghelyek, mennyit bírnak el, és hol gyengék.',
  made: 'Hogyan készültek a szöveghelyek',
  made1: 'Minden szöveget elejétől végéig elolvastunk, és olyan helyekre bontottunk, amelyek egy dologról szólnak.',
  made2:
    'Minden helyet a saját szavainkkal mondtunk el. Szó szerint csak az maradt meg, amit a kortársak mondtak, legfeljebb húsz szó; a szerzők mondataiból egy sem.',
  made3:
    'Minden szöveghely őrzi, hol áll: cím, bekezdés, sorok, és az első és utolsó szavak ujjlenyomata. Akinek megvan a szöveg, annak egy program újra megtalálja a helyet, így bárki összevetheti, mit csináltunk belőle.',
  made4:
    'A számokat, napokat, helyeket és neveket úgy jegyeztük fel, ahogyan a szövegben állnak, akkor is, ha tévesek. Ami téves vagy kétes, ott áll mellette, „Vigyázat” felirattal.',
  made5:
    'Ahol a szövegek ellentmondanak egymásnak, leírtuk az oldalakat, és mellettük a szöveghelyeket. Csak ezután került melléjük, hogyan mérlegelné őket egy történész; megmondja, ha későbbi kutatásra épít.',
  made6:
    'Csak ezután íródott a történet. Minden döntés megnevez legalább egy szöveghelyet, és megmondja, mennyit bír el; az olyan történetet, amelyben egy is hiányzik, egy program visszautasítja.',
  oneText: 'Ami egyetlen szövegen múlik',
  oneTextLead:
    'A krónika {all} bejegyzéséből {count} egyetlen szövegből való. Egy szövegnek is lehet igaza; de itt nincs másik, amellyel ellenőrizni lehetne. A katalógus mostani állapota szerint számolva.',
  further: 'az öt dokumentumon kívül',
  which: 'Melyek?',
  questions: {
    other:
      '{all} nyitott kérdés közül {count} esetben egyetlen szöveg szólal meg, és önmagának vagy a máshonnan tudottaknak mond ellent',
  },
  copied: 'Ki kitől vett át',
  copiedLead:
    'Két szöveg, amely ugyanazt mondja, egy tanú, ha az egyik a másiktól vette, vagy mindkettő egy harmadiktól. Így számolva a {documents} dokumentum {count} tanú.',
  text: 'Szöveg',
  how: 'Hogyan',
  onWhich: 'Melyik szövegre támaszkodik',
  copies: 'szöveget vesz át innen:',
  restsOn: 'nagy részben ezt mondja el újra:',
  uses: 'egyes adatokat vesz innen:',
  outside: 'nincs a játékban',
  report: 'Hogyan jelezz hibát',
  report1: 'Nyisd meg a szöveghelyet a saját oldalán. A címében ott a neve, például prole-info/024-first-shots.',
  report2:
    'Vesd össze a szöveggel: az oldal megmondja, hol áll, és ha megvan a saját példányod, a könyvtár meg is jelöli benne.',
  report3:
    'Küldd el a címet és a hibát azoknak, akiktől a játékot kaptad, vagy jelentsd ott, ahol a kódját őrzik. Ami tévesnek bizonyul, azt kijavítjuk vagy kivesszük, és a változásnak nyoma marad.',
  library: 'Könyvtár',
  about: 'Mi ez?',
  toLibrary: 'A könyvtárba',
  onItsWay: 'Töltődik a katalógus',
  didNotCome:
    'A katalógust nem sikerült betölteni, ezért nem lehetett számolni. Az oldal többi része ép. Próbáld újra.',
}
