import { expect, test } from 'vitest'
import { dateOfRecord } from '../../../src/reader/record/date-of-record'
import { certaintyOf, hourOfRecord } from '../../../src/reader/record/event-words'
import { event } from '../../factories/record'

test('an hour stands as the record has it: a clock time, about a time, a span, a part of the day, or only the day', () => {
  expect(hourOfRecord({ kind: 'clock', at: '21:00', about: false })).toMatchObject({ text: '21:00' })
  expect(hourOfRecord({ kind: 'clock', at: '21:00', about: true })).toMatchObject({ text: '~21:00', about: true })
  expect(hourOfRecord({ kind: 'clock', at: '14:00', about: false, until: '15:00' })).toMatchObject({
    text: '14:00–15:00',
  })
  expect(hourOfRecord({ kind: 'part', part: 'dusk' })).toEqual({ kind: 'words', key: 'part/dusk' })
  expect(hourOfRecord(undefined)).toEqual({ kind: 'words', key: 'thatDay' })
})

test('how sure an entry is comes first, and what lies outside the five documents is always said', () => {
  expect(certaintyOf(event('a', '1956-10-23'))).toEqual(['agreed'])
  expect(certaintyOf(event('a', '1956-10-23', undefined, { dependentSources: true }))).toEqual(['agreedDependent'])
  expect(certaintyOf(event('a', '1956-10-23', undefined, { certainty: 'contested:x', circle: 'further' }))).toEqual([
    'contested',
    'further',
  ])
  expect(certaintyOf(event('a', '1956-10-23', undefined, { certainty: 'further', circle: 'further' }))).toEqual([
    'further',
  ])
  expect(certaintyOf(event('a', '1956-10-23', undefined, { beyondTheDocuments: true }))).toEqual(['scholarship'])
})

test('dates of 1956 go without their year, others with it, and a span has both ends', () => {
  expect(dateOfRecord('1956-10-23', 'en')).toBe('23 Oct')
  expect(dateOfRecord('1956-10-23', 'hu')).toBe('okt. 23.')
  expect(dateOfRecord('1949', 'en')).toBe('1949')
  expect(dateOfRecord('1949', 'hu')).toBe('1949.')
  expect(dateOfRecord('1956-10-23/1956-10-24', 'en')).toBe('23–24 Oct')
  expect(dateOfRecord('1956-10-23/1956-10-24', 'hu')).toBe('okt. 23–24.')
  expect(dateOfRecord('1956-10-24/1956-11-04', 'en')).toBe('24 Oct – 4 Nov')
  expect(dateOfRecord('1956-11-04/1957-01', 'en')).toBe('4 Nov – Jan 1957')
})
