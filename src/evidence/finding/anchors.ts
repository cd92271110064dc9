import type { PassageId } from '../ids'
import type { DocumentLocator } from '../passage'
import { sha12 } from './sha256'

/** A passage of a document, as far as finding it needs. */
export interface Sought {
  readonly id: PassageId
  readonly locator: DocumentLocator
}

/** Eight words of a text that are an end of a passage: where the catalogue counts their first word, and where it was found. */
export interface Anchor {
  readonly passage: PassageId
  readonly end: 'head' | 'tail'
  readonly counted: number
  readonly found: number
}

const EIGHT = 8

/** More than this is a text that repeats itself without end, and tells nothing. */
const MOST = 3000

/** The hash of every run of eight words, by where it begins. */
export function hashesOf(words: readonly string[]): readonly string[] {
  return Array.from({ length: Math.max(0, words.length - EIGHT + 1) }, (_, at) =>
    sha12(words.slice(at, at + EIGHT).join(' ')),
  )
}

/** Every place of a text at which an end of one of the passages stands, in the order of the text. */
export function anchorsIn(hashes: readonly string[], passages: readonly Sought[]): readonly Anchor[] {
  const ends = new Map<string, Omit<Anchor, 'found'>[]>()
  const note = (hash: string, end: Omit<Anchor, 'found'>) => ends.set(hash, [...(ends.get(hash) ?? []), end])
  for (const { id, locator } of passages) {
    note(locator.headHash, { passage: id, end: 'head', counted: locator.words[0] })
    note(locator.tailHash, { passage: id, end: 'tail', counted: locator.words[1] - EIGHT + 1 })
  }
  const anchors = hashes.flatMap((hash, found) => (ends.get(hash) ?? []).map((end) => ({ ...end, found })))
  return anchors.length > MOST ? [] : anchors
}

/** How far two anchors may have drifted apart: a few words, and a part of what lies between them. */
const mayDrift = (between: number): number => 6 + 0.08 * between

/** Words that stand between two anchors beyond what the catalogue counts; less than nothing if some are gone. */
export const drift = (one: Anchor, next: Anchor): number => next.found - one.found - (next.counted - one.counted)

/** The largest set of anchors that stand in the order and about at the distances of the catalogue. */
export function chainOf(anchors: readonly Anchor[]): readonly Anchor[] {
  const best: { readonly length: number; readonly before: number }[] = []
  let last = -1
  for (const [at, anchor] of anchors.entries()) {
    let [length, before] = [1, -1]
    for (let earlier = 0; earlier < at; earlier++) {
      const other = anchors[earlier]
      const known = best[earlier]
      if (!other || !known || known.length < length || other.found > anchor.found) continue
      const between = anchor.counted - other.counted
      if (between < 0 || Math.abs(drift(other, anchor)) > mayDrift(between)) continue
      ;[length, before] = [known.length + 1, earlier]
    }
    best.push({ length, before })
    if (last === -1 || length > (best[last]?.length ?? 0)) last = at
  }
  const chain: Anchor[] = []
  for (let at = last; at !== -1; at = best[at]?.before ?? -1) {
    const anchor = anchors[at]
    if (anchor) chain.unshift(anchor)
  }
  return chain
}
