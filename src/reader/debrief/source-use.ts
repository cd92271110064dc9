import { type PassageId, type SourceId, sourceOf } from '../../evidence/ids'
import type { RestsOn, Trusted } from './rests-on'

/** What a path made of one text. */
export interface SourceUse {
  readonly source: SourceId
  /** How many of its passages the choices of the path rest on. */
  readonly cited: number
  /** How many of these were opened. */
  readonly opened: number
  /** At how many turning points an account was believed that rests on it. */
  readonly trusted: number
}

/** The texts behind a path, the most used first. */
export function sourceUse(
  rests: Pick<RestsOn, 'passages' | 'sources'>,
  opened: readonly PassageId[],
  trusted: readonly Trusted[],
): readonly SourceUse[] {
  const read = rests.passages.filter((id) => opened.includes(id)).map(sourceOf)
  const believed = trusted.map(({ deed }) => new Set(deed.facts.passages.map(sourceOf)))
  return rests.sources.map(({ source, count }) => ({
    source,
    cited: count,
    opened: read.filter((id) => id === source).length,
    trusted: believed.filter((sources) => sources.has(source)).length,
  }))
}
