import { expect, test } from 'vitest'
import { countKinds, EVERYTHING, narrow } from '../../../src/reader/library/narrow'
import { indexShelf } from '../../../src/reader/library/search-shelf'
import { type Entry, shelve } from '../../../src/reader/library/shelf'
import { realCatalogue } from '../../authoring/evidence/real-catalogue'

const base = realCatalogue()
const entries = shelve({ ...base, claims: base.contested })
const { search } = await indexShelf(entries)

function nameOf(entry: Entry): string {
  if (entry.kind === 'person' || entry.kind === 'place') return entry.of.name.hu
  if (entry.kind === 'event') return entry.of.title.en
  if (entry.kind === 'question') return entry.of.question.en
  if (entry.kind === 'word') return entry.of.hungarian
  return entry.kind === 'text' ? entry.of.title : entry.of.id
}

test('the library holds the whole catalogue', () => {
  expect(countKinds(entries)).toEqual({
    passage: 363,
    text: 23,
    question: base.contested.length,
    event: 233,
    person: base.people.length,
    place: base.places.length,
    word: 52,
  })
  expect(base.contested.length).toBe(69)
})

test('each entry is found by its own name, typed without accents', () => {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replaceAll(/\p{Diacritic}/gu, '')
      .toLowerCase()
  const lost = entries.filter((entry) => !search(plain(nameOf(entry))).includes(entry))
  expect(lost.map(({ key }) => key)).toEqual([])
})

test('every text, theme, place and person that a filter offers leads somewhere', () => {
  const empty = [
    ...base.sources.map(({ id }) => ({ ...EVERYTHING, source: id })),
    ...Object.keys(base.themes).map((theme) => ({ ...EVERYTHING, theme })),
    ...base.places.map(({ id }) => ({ ...EVERYTHING, place: id })),
    ...base.people.map(({ id }) => ({ ...EVERYTHING, person: id })),
  ].filter((wanted) => narrow(entries, wanted).length === 0)
  expect(empty).toEqual([])
})
