import { expect, test } from 'vitest'
import { eventsUntil } from '../../../src/history/events-in-time'
import type { HistoricalEvent } from '../../../src/history/historical-event'
import type { Moment } from '../../../src/history/moment'
import { entriesOf, spread } from '../../../src/reader/timeline/entries'
import { timeOf } from '../../../src/reader/timeline/stretch'
import { realCatalogue } from '../../authoring/evidence/real-catalogue'
import { deed } from '../../factories/deeds'

const events: readonly HistoricalEvent[] = realCatalogue().events

test('every event of the record has its place, in the order of time, with what was done between', () => {
  const done = deed('1956-10-23T20:10')
  const entries = entriesOf(events, [done], 'en')
  expect(entries).toHaveLength(events.length + 1)
  expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted((a, b) => a - b))
  const mine = entries.findIndex(({ kind }) => kind === 'deed')
  expect(entries[mine]?.at).toBe(timeOf('1956-10-23T20:10'))
})

test('a name is in the language of the page where there is one, and says in which language it is', () => {
  const [event] = events
  if (!event) throw new Error('the record is empty')
  const both = { ...event, title: { en: 'The march', hu: 'A felvonulás' } }
  const one = { ...event, title: { en: 'The march' } }
  expect(entriesOf([both, one], [], 'hu').map(({ name, lang }) => [name, lang])).toEqual([
    ['A felvonulás', 'hu'],
    ['The march', 'en'],
  ])
})

test('events of the same day without an hour do not pile up on its first minute', () => {
  const day = { from: 0, to: 24 * 3_600_000 }
  expect(spread([day, { from: 5, to: 5 }, day, day, day])).toEqual(
    [3, -1, 9, 15, 21].map((h) => (h < 0 ? 5 : h * 3_600_000)),
  )
})

test('what reaches over years stands where it began', () => {
  expect(spread([{ from: 10, to: 10 + 400 * 24 * 3_600_000 }])).toEqual([10])
})

test('up to an hour of the story nothing is shown that has not certainly begun', () => {
  const until = '1956-10-23T20:30' as Moment
  const entries = entriesOf(eventsUntil(events, until), [], 'en')
  expect(entries.some(({ key }) => key === '1956-10-23-first-shots-at-the-radio')).toBe(false)
  expect(entries.every((entry) => entry.kind === 'event' && entry.event.by <= until)).toBe(true)
})
