import { expect, test } from 'vitest'
import { finishBook } from '../../../src/authoring/story/finish-book'
import type { Place } from '../../../src/evidence/place'
import type { ChapterBook, RoleStructure } from '../../../src/story/structure'

const structure = {
  scenes: [
    { id: 'a', chapter: 'one', place: 'radio' },
    { id: 'b', chapter: 'two', place: 'bem-ter' },
  ],
} as unknown as RoleStructure
const places = [
  { id: 'radio', name: { en: 'the Radio', hu: 'a Rádió' } },
  { id: 'bem-ter', name: { en: 'Bem square', hu: 'Bem tér' } },
] as unknown as Place[]
const book = (language: string) =>
  ({ chapter: 'one', language, words: { l1: '"Who?"' }, choices: {} }) as unknown as ChapterBook

test('a chapter brings the names of its own places along, in its own language', () => {
  expect(finishBook(book('en'), structure, places).words).toEqual({ l1: '“Who?”', 'place.radio': 'the Radio' })
  expect(finishBook(book('hu'), structure, places).words).toEqual({ l1: '„Who?”', 'place.radio': 'a Rádió' })
})
