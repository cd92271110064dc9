import { describe, expect, test } from 'vitest'
import { citationFiles } from '../../../../src/authoring/evidence/cite/citation-files'
import { sourceId } from '../../../../src/evidence/ids'
import type { Passage } from '../../../../src/evidence/passage'
import type { Source } from '../../../../src/evidence/source'
import type { Work } from '../../../../src/evidence/work'
import { readCitations, type SourceCitations } from '../../../../src/evidence/work-citation'
import { passage, source } from '../../../evidence/factories'
import { realCatalogue } from '../real-catalogue'

const pamphlet = sourceId('pamphlet')

function work(fields: Partial<Work> = {}): Work {
  return {
    id: 'pamphlet',
    source: pamphlet,
    type: 'webpage',
    title: 'What happened',
    described: false,
    author: [{ family: 'Kovács', given: 'Anna' }],
    editor: [],
    issued: '1984',
    noAddress: false,
    ...fields,
  }
}

function without(key: 'author' | 'issued', from: Work): Work {
  if (key === 'author') return { ...from, author: [] }
  const { issued: _issued, ...rest } = from
  return rest
}

function cited(
  works: readonly Work[],
  passages: readonly Passage[] = [],
  url = 'https://example.org/a_b',
): SourceCitations {
  const sources: readonly Source[] = [source('pamphlet', [], url === '' ? {} : { url })]
  const json = citationFiles({ sources, passages, works }).get('evidence/citations/pamphlet')
  const citations = readCitations(JSON.parse(json ?? 'null'))
  if (!citations) throw new Error('no citations')
  return citations
}

describe('a work in a bibliography', () => {
  test('is set in Chicago, MLA and APA, in English and in Hungarian', () => {
    const [entry] = cited([work()]).works
    expect(entry?.entry.chicago.en).toBe('Kovács, Anna. “What Happened,” 1984. https://example.org/a_b.')
    expect(entry?.entry.mla.en).toBe('Kovács, Anna. <i>What Happened</i>. 1984, https://example.org/a_b.')
    expect(entry?.entry.apa.en).toBe('Kovács, A. (1984). <i>What happened</i>. https://example.org/a_b')
    expect(entry?.entry.chicago.hu).toBe('Kovács, Anna. „What happened”, 1984. https://example.org/a_b.')
    expect(entry?.lacks).toEqual([])
  })

  test('that names no author begins with its title and says in its note that there is none', () => {
    const [entry] = cited([without('author', work())]).works
    expect(entry?.lacks).toEqual(['author'])
    expect(entry?.entry.chicago.en).toBe('“What Happened,” 1984. https://example.org/a_b.')
    expect(entry?.bibtex).toContain('The text names no author.')
    expect(entry?.bibtex).not.toContain('author =')
    expect(entry?.ris).toContain('N1  - The text names no author.')
    expect(entry?.csl.note).toContain('The text names no author.')
  })

  test('that gives no year keeps everything else', () => {
    const [entry] = cited([without('issued', work())]).works
    expect(entry?.lacks).toEqual(['year'])
    expect(entry?.entry.apa.en).toBe('Kovács, A. (n.d.). <i>What happened</i>. https://example.org/a_b')
    expect(entry?.entry.apa.hu).toContain('(é. n.)')
    expect(entry?.bibtex).toContain('The text gives no year.')
  })

  test('whose year only words can say has them in the language of the page', () => {
    const words = { issuedWords: { en: '2022 or later', hu: '2022 vagy későbbi' } }
    const [entry] = cited([{ ...without('issued', work()), ...words }]).works
    expect(entry?.lacks).toEqual([])
    expect(entry?.entry.mla.en).toContain('2022 or later')
    expect(entry?.entry.mla.hu).toContain('2022 vagy későbbi')
  })

  test('whose address is not known, or only leads to a site, has none in any format', () => {
    for (const citations of [cited([work()], [], ''), cited([work({ noAddress: true })])]) {
      const [entry] = citations.works
      expect(entry?.lacks).toEqual(['address'])
      expect(JSON.stringify(entry)).not.toContain('http')
      expect(entry?.ris).toContain('No address of the text is known.')
    }
  })

  test('with neither author, year nor address is still cited by its title', () => {
    const [entry] = cited([without('author', without('issued', work()))], [], '').works
    expect(entry?.lacks).toEqual(['author', 'year', 'address'])
    expect(entry?.entry.chicago.en).toBe('“What Happened,” n.d.')
  })

  test('takes book, editor and year over from the work it stands in', () => {
    const book = work({
      id: 'book',
      type: 'book',
      title: 'Papers',
      author: [],
      editor: [{ family: 'Nagy', given: 'Béla' }],
    })
    const telegram = without(
      'issued',
      work({ id: 'telegram', type: 'chapter', in: 'book', at: ['https://example.org/1'] }),
    )
    const entry = cited([book, telegram]).works.find(({ id }) => id === 'telegram')
    expect(entry?.entry.chicago.en).toBe(
      'Kovács, Anna. “What Happened.” In <i>Papers</i>, edited by Béla Nagy, 1984. https://example.org/1.',
    )
  })
})

describe('a passage', () => {
  const locator = (passages: Partial<Extract<Passage['locator'], { kind: 'read' }>>) => ({
    kind: 'read' as const,
    chapter: 'ch. I',
    paragraphs: '12-14',
    address: 'https://example.org/1',
    ...passages,
  })

  test('is cited by paragraph and heading in a document', () => {
    const [first] = cited([work()], [passage('pamphlet/001-first', {})]).passages
    expect(first?.note.apa.en).toMatch(/^\(Kovács, 1984, para\. \d+, “.+”\)$/)
    expect(first?.note.mla.en).toMatch(/^\(Kovács, par\. \d+, “.+”\)$/)
    expect(first?.note.apa.hu).toMatch(/^\(Kovács, 1984, \d+\. bek\., „.+”\)$/)
    expect(first?.note.chicago.en).toMatch(/^Anna Kovács, “What Happened,” 1984, para\. \d+, “.+”, https:/)
  })

  test('is cited by its own numbers elsewhere, and every other place in the words of the catalogue', () => {
    const at = (paragraphs: string) =>
      cited([work()], [passage('pamphlet/001-first', { circle: 'further', locator: locator({ paragraphs }) })])
        .passages[0]?.note
    expect(at('12-14')?.apa.en).toBe('(Kovács, 1984, paras. 12–14)')
    expect(at('doc. 97, pp. 260-262')?.apa.en).toBe('(Kovács, 1984, doc. 97, pp. 260–262)')
    expect(at('doc. 97, p. 260')?.chicago.en).toContain('1984, doc. 97, p. 260, https:')
  })

  test('belongs to the work that was read at its address, else to the whole source', () => {
    const works = [work(), work({ id: 'part', at: ['https://example.org/1'] })]
    const there = passage('pamphlet/001-first', { circle: 'further', locator: locator({}) })
    const elsewhere = passage('pamphlet/001-first', {
      circle: 'further',
      locator: locator({ address: 'https://example.org/2' }),
    })
    expect(cited(works, [there, elsewhere]).passages.map((each) => each.work)).toEqual(['part', 'pamphlet'])
  })
})

test('every passage and every source of the real catalogue has its citation', () => {
  const base = realCatalogue()
  const homes = new Set(base.works.filter(({ at }) => at === undefined).map(({ source: id }) => id))
  expect(base.sources.filter(({ id }) => !homes.has(id))).toEqual([])
  expect(base.works.length).toBeGreaterThan(90)
})
