import type { Circle } from './circle'
import type { PassageId, PersonId, PlaceId, SourceId } from './ids'
import type { Words } from './words'

/** Where a passage stands in one of the five documents. */
export interface DocumentLocator {
  readonly kind: 'document'
  readonly heading: string
  /** 1-based ordinal of the run of non-blank lines in which the passage begins. */
  readonly paragraph: number
  /** First and last line of the file, 1-based. */
  readonly lines: readonly [number, number]
  /** First and last word, 0-based and inclusive, in the document's normalised word list. */
  readonly words: readonly [number, number]
  /** First 12 hex digits of the SHA-256 of the first and of the last eight normalised words. */
  readonly headHash: string
  readonly tailHash: string
}

/** Where a passage of the further circle was read; such texts were read on the web, mostly in part. */
export interface ReadLocator {
  readonly kind: 'read'
  readonly chapter: string
  /** Numbers as printed, a document number or a part. */
  readonly paragraphs: string
  readonly address: string
}

export type Locator = DocumentLocator | ReadLocator

/** Words of a participant as the document gives them: the only verbatim words of the catalogue, 20 at most. */
export interface Utterance {
  readonly who: Words
  readonly text: string
  readonly kind: string
  /** The document was read by a machine and a misread letter has been put right. */
  readonly ocrCorrected?: true
}

export interface Figure {
  readonly what: Words
  readonly value: Words
}

/** One place in one document, told in our own words. */
export interface Passage {
  readonly id: PassageId
  readonly source: SourceId
  readonly circle: Circle
  readonly locator: Locator
  /** ISO year, month or day, or two of them with a stroke between; missing where the passage is about no date. */
  readonly date?: string
  readonly places: readonly PlaceId[]
  readonly people: readonly PersonId[]
  /** Keys of the catalogue's themes. */
  readonly themes: readonly string[]
  readonly precis: Words
  readonly figures: readonly Figure[]
  readonly utterances: readonly Utterance[]
}
