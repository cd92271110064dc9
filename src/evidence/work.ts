import type { SourceId } from './ids'

/** An author or editor as a bibliography needs the name; `literal` for bodies and for names that are not inverted. */
export type WorkName = { readonly family: string; readonly given?: string } | { readonly literal: string }

/** A work as it is cited: a whole source, or the part of a gathered one that was read at certain addresses. */
export interface Work {
  readonly id: string
  readonly source: SourceId
  /** Addresses of the passages that stand in it; missing for the whole of a source. */
  readonly at?: readonly string[]
  /** The work it stands in. */
  readonly in?: string
  /** A type of the Citation Style Language. */
  readonly type: string
  readonly title: string
  /** Of the title, where it is not English: it keeps its own capitals. */
  readonly language?: string
  /** The title is ours, because the text has none or only a part of it was read. */
  readonly described: boolean
  readonly author: readonly WorkName[]
  readonly editor: readonly WorkName[]
  /** ISO year, month or day. */
  readonly issued?: string
  /** Where only words can say when. */
  readonly issuedWords?: { readonly en: string; readonly hu?: string }
  readonly container?: string
  readonly publisher?: string
  readonly place?: string
  readonly volume?: string
  readonly number?: string
  readonly page?: string
  readonly note?: string
  /** The source names a site, but the work itself has no address there. */
  readonly noAddress: boolean
}
