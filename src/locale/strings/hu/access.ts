export const access = {
  heading: 'Akadálymentesség',
  lead: 'Azt szeretnénk, hogy ezzel mindenki játszhasson. Minden oldalt a webes akadálymentességi útmutató, a WCAG 2.2 AA szintjéhez mérünk. Itt áll, min alapul ez, és mi hiányzik még.',
  has: 'Mi van meg',
  hasKeys:
    'Minden működik billentyűzetről. Az 1–9 billentyű választ, az E és egy szám a bizonyítékokat nyitja meg, az Escape visszavisz. A múzeumi kioszkhoz két kapcsoló is elég.',
  hasAloud:
    'A történetet, a bizonyítékokat, a fejezet végét és a visszatekintést az eszközöd hangjai fel tudják olvasni. Az éppen olvasott sor ki van emelve, a tempó állítható.',
  hasType:
    'A Beállításokban: betűméret 200 %-ig, tágabb sorköz, térközös bekezdések, könnyebben megkülönböztethető betűk, kétféle erős kontraszt, és mozgás nélküli képek.',
  hasSound:
    'Minden hangnak van felirata, és semmi sem múlik azon, hogy valaki hallja-e. A lövések és az ágyúzás elhagyható.',
  hasList:
    'Amit a kép, a térkép vagy az idővonal mutat, az mellette szövegként vagy ugyanazt tudó listaként is ott áll.',
  hasTime:
    'Semmi sem megy időre. A kioszk megkérdezi, ott van-e még valaki; bármely érintés vagy billentyű felel rá. Az osztályban a tanár szabja meg a tempót.',
  hasNotes:
    'Minden nehéz jelenet előtt figyelmeztetés áll. Mindegyik átugorható, összefoglalóval, és semmi sem vész el.',
  tested: 'Mit vizsgáltunk, és mivel',
  testedHow: 'Ezek a próbák Chromiumban futnak, a kész játékon, minden változtatás előtt:',
  testedAxe:
    'Az axe-core, a WCAG 2.0–2.2 ellenőrzője, minden oldalon: nappali, éjszakai és erős kontrasztú színekkel, szélesen és telefonon, angolul és magyarul. Nem talál hibát.',
  testedKeys:
    'Egy szerep a címlaptól a visszatekintésig, egy fordulópont és egy látogatás a kioszknál, csak billentyűzettel. Minden lenyomás után látszik, hol a fókusz.',
  testedTree:
    'Hogy egy jelenetben mihez jut el a képernyőolvasó, milyen sorrendben és milyen néven, mit hall egy döntés után, és milyen nyelvű egy-egy idézet.',
  testedZoom:
    'Minden oldal 400 %-os nagyítással, 320 képpontos ablakban, 200 %-os betűvel, tág szövegközzel, a rendszer színeivel és mozgás nélkül: semmi sincs levágva, és olvasni sehol sem kell oldalra görgetni.',
  testedTargets: 'Amit meg kell nyomni, legalább 44 képpont széles és magas, a kioszknál 20 milliméter.',
  missing: 'Ami még nem teljesül',
  missingPeople:
    'Olyan ember, aki naponta használ képernyőolvasót, nagyítót, kapcsolókat vagy hangvezérlést, még nem próbálta ki a játékot. A fenti próbákat gép végzi; azt, hogy milyen így játszani, nem mondhatják meg.',
  missingBrowsers:
    'Az akadálymentességi próbák csak Chromiumban futnak; Firefoxban magát a játékot próbáljuk. A Safarit, valamint az NVDA, a JAWS, a VoiceOver és a TalkBack képernyőolvasót nem próbáltuk.',
  missingPictures:
    'A mozgó képekhez és a rajzolt térképhez a képernyőolvasó nem fér hozzá. Ezek díszítések: a kép leírása és a térkép melletti lista ugyanazt mondja. Az idővonal rajzán néhány jel kisebb 44 képpontnál; a listája ugyanazt tudja.',
  missingVoices:
    'A felolvasáshoz hang kell az eszközön. Magyar hang sok eszközön nincs; ilyenkor a játék megmondja. A címlapot, a térképet és a könyvtárat nem olvassa fel.',
  missingHungarian:
    'A magyar szöveget korrektor még nem olvasta. A forrásokról szóló szövegek egy része csak angolul van meg; ezek angolként vannak megjelölve, hogy a felolvasó jól olvassa őket.',
  missingPlain: 'Könnyen érthető és jelnyelvi változat nincs. A történet körülbelül tizenhárom éves olvasónak való.',
  missingElsewhere:
    'A hivatkozások mögötti szövegek mások oldalain állnak. Van köztük szöveg nélküli szkennelt kép is; ezeken nem tudunk segíteni.',
  tell: 'Ha valami akadályoz',
  tellText:
    'Szólj annak, akitől a játékot kaptad: az iskolának, a múzeumnak, vagy ott, ahol a kódot őrzik. Írd meg, melyik oldal volt az, és mit használtál. Az akadály hibának számít, és hibaként javítjuk ki.',
  settings: 'A beállításokhoz',
  about: 'Mi ez',
}
