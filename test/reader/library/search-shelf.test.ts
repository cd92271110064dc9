import { expect, test } from 'vitest'
import { countKinds, EVERYTHING, meets, narrow } from '../../../src/reader/library/narrow'
import { indexShelf } from '../../../src/reader/library/search-shelf'
import { type Catalogue, shelve } from '../../../src/reader/library/shelf'
import { claim, passage, source } from '../../evidence/factories'
import { event } from '../../factories/record'

const catalogue: Catalogue = {
  sources: [source('prole-info'), source('libsoc-wiki')],
  themes: { students: { en: 'students' } },
  passages: [
    passage('prole-info/001-circle', { date: '1956-10-23', precis: { en: 'Writers meet in the Petőfi Circle.' } }),
    passage('libsoc-wiki/002-strike', {
      date: '1956-11-04/1956-11-10',
      precis: { en: 'Miners stay underground.' },
      themes: ['strike'],
    }),
  ],
  claims: [
    claim('who-fired', [['prole-info/001-circle'], ['libsoc-wiki/002-strike']], { question: { en: 'Who fired?' } }),
  ],
  events: [event('march', '1956-10-23')],
  people: [],
  places: [],
  terms: [],
}
const entries = shelve(catalogue)
const { search, near } = await indexShelf(entries)
const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key)

test('an empty search gives everything in the order of the catalogue', () => {
  expect(search('  ')).toEqual(entries)
})

test('accents and case do not count, and the beginning of a word is enough', () => {
  expect(keys(search('PETOF'))).toEqual(['passage prole-info/001-circle'])
  expect(keys(search('petőfi'))).toEqual(['passage prole-info/001-circle'])
})

test('all words have to be there; a wrong letter in a long word is forgiven', () => {
  expect(search('miners circle')).toEqual([])
  expect(keys(search('undergroumd'))).toEqual(['passage libsoc-wiki/002-strike'])
})

test('nothing found is an empty list, whatever was typed', () => {
  for (const sought of ['zzzz', '()*"', '🙂', 'x'.repeat(5000)]) expect(search(sought)).toEqual([])
})

test('a question is found by the text and the theme of the passages that take its sides', () => {
  const found = narrow(entries, { ...EVERYTHING, theme: 'strike' })
  expect(keys(found)).toEqual(['passage libsoc-wiki/002-strike', 'question who-fired'])
  expect(keys(narrow(entries, { ...EVERYTHING, source: 'prole-info' }))).toContain('question who-fired')
})

test('a stretch of time meets every date that shares a day with it, and nothing that has none', () => {
  expect(meets('1956-11-04/1956-11-10', '1956-11-10')).toBe(true)
  expect(meets('1956', '1956-10-23')).toBe(true)
  expect(meets('1956-11-04', '1956-10-23/1956-11-03')).toBe(false)
  expect(meets(undefined, '1956')).toBe(false)
})

test('each kind is counted, also those of which nothing is left', () => {
  expect(countKinds(entries)).toMatchObject({ passage: 2, text: 2, question: 1, event: 1, word: 0 })
})

test('where nothing has all the words, what comes near is offered, and nothing for words like none', () => {
  expect(search('petofi strike')).toEqual([])
  expect(keys(near('petofi strike'))).toContain('passage prole-info/001-circle')
  expect(search('minres')).toEqual([])
  expect(keys(near('mynirs'))).toEqual(['passage libsoc-wiki/002-strike'])
  expect(near('xxxxxxxx')).toEqual([])
  expect(near('  ')).toEqual([])
})
