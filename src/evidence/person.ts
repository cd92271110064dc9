import type { Circle } from './circle'
import type { PassageId, PersonId } from './ids'
import type { Names, Words } from './words'

/** A person who lived. People of the stories stand elsewhere. */
export interface Person {
  readonly id: PersonId
  readonly circle: Circle
  readonly name: Names
  readonly role: Words
  /** Birth and death, `1896-1958`. */
  readonly dates?: string
  readonly passages: readonly PassageId[]
  readonly beyondTheDocuments: boolean
}
