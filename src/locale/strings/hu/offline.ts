export const offline = {
  heading: 'Játék internet nélkül',
  says: 'Az elkezdett szerep internet nélkül is játszható, képekkel és hangokkal.',
  all: 'Az egész játék maradjon ezen az eszközön ({size} MB)',
  part: '{size} MB-ból {kept} MB van ezen az eszközön.',
  whole: 'Az egész játék ezen az eszközön van ({size} MB).',
  keeping: 'Letöltés: {size} MB-ból {kept} MB',
  stop: 'Megállítás',
  'offline/no-network': 'Megszakadt a kapcsolat. Ami letöltődött, megmarad; később folytathatod.',
  'offline/full':
    'Ezen az eszközön nincs több hely. Az elkezdett szerepek addig játszhatók internet nélkül, ameddig letöltődtek.',
  newVersion: 'A játéknak új változata érkezett. Amit eddig játszottál, megmarad.',
  takeNewVersion: 'Betöltés most',
} as const
