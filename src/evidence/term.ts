import type { PassageId, TermId } from './ids'
import type { Words } from './words'

/** What a word is known by where it stands in a text. */
export interface TermForms {
  readonly id: TermId
  readonly term: string
  readonly hungarian: string
  /** Other forms of it that stand in texts. */
  readonly also?: readonly string[]
}

/** A word that a reader of fifteen needs explained. */
export interface Term extends TermForms {
  readonly meaning: Words
  readonly passages: readonly PassageId[]
  readonly beyondTheDocuments: boolean
}
