import { expect, test } from 'vitest'
import type { HistoricalEvent } from '../../../src/history/historical-event'
import { nightsIn } from '../../../src/reader/timeline/nights'
import { certainOf, stretchOf, timeOf } from '../../../src/reader/timeline/stretch'
import { ticksIn } from '../../../src/reader/timeline/ticks'
import {
  around,
  CLOSEST,
  inWindow,
  moved,
  nearer,
  SPANS,
  spanOf,
  WHOLE,
  windowOf,
  windowOfStory,
} from '../../../src/reader/timeline/windows'
import { realCatalogue } from '../../authoring/evidence/real-catalogue'

const AT = timeOf('1956-10-23T21:00')
const stretch = (from: string, to: string) => ({ from: timeOf(from), to: timeOf(to) })

test('a night is the one that an hour falls in, also after midnight', () => {
  const night = stretch('1956-10-23T16:00', '1956-10-24T08:00')
  expect(windowOf('night', AT)).toEqual(night)
  expect(windowOf('night', timeOf('1956-10-24T03:00'))).toEqual(night)
})

test('every span knows itself again, and a window between two spans is none', () => {
  for (const span of SPANS) expect(spanOf(windowOf(span, AT))).toBe(span)
  expect(spanOf(stretch('1956-10-23T18:00', '1956-10-26T00:00'))).toBeUndefined()
})

test('one cannot look beyond the record, nor closer than it knows', () => {
  expect(moved(WHOLE, 1)).toEqual(WHOLE)
  expect(nearer(WHOLE, 2)).toEqual(WHOLE)
  const close = nearer(windowOf('night', AT), 0.0001)
  expect(close.to - close.from).toBe(CLOSEST)
  expect(around({ from: AT, to: AT }).to - around({ from: AT, to: AT }).from).toBe(CLOSEST)
})

test('a story is first seen from its first deed to now, and never closer than two days', () => {
  const week = windowOfStory(timeOf('1956-10-23T12:00'), timeOf('1956-10-28T12:00'))
  expect(week).toEqual(stretch('1956-10-23T00:00', '1956-10-29T00:00'))
  expect(windowOfStory(AT, AT)).toEqual(stretch('1956-10-22T21:00', '1956-10-24T21:00'))
})

test('a window moves by a share of its width', () => {
  expect(moved(windowOf('night', AT), 0.5)).toEqual(stretch('1956-10-24T00:00', '1956-10-24T16:00'))
})

test('the line is named by hours, days, months or years, as close as one looks, in the language of the page', () => {
  const named = (window: { from: number; to: number }, language = 'en') =>
    ticksIn(window, 6, language).map(({ text, strong }) => (strong ? `*${text}` : text))
  expect(named(windowOf('night', AT))).toEqual(['18:00', '21:00', '*24 Oct', '03:00', '06:00'])
  expect(named(windowOf('night', AT), 'hu')).toContain('*okt. 24.')
  expect(named(windowOf('days', AT))[0]).toBe('23 Oct')
  expect(named(windowOf('year', AT))).toContain('*1957')
  expect(named(WHOLE)).toContain('*1950')
})

test('nights are drawn from sunset to sunrise, and not where they would be hairs', () => {
  const [night] = nightsIn(windowOf('night', AT))
  expect(new Date(night?.from ?? 0).toISOString().slice(11, 13)).toBe('16')
  expect(new Date(night?.to ?? 0).toISOString().slice(11, 13)).toBe('06')
  expect(nightsIn(windowOf('days', AT)).length).toBeGreaterThan(20)
  expect(nightsIn(WHOLE)).toEqual([])
})

test('an event with a clock time is a moment, one of a part of the day reaches over it, one of a day over the day', () => {
  const event = { date: '1956-10-23', from: '1956-10-23T17:00', by: '1956-10-23T21:59' } as const
  expect(stretchOf({ ...event, hour: { kind: 'clock', at: '17:00', about: true } })).toEqual(
    stretch('1956-10-23T17:00', '1956-10-23T17:00'),
  )
  expect(stretchOf({ ...event, hour: { kind: 'clock', at: '17:00', about: false, until: '18:00' } })).toEqual(
    stretch('1956-10-23T17:00', '1956-10-23T18:00'),
  )
  expect(stretchOf({ ...event, hour: { kind: 'part', part: 'evening' } })).toEqual(
    stretch('1956-10-23T17:00', '1956-10-23T21:59'),
  )
  expect(stretchOf(event)).toEqual(stretch('1956-10-23T00:00', '1956-10-23T23:59'))
  expect(stretchOf({ ...event, date: '1957/1958' })).toEqual(stretch('1957-01-01T00:00', '1958-12-31T23:59'))
})

test('documents that lean on one another are not drawn as agreeing', () => {
  const sure = (fields: Partial<HistoricalEvent>) =>
    certainOf({ certainty: 'agreed', circle: 'five', beyondTheDocuments: false, ...fields } as HistoricalEvent)
  expect(sure({})).toBe('agreed')
  expect(sure({ dependentSources: true })).toBe('one')
  expect(sure({ certainty: 'single-source' })).toBe('one')
  expect(sure({ beyondTheDocuments: true })).toBe('beyond')
  expect(sure({ circle: 'further' })).toBe('beyond')
  expect(sure({ certainty: 'contested:who-fired' as HistoricalEvent['certainty'], circle: 'further' })).toBe(
    'contested',
  )
})

test('every event of the real chronology lies within what can be looked at', () => {
  const outside = realCatalogue().events.filter((event) => {
    const { from, to } = stretchOf(event)
    return !(from <= to) || from < WHOLE.from || !inWindow({ from, to }, WHOLE)
  })
  expect(outside.map(({ id }) => id)).toEqual([])
})
