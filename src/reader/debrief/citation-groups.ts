import type { Passage } from '../../evidence/passage'
import type { Source } from '../../evidence/source'

/** A passage with the whole of its source. */
export interface Traced {
  readonly passage: Passage
  readonly source: Source
}

/** One source and what was used of it, in the order of the catalogue. */
export interface CitationGroup {
  readonly source: Source
  readonly passages: readonly Passage[]
}

/** What a path cites, source by source: the five documents first, within them the most used. */
export function citationGroups(traced: readonly Traced[]): readonly CitationGroup[] {
  const groups = new Map<string, CitationGroup>()
  for (const { passage, source } of traced) {
    const before = groups.get(source.id)
    groups.set(source.id, { source, passages: [...(before?.passages ?? []), passage] })
  }
  const order = ({ source, passages }: CitationGroup) => (source.circle === 'five' ? 0 : 1_000_000) - passages.length
  return [...groups.values()]
    .map((group) => ({ ...group, passages: group.passages.toSorted((a, b) => a.id.localeCompare(b.id)) }))
    .toSorted((a, b) => order(a) - order(b))
}
