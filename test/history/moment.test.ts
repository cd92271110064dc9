import { expect, test } from 'vitest'
import { daysBetween } from '../../src/history/calendar'
import { parseDateSpan } from '../../src/history/date-span'
import { dayOrNight } from '../../src/history/day-and-night'
import { compareMoments, minutesAfter, minutesBetween, parseMoment } from '../../src/history/moment'

test.each(['1956-10-23T21:00', '1956-12-31T23:59'])('%s is a moment', (text) => {
  expect(parseMoment(text)).toBe(text)
})

test.each([
  '1956-10-23',
  '1956-02-30T10:00',
  '1956-10-23T24:00',
  '1956-10-23T9:00',
  '1956-10-23T21:00:00',
  'today',
  '',
])('"%s" is no moment', (text) => {
  expect(parseMoment(text)).toBeUndefined()
})

test('moments are in order as their texts are', () => {
  expect(compareMoments('1956-10-23T21:00', '1956-10-24T02:00')).toBeLessThan(0)
  expect(compareMoments('1956-11-04T05:00', '1956-10-24T02:00')).toBeGreaterThan(0)
  expect(compareMoments('1956-11-04T05:00', '1956-11-04T05:00')).toBe(0)
})

test('minutes are counted over midnight and over the end of a month', () => {
  expect(minutesBetween('1956-10-31T23:30', '1956-11-01T00:15')).toBe(45)
  expect(minutesAfter('1956-10-31T23:30', 45)).toBe('1956-11-01T00:15')
  expect(minutesAfter('1956-11-01T00:15', -45)).toBe('1956-10-31T23:30')
})

test('the days of the scrubber include first and last', () => {
  expect(daysBetween('1956-10-30', '1956-11-02')).toEqual(['1956-10-30', '1956-10-31', '1956-11-01', '1956-11-02'])
})

test.each([
  ['1956-10-23T16:00', 'day'],
  ['1956-10-23T17:30', 'night'],
  ['1956-11-04T05:20', 'night'],
  ['1956-11-04T07:00', 'day'],
  ['1956-11-23T14:30', 'day'],
  ['1956-12-04T16:10', 'night'],
  ['1956-12-04T07:00', 'night'],
] as const)('at %s in Budapest it is %s', (moment, light) => {
  expect(dayOrNight(moment)).toBe(light)
})

test('a date may be a year, a month, a day or a span of them', () => {
  expect(parseDateSpan('1949')).toEqual({ first: '1949-01-01T00:00', last: '1949-12-31T23:59' })
  expect(parseDateSpan('1956-02')).toEqual({ first: '1956-02-01T00:00', last: '1956-02-29T23:59' })
  expect(parseDateSpan('1956-11-04/1957-01')).toEqual({ first: '1956-11-04T00:00', last: '1957-01-31T23:59' })
})

test.each(['1956-13', '1956-10-32', '56', '1956-11-04/1956-10-23', '1956/1957/1958', '1956-1-2', 'October'])(
  '"%s" is no date',
  (text) => {
    expect(parseDateSpan(text)).toBeUndefined()
  },
)
