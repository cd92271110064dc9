import type { Passage } from '../../evidence/passage'
import type { EvidenceBase } from '../evidence/evidence-base'
import type { ChoiceRecord } from '../story/lift-words'

/** How a story uses the evidence. */
export interface EvidenceUse {
  /** Passages and the choices that cite them, most cited first. */
  readonly cited: readonly { readonly passage: Passage; readonly choices: readonly string[] }[]
  /** Passages of the five documents that this story never cites. */
  readonly neverCited: readonly Passage[]
  /** Citations by source, most cited first. */
  readonly sources: readonly { readonly source: string; readonly citations: number }[]
  readonly bases: ReadonlyMap<string, number>
  /** Choices whose passages are all of one source. */
  readonly oneSided: number
}

export function evidenceUse(choices: readonly ChoiceRecord[], evidence: EvidenceBase): EvidenceUse {
  const byPassage = new Map<string, string[]>()
  const bySource = new Map<string, number>()
  const bases = new Map<string, number>()
  let oneSided = 0
  for (const { id, sources, tags } of choices) {
    const basis = tags.get('basis') ?? 'none'
    bases.set(basis, (bases.get(basis) ?? 0) + 1)
    for (const passage of sources) {
      byPassage.set(passage, [...(byPassage.get(passage) ?? []), id])
      const source = passage.split('/')[0] ?? ''
      bySource.set(source, (bySource.get(source) ?? 0) + 1)
    }
    if (new Set(sources.map((passage) => passage.split('/')[0])).size === 1) oneSided += 1
  }
  const cited = evidence.passages.flatMap((passage) => {
    const citing = byPassage.get(passage.id)
    return citing ? [{ passage, choices: citing }] : []
  })
  return {
    cited: cited.sort((a, b) => b.choices.length - a.choices.length),
    neverCited: evidence.passages.filter(({ id, circle }) => circle === 'five' && !byPassage.has(id)),
    sources: [...bySource]
      .map(([source, citations]) => ({ source, citations }))
      .sort((a, b) => b.citations - a.citations),
    bases,
    oneSided,
  }
}
