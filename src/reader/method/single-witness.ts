import type { ContestedClaim } from '../../evidence/contested-claim'
import { type PassageId, sourceOf } from '../../evidence/ids'
import type { Leaning, OutsideText, Source } from '../../evidence/source'
import type { Words } from '../../evidence/words'
import { contestedIn } from '../../history/certainty'
import type { HistoricalEvent } from '../../history/historical-event'

/** The entries of the record that hang on one text. */
export interface HangsOn {
  readonly source: Source
  readonly events: readonly HistoricalEvent[]
}

/**
 * Entries of the record that one text alone reports, by that text, the one with most first. What is contested, inferred
 * or from later research is not among them: for that the record has other words.
 */
export function hangingOnOne(events: readonly HistoricalEvent[], sources: readonly Source[]): readonly HangsOn[] {
  const alone = events.filter(
    ({ certainty, beyondTheDocuments, passages }) =>
      contestedIn(certainty) === undefined &&
      certainty !== 'inferred' &&
      !beyondTheDocuments &&
      new Set(passages.map(textOf)).size === 1,
  )
  return sources
    .map((source) => ({ source, events: alone.filter(({ passages }) => passages.map(textOf).includes(source.id)) }))
    .filter((hangs) => hangs.events.length > 0)
    .toSorted((a, b) => b.events.length - a.events.length)
}

/** A passage id of the record, which does not know the catalogue's own kind of id. */
const textOf = (passage: string): string => sourceOf(passage as PassageId)

/** Questions on which one text alone speaks, against itself or against what is known otherwise. */
export function questionsOfOneText(claims: readonly ContestedClaim[]): readonly ContestedClaim[] {
  return claims.filter(
    ({ positions }) => new Set(positions.flatMap(({ passages }) => passages.map(sourceOf))).size === 1,
  )
}

/** One text leans on another, which may be outside the catalogue. */
export interface LeansOn {
  readonly source: Source
  readonly on: Words
  readonly how: Leaning
  /** The text leant on is no source of the game itself. */
  readonly outside: boolean
}

const RANK: Readonly<Record<Leaning, number>> = { copies: 0, 'rests-on': 1, uses: 2 }

/** Who leans on whom, the closest first: copying, telling after, taking single points. */
export function whoLeansOnWhom(sources: readonly Source[], outside: readonly OutsideText[]): readonly LeansOn[] {
  return sources
    .flatMap((source) =>
      source.dependsOn.map(({ on, how }): LeansOn => {
        const other = sources.find(({ id }) => id === on)
        const text = outside.find(({ id }) => id === on)
        return { source, on: other?.short.title ?? text?.name ?? { en: on }, how, outside: other === undefined }
      }),
    )
    .toSorted((a, b) => RANK[a.how] - RANK[b.how])
}
