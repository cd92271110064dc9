import type { Circle } from './circle'
import type { ContestedId, PassageId } from './ids'
import type { Words } from './words'

/** One side of a question, with the passages that take it. */
export interface Position {
  readonly claim: Words
  readonly passages: readonly PassageId[]
}

/** What a passage of the further circle does to a position. */
export type Effect = 'supports' | 'weakens' | 'new'

/** What the further circle has to say on a claim of the five documents. */
export interface Bearing {
  /** 0-based index into `positions`; missing where the passages take a side that none of the five takes. */
  readonly position?: number
  readonly effect: Effect
  readonly passages: readonly PassageId[]
  readonly how: Words
}

/** A question on which sources disagree, or a statement that is doubtful. */
export interface ContestedClaim {
  readonly id: ContestedId
  readonly circle: Circle
  readonly question: Words
  /** As in a passage. */
  readonly date?: string
  readonly positions: readonly Position[]
  /** How a historian would weigh it from the documents alone. */
  readonly note: Words
  /** What later research adds; it goes beyond the five documents and is shown so. */
  readonly scholarship?: Words
  readonly bearing: readonly Bearing[]
  readonly bearingNote?: Words
}
