import { expect, test } from 'vitest'
import { passageId, sourceId } from '../../../src/evidence/ids'
import type { Formatted, SourceCitations, WorkCitation } from '../../../src/evidence/work-citation'
import { citationText, endingOf } from '../../../src/reader/cite/citation-text'
import { citePassages, citeSource } from '../../../src/reader/cite/open-citations'

const same = (en: string, hu = en): Formatted => ({ chicago: { en, hu }, mla: { en, hu }, apa: { en, hu } })

const work = (id: string, rank: number): WorkCitation => ({
  id,
  source: sourceId('papers'),
  rank,
  lacks: [],
  described: false,
  entry: same(`<i>${id}</i>.`),
  csl: { id, note: 'PASSAGESHERE' },
  bibtex: `@book{${id},\n\tnote = {PASSAGESHERE},\n}\n`,
  ris: `TY  - BOOK\nN1  - PASSAGESHERE\nER  - \n`,
})

const FILES: Readonly<Record<string, SourceCitations>> = {
  'evidence/citations/papers': {
    works: [work('letter', 2), work('papers', 1), work('diary', 0)],
    passages: [
      { id: passageId('papers/001-one'), work: 'letter', note: same('<i>Letter</i>, p. 1', '<i>Letter</i>, 1. o.') },
      { id: passageId('papers/002-two'), work: 'diary', note: same('<i>Diary</i>, p. 2') },
    ],
  },
}

const library = {
  async file<T>(name: string, read: (json: unknown) => T | undefined) {
    const value = read(FILES[name])
    return value === undefined
      ? { ok: false as const, fault: { code: 'evidence/missing' as const, file: name } }
      : { ok: true as const, value }
  },
}
const addressOf = (id: string) => `https://game.example/#/passage/${id}`

async function cited(...ids: readonly string[]) {
  const answer = await citePassages(library, ids.map(passageId), addressOf)
  if (!answer.ok) throw new Error(answer.fault.code)
  return answer.value
}

test('a passage is cited with its place and its lasting address, then its work', async () => {
  expect(citationText(await cited('papers/001-one'), 'chicago', 'en')).toBe(
    'Letter, p. 1\nhttps://game.example/#/passage/papers/001-one\n\nletter.\n',
  )
  expect(citationText(await cited('papers/001-one'), 'mla', 'hu')).toContain('Letter, 1. o.')
})

test('a list names the passages in the order asked for and only the works they stand in, in the order of a bibliography', async () => {
  expect(citationText(await cited('papers/001-one', 'papers/002-two'), 'apa', 'en')).toBe(
    [
      'Letter, p. 1\nhttps://game.example/#/passage/papers/001-one',
      'Diary, p. 2\nhttps://game.example/#/passage/papers/002-two',
      'diary.',
      'letter.\n',
    ].join('\n\n'),
  )
})

test('a passage that the citations do not know is left out and the others stay', async () => {
  expect((await cited('papers/009-gone', 'papers/002-two')).passages.map(({ id }) => id)).toEqual(['papers/002-two'])
})

test('a text is cited as a whole, without any passage', async () => {
  const answer = await citeSource(library, sourceId('papers'))
  expect(answer.ok && citationText(answer.value, 'chicago', 'en')).toBe('papers.\n')
})

test('a file that does not come is said so', async () => {
  const answer = await citePassages(library, [passageId('other/001-one')], addressOf)
  expect(answer).toEqual({ ok: false, fault: { code: 'evidence/missing', file: 'evidence/citations/other' } })
})

test('files end as programs expect them', () => {
  expect((['apa', 'bibtex', 'ris', 'csl-json'] as const).map(endingOf)).toEqual(['.txt', '.bib', '.ris', '.json'])
})
