import { expect, test } from 'vitest'
import { entriesOf, exportWorks, partsOf, plain } from '../../src/evidence/citation-export'
import { passageId, sourceId } from '../../src/evidence/ids'
import type { Formatted, WorkCitation } from '../../src/evidence/work-citation'

const formatted = (text: string): Formatted => ({
  chicago: { en: text, hu: `${text} (hu)` },
  mla: { en: text, hu: text },
  apa: { en: text, hu: text },
})

function work(id: string, rank: number, note = 'PASSAGESHERE'): WorkCitation {
  return {
    id,
    source: sourceId(id),
    rank,
    lacks: [],
    described: false,
    entry: formatted(`<i>${id}</i>, 1984.`),
    csl: { id, type: 'book', title: id, note },
    bibtex: `@book{${id},\n\tnote = {${note}},\n\ttitle = {${id}},\n}\n`,
    ris: `TY  - BOOK\nN1  - ${note}\nTI  - ${id}\nER  - \n`,
  }
}

const link = (id: string, of: string) => ({
  id: passageId(id),
  work: of,
  address: `https://game.example/a_b/#/passage/${id}`,
})

test('a bibliography has each work once, in its order, whatever the order of the passages', () => {
  const [a, b] = [work('a', 0), work('b', 1)]
  expect(entriesOf([b, a, b], 'chicago', 'en')).toEqual(['<i>a</i>, 1984.', '<i>b</i>, 1984.'])
  expect(entriesOf([a], 'chicago', 'hu')).toEqual(['<i>a</i>, 1984. (hu)'])
})

test('an export names in each work which passages of it are meant, with their addresses', () => {
  const passages = [link('a/001-one', 'a'), link('a/002-two', 'a'), link('b/001-one', 'b')]
  const ris = exportWorks([work('b', 1), work('a', 0)], passages, 'ris')
  expect(ris.indexOf('TI  - a')).toBeLessThan(ris.indexOf('TI  - b'))
  expect(ris).toContain(
    'N1  - a/001-one: https://game.example/a_b/#/passage/a/001-one; a/002-two: https://game.example/a_b/#/passage/a/002-two\n',
  )
})

test('BibTeX can read an address with signs that mean something to it', () => {
  expect(exportWorks([work('a', 0)], [link('a/001-one', 'a')], 'bibtex')).toContain(
    'note = {a/001-one: https://game.example/a\\_b/\\#/passage/a/001-one}',
  )
})

test('what is known of a work stays in its note when no passage is named, and an empty note goes', () => {
  for (const format of ['bibtex', 'ris', 'csl-json'] as const) {
    expect(exportWorks([work('a', 0, 'The text names no author. PASSAGESHERE')], [], format)).toContain('no author.')
    const bare = exportWorks([work('a', 0)], [], format)
    expect(bare).not.toMatch(/note|N1|PASSAGES/)
  }
})

test('CSL-JSON is a list that programs can read', () => {
  const list = JSON.parse(exportWorks([work('a', 0)], [link('a/001-one', 'a')], 'csl-json')) as readonly object[]
  expect(list).toEqual([
    { id: 'a', type: 'book', title: 'a', note: 'a/001-one: https://game.example/a_b/#/passage/a/001-one' },
  ])
})

test('titles of whole works are told apart on the page and plain in a copied text', () => {
  expect(partsOf('Kovács. <i>What happened</i>. 1984.')).toEqual([
    { text: 'Kovács. ', italic: false },
    { text: 'What happened', italic: true },
    { text: '. 1984.', italic: false },
  ])
  expect(plain('Kovács. <i>What happened</i>. 1984.')).toBe('Kovács. What happened. 1984.')
})
