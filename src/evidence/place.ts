import type { Circle } from './circle'
import type { PassageId, PlaceId } from './ids'
import type { Names, Words } from './words'

export interface Place {
  readonly id: PlaceId
  readonly circle: Circle
  readonly name: Names
  /** The name in use in 1956, where today's differs. */
  readonly name1956?: string
  /** Roman numerals in lower case, as the districts' ids; two for a place on a border; empty outside Budapest. */
  readonly districts: readonly string[]
  /** Degrees, WGS 84. */
  readonly lat: number
  readonly lon: number
  /** Only the neighbourhood is meant. */
  readonly approximate: boolean
  readonly kind: string
  readonly whatHappened: Words
  readonly passages: readonly PassageId[]
  /** What is said of it comes from general knowledge, not from a document. */
  readonly beyondTheDocuments: boolean
}
