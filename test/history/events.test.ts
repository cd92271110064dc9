import { expect, test } from 'vitest'
import { contestedIn } from '../../src/history/certainty'
import { eventsBetween, eventsUntil } from '../../src/history/events-in-time'
import { orderEvents } from '../../src/history/order-events'
import { readChronology, readDistricts } from '../../src/history/read-record'
import { beginning, parseHour } from '../../src/history/recorded-hour'
import { change, event } from './factories'

const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id)

test('an hour is a clock time, about a clock time, a stretch of it, or a part of the day', () => {
  expect(parseHour('05:15')).toEqual({ kind: 'clock', at: '05:15', about: false })
  expect(parseHour('~21:00')).toEqual({ kind: 'clock', at: '21:00', about: true })
  expect(parseHour('14:00-15:00')).toEqual({ kind: 'clock', at: '14:00', about: false, until: '15:00' })
  expect(parseHour('before dawn')).toEqual({ kind: 'part', part: 'before dawn' })
  expect(parseHour('25:00')).toBeUndefined()
  expect(parseHour('teatime')).toBeUndefined()
})

test('a part of the day says between which hours a thing began', () => {
  expect(beginning('1956-10-23', parseHour('evening'))).toEqual({ from: '1956-10-23T17:00', by: '1956-10-23T21:59' })
})

test('a day alone says only that a thing began before the day was over', () => {
  expect(beginning('1956-10-24/1956-10-28', undefined)).toEqual({ from: '1956-10-24T00:00', by: '1956-10-24T23:59' })
})

test('nobody is told of an event before it has certainly begun', () => {
  const events = [
    event('march', '1956-10-23', 'afternoon'),
    event('shots', '1956-10-23', '~21:00'),
    event('strike', '1956-10-24'),
  ]
  expect(ids(eventsUntil(events, '1956-10-23T16:00'))).toEqual([])
  expect(ids(eventsUntil(events, '1956-10-23T21:00'))).toEqual(['march', 'shots'])
  expect(ids(eventsUntil(events, '1956-10-24T12:00'))).toEqual(['march', 'shots'])
  expect(ids(eventsUntil(events, '1956-10-24T23:59'))).toEqual(['march', 'shots', 'strike'])
})

test('between two moments the first is left out and the second is in', () => {
  const events = [event('speech', '1956-10-23', '20:00'), event('shots', '1956-10-23', '21:00')]
  expect(ids(eventsBetween(events, '1956-10-23T20:00', '1956-10-23T21:00'))).toEqual(['shots'])
})

test('an event without an hour has begun by the hour of the next of its day', () => {
  const ordered = orderEvents(
    [event('ban', '1956-10-23'), event('march', '1956-10-23', '15:00'), event('strike', '1956-10-24')],
    [],
  )
  expect(ordered.map(({ id, by }) => [id, by])).toEqual([
    ['ban', '1956-10-23T15:00'],
    ['march', '1956-10-23T15:00'],
    ['strike', '1956-10-24T23:59'],
  ])
})

test('an event of the further circle goes to its hour among the others of the day', () => {
  const main = [
    event('speech', '1956-10-23', '20:00'),
    event('unknown-hour', '1956-10-23'),
    event('statue', '1956-10-23', '~21:30'),
  ]
  const further = [event('papers', '1956-10-23', '20:30', { circle: 'further' })]
  expect(ids(orderEvents(main, further))).toEqual(['speech', 'unknown-hour', 'papers', 'statue'])
})

test('an event of the further circle without an hour stands beside the one it adds to, else at the end of its day', () => {
  const main = [event('council', '1956-11-14', 'morning'), event('evening', '1956-11-14', 'evening')]
  const further = [
    event('resolution', '1956-11-14', undefined, { circle: 'further', addsTo: ['council'] }),
    event('leaflet', '1956-11-14', undefined, { circle: 'further' }),
  ]
  expect(ids(orderEvents(main, further))).toEqual(['council', 'resolution', 'evening', 'leaflet'])
})

test('a contested entry names its claim', () => {
  expect(contestedIn('contested:radio-who-fired-first')).toBe('radio-who-fired-first')
  expect(contestedIn('agreed')).toBeUndefined()
})

test('a truncated chronology or table of districts is told from a whole one', () => {
  const events = [event('march', '1956-10-23')]
  expect(readChronology({ events })).toEqual(events)
  expect(readChronology({ events: [{ id: 'march' }] })).toBeUndefined()
  expect(readChronology('<!doctype html>')).toBeUndefined()
  const table = {
    districts: [{ id: 'xxi', numeral: 'XXI', name: { hu: 'Csepel', en: 'Csepel' } }],
    holdings: [change({})],
  }
  expect(readDistricts(table)).toEqual(table)
  expect(readDistricts({ districts: table.districts })).toBeUndefined()
})
