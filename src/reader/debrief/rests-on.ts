import { BASES, type Basis } from '../../evidence/basis'
import { type ContestedId, type PassageId, type SourceId, sourceOf } from '../../evidence/ids'
import type { Deed } from '../path/deeds'

/** What a path is made of. */
export interface RestsOn {
  readonly choices: number
  /** How many choices have each basis; bases that did not occur are left out. */
  readonly bases: readonly { readonly basis: Basis; readonly count: number }[]
  /** Every passage that the choices cite, once, in the order met. */
  readonly passages: readonly PassageId[]
  /** How many of these were opened. */
  readonly opened: number
  /** How many passages each source gave, the most used first. */
  readonly sources: readonly { readonly source: SourceId; readonly count: number }[]
}

export function restsOn(deeds: readonly Deed[], opened: readonly PassageId[]): RestsOn {
  const passages = [...new Set(deeds.flatMap(({ facts }) => facts.passages))]
  const counts = new Map<SourceId, number>()
  for (const passage of passages) counts.set(sourceOf(passage), (counts.get(sourceOf(passage)) ?? 0) + 1)
  return {
    choices: deeds.length,
    bases: BASES.flatMap((basis) => {
      const count = deeds.filter(({ facts }) => facts.basis === basis).length
      return count > 0 ? [{ basis, count }] : []
    }),
    passages,
    opened: passages.filter((passage) => opened.includes(passage)).length,
    sources: [...counts].map(([source, count]) => ({ source, count })).toSorted((a, b) => b.count - a.count),
  }
}

/** A question on which the documents disagree, and the account that was believed at a turning point. */
export interface Trusted {
  readonly claim: ContestedId
  readonly deed: Deed
}

/** What was believed where accounts were weighed; of a question met twice, the last word. */
export function trustedIn(deeds: readonly Deed[]): readonly Trusted[] {
  const believed = new Map<ContestedId, Deed>()
  for (const deed of deeds) if (deed.facts.weigh !== undefined) believed.set(deed.facts.weigh, deed)
  return [...believed].map(([claim, deed]) => ({ claim, deed }))
}
