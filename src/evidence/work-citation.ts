import type { PassageId, SourceId } from './ids'

/** The styles in which a citation can be read. */
export const CITATION_STYLES = ['chicago', 'mla', 'apa'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

/** What a work does not say of itself. */
export type Lacking = 'author' | 'year' | 'address'

/** A formatted citation in both languages; titles of whole works stand between `<i>` and `</i>`, nothing else is marked up. */
export type Formatted = Readonly<Record<CitationStyle, { readonly en: string; readonly hu: string }>>

/** One work of a bibliography, formatted and in the formats that reference managers read. */
export interface WorkCitation {
  readonly id: string
  readonly source: SourceId
  /** Its place in a bibliography of all works. */
  readonly rank: number
  readonly lacks: readonly Lacking[]
  /** The title is ours, because the text has none or only a part of it was read. */
  readonly described: boolean
  readonly entry: Formatted
  /** An item of CSL-JSON, its note without the passages. */
  readonly csl: Readonly<Record<string, unknown>>
  /** With `PASSAGES_HERE` where the passages are to be named. */
  readonly bibtex: string
  readonly ris: string
}

/** How one passage is cited: its work, and the form for a note or for the running text. */
export interface PassageCitation {
  readonly id: PassageId
  readonly work: string
  readonly note: Formatted
}

/** All citations of one source. */
export interface SourceCitations {
  readonly works: readonly WorkCitation[]
  readonly passages: readonly PassageCitation[]
}

/** Stands in the note of an export until it is known which passages are meant. Letters only: no format changes them. */
export const PASSAGES_HERE = 'PASSAGESHERE'

/** Reads the file that the build wrote; `undefined` if it is another, or cut off. */
export function readCitations(json: unknown): SourceCitations | undefined {
  if (typeof json !== 'object' || json === null || !('works' in json) || !('passages' in json)) return undefined
  const { works, passages } = json
  return Array.isArray(works) && Array.isArray(passages) ? (json as SourceCitations) : undefined
}
