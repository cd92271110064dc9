import type { Bearing, ContestedClaim } from '../../evidence/contested-claim'
import type { Distance } from '../../evidence/distance'
import type { Passage } from '../../evidence/passage'
import type { Silences } from '../../evidence/silences'
import type { Caution, Leaning, Source } from '../../evidence/source'
import type { Words } from '../../evidence/words'

/** A document as a witness for one side of a question. */
export interface Witness {
  readonly source: Source
  /** Of a collection in which several speak: which of its texts this is, as the catalogue names it, in English. */
  readonly part: string | undefined
  readonly passages: readonly Passage[]
  /** What of this source is not to be taken as it stands, as far as these passages go. */
  readonly cautions: readonly Caution[]
  /** How long after the events it was written, if it says. */
  readonly distance: Distance | undefined
  /** Texts it leans on, by name; `stands` says whether that text is a witness to this question too, and where. */
  readonly leans: readonly Lean[]
  /** Documents in this question that take over text from it. */
  readonly copiedBy: readonly Words[]
  /** Other documents on the same side. */
  readonly beside: readonly Words[]
  /** It is cited for another side too. */
  readonly alsoElsewhere: boolean
  /** What the sides say that it is not cited for. */
  readonly silentOn: readonly Words[]
  /** What others give on this question and it does not. */
  readonly silences: Silences
  /** What else the same text has on that day or place. */
  readonly more: readonly Passage[]
}

export interface Lean {
  readonly on: Words
  readonly how: Leaning
  readonly stands: 'same-side' | 'other-side' | 'not-here'
}

export interface Side {
  readonly claim: Words
  readonly witnesses: readonly Witness[]
  /**
   * What the witnesses come to once those that copy or rest on one text are counted as one; unknown where texts of the
   * further circle are among them, whose parts lean on one another in ways that nobody has noted down.
   */
  readonly independent: number | undefined
  readonly bearing: readonly FurtherBearing[]
}

/** What the further circle has to say on a side, and who says it. */
export interface FurtherBearing {
  readonly bearing: Bearing
  readonly sources: readonly Source[]
}

export interface Scales {
  readonly claim: ContestedClaim
  readonly sides: readonly Side[]
  /** What the further circle says on none of the sides. */
  readonly elsewhere: readonly FurtherBearing[]
}
