import type { ContestedClaim } from '../../evidence/contested-claim'
import type { Passage } from '../../evidence/passage'
import type { Source } from '../../evidence/source'
import type { Words } from '../../evidence/words'
import type { HistoricalEvent } from '../../history/historical-event'
import type { Counts, Hungarian } from './read-hungarian'

/** Adds the Hungarian where there is some; what an entry itself says in Hungarian comes first. */
export function inHungarian(words: Words, hu: string | undefined): Words {
  return hu === undefined || words.hu !== undefined ? words : { ...words, hu }
}

export function sourceInHungarian(source: Source, { sources }: Hungarian): Source {
  const hu = sources[source.id]
  if (hu === undefined) return source
  const { position, goodFor, careful } = source.standpoint
  return {
    ...source,
    kind: inHungarian(source.kind, hu.kind),
    standpoint: {
      ...source.standpoint,
      position: inHungarian(position, hu.position),
      goodFor: inHungarian(goodFor, hu.good_for),
      careful: careful.map((caution, index) => ({
        ...caution,
        what: inHungarian(caution.what, hu.careful?.[index]?.what),
        why: inHungarian(caution.why, hu.careful?.[index]?.why),
      })),
    },
  }
}

export function passageInHungarian(passage: Passage, { passages, values }: Hungarian): Passage {
  const hu = passages[passage.id]
  return {
    ...passage,
    precis: inHungarian(passage.precis, hu?.precis),
    utterances: passage.utterances.map((utterance, index) => ({
      ...utterance,
      who: inHungarian(utterance.who, hu?.who?.[index]),
    })),
    figures: passage.figures.map(({ what, value }, index) => ({
      what: inHungarian(what, hu?.figures?.[index]),
      value: inHungarian(value, values[value.en] ?? (WORDLESS.test(value.en) ? value.en : undefined)),
    })),
  }
}

/** Digits, ranges, shares and hours are written alike in both languages; a comma or a point is not. */
const WORDLESS = /^[\d\s:/%–]+$/

export function claimInHungarian(claim: ContestedClaim, { contested, weighing }: Hungarian): ContestedClaim {
  const hu = weighing[claim.id]
  const { scholarship, bearingNote } = claim
  return {
    ...claim,
    question: inHungarian(claim.question, contested[claim.id]),
    positions: claim.positions.map((position, index) => ({
      ...position,
      claim: inHungarian(position.claim, hu?.positions?.[index]),
    })),
    note: inHungarian(claim.note, hu?.note),
    ...(scholarship && { scholarship: inHungarian(scholarship, hu?.scholarship) }),
    bearing: claim.bearing.map((bearing, index) => ({
      ...bearing,
      how: inHungarian(bearing.how, hu?.bearing?.[index]),
    })),
    ...(bearingNote && { bearingNote: inHungarian(bearingNote, hu?.bearing_note) }),
  }
}

export const eventInHungarian = (event: HistoricalEvent, { events, happened }: Hungarian): HistoricalEvent => ({
  ...event,
  title: inHungarian(event.title, events[event.id]),
  what: inHungarian(event.what, happened[event.id]),
})

/** How long each list of the Hungarian has to be. */
export const countsOf = (
  sources: readonly Source[],
  passages: readonly Passage[],
  claims: readonly ContestedClaim[],
): Counts => ({
  sources: new Map(sources.map(({ id, standpoint }) => [id, { careful: standpoint.careful.length }])),
  passages: new Map(
    passages.map(({ id, utterances, figures }) => [id, { who: utterances.length, figures: figures.length }]),
  ),
  weighing: new Map(
    claims.map(({ id, positions, bearing }) => [id, { positions: positions.length, bearing: bearing.length }]),
  ),
})
