import type { Circle } from './circle'
import type { PassageId, SourceId } from './ids'
import type { Words } from './words'

/** A statement of the source that is not to be taken as it stands, and the reason. */
export interface Caution {
  readonly what: Words
  readonly why: Words
  readonly passages: readonly PassageId[]
}

export interface Standpoint {
  readonly position: Words
  readonly goodFor: Words
  readonly careful: readonly Caution[]
  /** Only for an inquiry: whom it heard, and what it could not see. */
  readonly witnesses?: Words
  readonly couldNotSee?: Words
}

/**
 * `copies`: takes over sentences; `rests-on`: tells large parts after it; `uses`: takes single points from it.
 * Only the first two make two texts that lean on the same third text one witness.
 */
export type Leaning = 'copies' | 'rests-on' | 'uses'

/** What a source leans on: another source of the catalogue, or a text outside it (see `OutsideText`). */
export interface Leans {
  readonly on: string
  readonly how: Leaning
}

/** A text that is no source here but stands behind some of them, such as an encyclopaedia article. */
export interface OutsideText {
  readonly id: string
  readonly name: Words
}

/** Who, what and when in the few words that fit on an evidence mark. Missing: the text does not say. */
export interface ShortForm {
  readonly who?: Words
  readonly title: Words
  readonly year?: Words
}

export interface Source {
  readonly id: SourceId
  readonly circle: Circle
  readonly title: string
  readonly author: Words
  readonly year: Words
  readonly publisher: Words
  readonly kind: Words
  readonly short: ShortForm
  readonly standpoint: Standpoint
  /** In words, what this text leans on or shares with others. */
  readonly dependence?: Words
  readonly dependsOn: readonly Leans[]
  readonly cites: readonly string[]
  readonly url?: string
  readonly urlNote?: Words
  /** Length of the whole document in words; only for the five. */
  readonly words?: number
  /** How many passages the catalogue has from it. */
  readonly passages: number
}
