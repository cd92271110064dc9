import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Moment } from '../../src/history/moment'
import { fits, type PictureOfPlace, pictureShown, placeOf } from '../../src/state/selectors/picture-shown'

const at = (moment: string) => moment as Moment
const list: readonly PictureOfPlace[] = JSON.parse(readFileSync('assets/art/dioramas.json', 'utf8'))
const shown = (id: string, moment: string) => {
  const picture = list.find((entry) => entry.id === id)
  return picture && pictureShown(picture, at(moment))
}

test('the gate of Csepel does not burn before the attack, and the flats have no trenches', () => {
  expect(shown('csepel-gate', '1956-10-22T06:45')).toBe('csepel-gate-before')
  expect(shown('csepel-gate', '1956-10-23T22:10')).toBe('csepel-gate-before-night')
  expect(shown('csepel-gate', '1956-11-06T14:30')).toBe('csepel-gate')
  expect(shown('csepel-gate', '1956-12-11T06:40')).toBe('csepel-gate-winter')
  expect(shown('csepel-flats', '1956-11-10T23:00')).toBe('csepel-flats-night')
  expect(shown('csepel-flats', '1956-11-20T21:00')).toBe('csepel-flats-after')
  expect(shown('csepel-flats', '1956-11-13T09:00')).toBe('csepel-flats-after-day')
})

test('the words of the Central Council hang only while it sat, and no flag with a hole before the 23rd or in a court', () => {
  expect(shown('council-hall', '1956-10-26T08:30')).toBe('council-hall-before-day')
  expect(shown('council-hall', '1956-11-02T18:30')).toBe('council-hall-before')
  expect(shown('council-hall', '1956-11-20T14:00')).toBe('council-hall-day')
  expect(shown('council-hall', '1957-05-10T09:00')).toBe('council-hall-after')
  expect(shown('duplicator', '1956-10-23T06:20')).toBe('duplicator-without-flag')
})

test('no sun stands over the march after dark, no snow lies in spring, and a room has the window of its hour', () => {
  expect(shown('embankment-march', '1956-10-23T18:40')).toBe('embankment-march-night')
  expect(shown('salgotarjan', '1957-03-30T11:00')).toBe('salgotarjan-bare')
  expect(shown('kitchen-radio', '1956-11-19T15:00')).toBe('kitchen-day')
  expect(shown('hospital-corridor', '1956-10-24T16:40')).toBe('hospital-corridor-day')
  expect(shown('empty-flat', '1956-12-06T21:00')).toBe('empty-flat-night')
})

test('the kitchen by lamplight gives way to the morning of 4 November for that morning only', () => {
  expect(shown('kitchen-radio', '1956-11-03T20:30')).toBe('kitchen-evening')
  expect(shown('kitchen-radio', '1956-11-04T05:20')).toBe('kitchen-radio')
  expect(shown('kitchen-radio', '1956-11-06T18:00')).toBe('kitchen-evening')
})

test('hours may run over midnight; the first hour counts, the last does not', () => {
  const night = { hours: [18, 6] } as const
  expect(['17:59', '18:00', '23:30', '05:59', '06:00'].map((hour) => fits(night, at(`1956-10-30T${hour}`)))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ])
})

test('a day whose hour is not said falls into no hours, and a place without variants is its one picture', () => {
  expect(fits({ hours: [0, 24] }, at('1956-10-30'))).toBe(false)
  expect(pictureShown({ id: 'border' }, at('1956-11-27T04:20'))).toBe('border')
})

test('a scene that names one drawing of a place shows that drawing on any day, and can be looked at as the place', () => {
  expect(shown('council-hall-after', '1956-12-11T15:00')).toBe('council-hall-after')
  expect(placeOf(list, 'council-hall-after')).toBe('council-hall')
  expect(placeOf(list, 'council-hall')).toBe('council-hall')
})
