export const offline = {
  heading: 'Hálózat nélkül',
  says: 'Egy elkezdett szerep hálózat nélkül is játszható, képekkel és hangokkal.',
  all: 'Az egész játék maradjon ezen az eszközön ({size} MB)',
  part: '{size} MB-ból {kept} MB van ezen az eszközön.',
  whole: 'Az egész játék ezen az eszközön van ({size} MB).',
  keeping: 'Letöltés: {size} MB-ból {kept} MB',
  stop: 'Megállítás',
  'offline/no-network': 'Megszakadt a hálózat. Ami megjött, megmarad; később folytathatod.',
  'offline/full':
    'Ezen az eszközön nincs több hely. Az elkezdett szerepek addig mennek hálózat nélkül, ameddig letöltődtek.',
  newVersion: 'A játéknak új változata érkezett. Amit eddig játszottál, megmarad.',
  takeNewVersion: 'Betöltés most',
} as const
