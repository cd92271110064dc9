import type { PassageId, TermId } from './ids'
import type { Words } from './words'

/** A word that a reader of fifteen needs explained. */
export interface Term {
  readonly id: TermId
  readonly term: string
  readonly hungarian: string
  /** Other forms of it that stand in texts. */
  readonly also?: readonly string[]
  readonly meaning: Words
  readonly passages: readonly PassageId[]
  readonly beyondTheDocuments: boolean
}
