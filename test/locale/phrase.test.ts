import { expect, test } from 'vitest'
import { area, tableFor, tableNow, translator } from '../../src/locale/area'
import { hourOf, longDay, shortDay } from '../../src/locale/dates'
import { fillPhrase } from '../../src/locale/phrase'

test('values are filled in, and a missing one stays visible', () => {
  expect(fillPhrase('{name}, {place}', 'en', { name: 'Klára' })).toBe('Klára, {place}')
})

test('English knows one and many, Hungarian counts without a plural', () => {
  const passages = { one: '{count} passage', other: '{count} passages' }
  expect(fillPhrase(passages, 'en', { count: 1 })).toBe('1 passage')
  expect(fillPhrase(passages, 'en', { count: 0 })).toBe('0 passages')
  expect(fillPhrase({ other: '{count} szöveghely' }, 'hu', { count: 1 })).toBe('1 szöveghely')
})

test('a language is fetched once it is asked for, and English stands in while its file does not come', async () => {
  let there = false
  const words = area(
    { hello: 'Hello' },
    { hu: () => (there ? Promise.resolve({ hello: 'Szia' }) : Promise.reject(new Error('gone'))) },
  )
  expect(await tableFor(words, 'hu')).toEqual({ hello: 'Hello' })
  there = true
  expect(await tableFor(words, 'hu')).toEqual({ hello: 'Szia' })
  expect(tableNow(words, 'hu')).toEqual({ hello: 'Szia' })
  expect(translator(await tableFor(words, 'hu'), 'hu')('hello')).toBe('Szia')
})

test('days are written as each language writes them', () => {
  expect(longDay('1956-10-23T21:00', 'en')).toBe('Tuesday 23 October 1956')
  expect(longDay('1956-10-23T21:00', 'hu')).toBe('1956. október 23., kedd')
  expect(shortDay('1956-11-04T05:20', 'en')).toBe('4 November')
  expect(hourOf('1956-11-04T05:20')).toBe('05:20')
})
