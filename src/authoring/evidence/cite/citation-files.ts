import type { Passage } from '../../../evidence/passage'
import type { Source } from '../../../evidence/source'
import type { Work } from '../../../evidence/work'
import type { PassageCitation, SourceCitations, WorkCitation } from '../../../evidence/work-citation'
import type { EvidenceBase } from '../evidence-base'
import { cslItem, lacking } from './csl-item'
import { formatEntry, formatExport, formatNotes, type ItemIn, inOrder } from './format-citations'

type Base = Pick<EvidenceBase, 'sources' | 'passages' | 'works'>

/** The work a passage stands in: that of its address, else the whole of its source. */
function workOf(works: readonly Work[], { source, locator }: Pick<Passage, 'source' | 'locator'>): Work {
  const ofSource = works.filter((work) => work.source === source)
  const address = locator.kind === 'read' ? locator.address : undefined
  const work =
    ofSource.find(({ at }) => address !== undefined && at?.includes(address)) ??
    ofSource.find(({ at }) => at === undefined)
  if (work === undefined) throw new Error(`works.yaml has no work for ${source}`)
  return work
}

/** The citations of every source as JSON texts by name, `evidence/citations/prole-info`. */
export function citationFiles({ sources, passages, works }: Base): ReadonlyMap<string, string> {
  const all = new Map(works.map((work) => [work.id, work]))
  const items = new Map(
    works.map((work): [string, ItemIn] => {
      const source = sources.find(({ id }) => id === work.source)
      return [work.id, { en: cslItem(work, source, all, 'en'), hu: cslItem(work, source, all, 'hu') }]
    }),
  )
  const notes = new Map([...items].map(([id, item]) => [id, formatNotes(item)]))
  const order = inOrder([...items.values()].map(({ en }) => en))
  const worksOf = (source: Source): readonly WorkCitation[] =>
    works.flatMap((work) => {
      const item = items.get(work.id)
      if (work.source !== source.id || item === undefined) return []
      return [
        {
          id: work.id,
          source: source.id,
          rank: order.indexOf(work.id),
          lacks: lacking(work, source, all),
          described: work.described,
          entry: formatEntry(item),
          csl: item.en,
          bibtex: formatExport(item.en, 'bibtex'),
          ris: formatExport(item.en, 'ris'),
        },
      ]
    })
  const passagesOf = (source: Source): readonly PassageCitation[] =>
    passages.flatMap(({ id, source: from, locator }) => {
      if (from !== source.id) return []
      const work = workOf(works, { source: from, locator })
      const note = notes.get(work.id)
      return note ? [{ id, work: work.id, note: note(locator) }] : []
    })
  return new Map(
    sources.map((source) => {
      const citations: SourceCitations = { works: worksOf(source), passages: passagesOf(source) }
      return [`evidence/citations/${source.id}`, JSON.stringify(citations)]
    }),
  )
}
