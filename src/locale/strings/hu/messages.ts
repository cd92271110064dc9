export const messages = {
  heading: 'Üzenetek',
  close: 'Bezárás',
  saveAsFile: 'Mentés fájlba',
  openAnew: 'A játék újratöltése',
  seeSaves: 'A mentésekhez',
  'story/choice-gone':
    'Ez a döntés már nincs a történetben, mert játék közben átírták. Az eddigi utad megmaradt. A folytatáshoz nyisd meg újra a szerepet.',
  'story/choice-locked': 'Ez a döntés itt nem lehetséges. Semmi sem változott; válassz másikat.',
  'story/ink-error':
    'A történet itt nem tud továbbmenni, és ez a mi hibánk. Az utad megmaradt. Próbáld újra, vagy menj vissza egy korábbi döntéshez.',
  'story/broken-structure':
    'A történet olvashatatlan formában érkezett. A mentéseid érintetlenek. Próbáld újra. Ha nem segít, várj néhány percet: lehet, hogy épp új változat érkezik a játékból.',
  'story/changed': {
    other:
      'A történetet azóta átírták, hogy játszottál vele. Az utadból megmaradt döntések: {kept}. Ami már nem illik bele: {count}. Közvetlenül ez előtt állsz.',
  },
  'content/unknown-role':
    'Ilyen szerep nincs ebben a játékban. A mentéseid érintetlenek. Válassz az itt lévő szerepek közül.',
  'content/missing':
    'A történet egy része nincs a helyén. Az utad az utolsó döntésig megmaradt. Próbáld újra, vagy töltsd be újra a játékot.',
  'content/unreachable':
    'A történetet nem sikerült betölteni, mert nincs kapcsolat. Az utad az utolsó döntésig megmaradt. Próbáld újra, ha van kapcsolat.',
  'content/broken': 'A történet egy része hiányosan érkezett. Az utad az utolsó döntésig megmaradt. Próbáld újra.',
  'content/renewed':
    'Játék közben új változat érkezett a játékból. Az utad az utolsó döntésig megmaradt. A folytatáshoz töltsd be újra a játékot.',
  'save/broken': 'Ezt a fájlt nem lehet elolvasni: sérült, vagy hiányzik egy része. Amit játszottál, nem változott.',
  'save/foreign': 'Ez a fájl nem ennek a játéknak a mentése. Amit játszottál, nem változott. Válassz másik fájlt.',
  'save/newer-version':
    'Ezt a mentést a játék újabb változata készítette. Amit játszottál, nem változott. Nyisd meg a legújabb változatot, és próbáld ott.',
  'save/autosave-broken':
    'Az ezen az eszközön őrzött utolsó állást nem lehetett elolvasni, ezért a szerep elölről kezdődik. Az olvashatatlan szöveget félretettük, nem töröltük; a névvel mentett állásaid érintetlenek.',
  'save/autosave-newer':
    'Az ezen az eszközön őrzött utolsó állást a játék újabb változata készítette, ezért ebben a régebbiben a szerep elölről kezdődik. Az állást félretettük, nem töröltük: a legújabb változatban a mentéseid között megtalálod.',
  'save/notes-left-out':
    'A fájlban lévő út megnyílt, de a forrásnaplóját nem sikerült hozzáadni: nincs kapcsolat. Nyisd meg újra a fájlt, ha van kapcsolat.',
  'share/rubbish':
    'Ez a link nem tartalmaz utat ebből a játékból; talán másoláskor elveszett egy része. Nálad semmi sem változott. Kérd el újra a linket, vagy válassz szerepet.',
  'share/newer-version':
    'Ezt a linket a játék újabb változata készítette. Nálad semmi sem változott. Nyisd meg a legújabb változatot, és próbáld ott.',
  'address/unknown':
    'Ez a cím nem vezet sehová ebben a játékban; talán elveszett egy része. Nálad semmi sem változott. Itt vannak a szerepek.',
  'storage/full':
    'Ebben a böngészőben nincs több hely, ezért amit utoljára tettél, azt nem sikerült megőrizni. Folytathatod; hagyd nyitva ezt az oldalt, vagy vidd magaddal az utadat fájlban.',
  'storage/refused':
    'Ez a böngésző nem engedi, hogy a játék bármit megőrizzen. Folytathatod; hagyd nyitva ezt az oldalt, vagy vidd magaddal az utadat fájlban.',
  otherTab:
    'Ezt a szerepet egy másik ablakban is folytatták. Mindkét út megmarad. Melyikkel mész tovább itt? Amíg nem döntesz, ebből az ablakból semmi sem mentődik.',
  'sound/failed':
    'A hangot nem sikerült betölteni, vagy ez a böngésző nem tudja lejátszani. A történet hang nélkül megy tovább; a feliratok megmondják, mi szólna.',
  here: 'Ezzel megyek tovább',
  there: 'A másikkal megyek tovább',
  unknown: 'Hiba történt, és a játék nem tudja megmondani, mi. Az utad az utolsó döntésig megmaradt. Próbáld újra.',
}
