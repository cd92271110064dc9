import type { ContestedClaim } from '../../evidence/contested-claim'
import { independentWitnesses } from '../../evidence/dependence'
import { type SourceId, sourceOf } from '../../evidence/ids'
import type { Source } from '../../evidence/source'
import type { Words } from '../../evidence/words'
import { contestedIn } from '../../history/certainty'
import type { HistoricalEvent } from '../../history/historical-event'
import { dayOf } from '../../history/moment'
import type { SharedNight } from './shared-nights'

/** What the record makes of a night. */
export interface Agreement {
  /** Events that two documents or more report; `witnesses` once those that copy are counted as one. */
  readonly agreed: readonly { readonly event: HistoricalEvent; readonly witnesses: number }[]
  /** Events that hang on one text. */
  readonly alone: readonly { readonly event: HistoricalEvent; readonly text: Words | undefined }[]
  /** Open questions, each with its sides and the texts on them. */
  readonly open: readonly { readonly claim: ContestedClaim; readonly sides: readonly SideOf[] }[]
}

export interface SideOf {
  readonly claim: Words
  readonly texts: readonly Words[]
}

/** Sorts the events of a night by how many independent texts report them, and sets out the questions open about it. */
export function agreementOn(
  night: SharedNight,
  events: readonly HistoricalEvent[],
  claims: readonly ContestedClaim[],
  sources: readonly Source[],
): Agreement {
  const byId = new Map<string, Source>(sources.map((source) => [source.id, source]))
  const named = (ids: readonly SourceId[]) => ids.flatMap((id) => byId.get(id)?.short.title ?? [])
  const told = new Set<string>(night.passages)
  const here = events.filter(
    ({ from, passages }) => dayOf(from) >= night.from && dayOf(from) <= night.to && passages.some((id) => told.has(id)),
  )
  const textsOf = ({ passages }: HistoricalEvent) => [...new Set(passages.map((id) => id.slice(0, id.indexOf('/'))))]
  const sure = here.filter(({ certainty }) => contestedIn(certainty) === undefined)
  const witnesses = (event: HistoricalEvent) => independentWitnesses(textsOf(event).flatMap((id) => byId.get(id) ?? []))
  return {
    agreed: sure.filter((event) => textsOf(event).length > 1).map((event) => ({ event, witnesses: witnesses(event) })),
    alone: sure
      .filter((event) => textsOf(event).length === 1)
      .map((event) => ({ event, text: byId.get(textsOf(event)[0] ?? '')?.short.title })),
    open: claims
      .filter(({ id }) => night.claims.includes(id))
      .map((claim) => ({
        claim,
        sides: claim.positions.map(({ claim: said, passages }) => ({
          claim: said,
          texts: named([...new Set(passages.map(sourceOf))]),
        })),
      })),
  }
}
