import type { Circle } from './circle'
import type { Locator, Passage } from './passage'
import type { ShortForm, Source } from './source'

/** The short form of a citation, in parts: the words between them belong to the string tables. */
export interface Citation extends ShortForm {
  readonly circle: Circle
  /** Where in the text; `document` gives paragraph and lines, `read` chapter and paragraphs. */
  readonly where: Locator
  /** Where the text can be read on the web: the passage's own copy, else the source's address. */
  readonly url?: string
}

/** Cites `passage` from its `source` (or a glance at it). */
export function cite(passage: Passage, source: Pick<Source, 'short' | 'circle'> & { readonly url?: string }): Citation {
  const url = passage.locator.kind === 'read' ? passage.locator.address : source.url
  const citation = { ...source.short, circle: source.circle, where: passage.locator }
  return url === undefined ? citation : { ...citation, url }
}
