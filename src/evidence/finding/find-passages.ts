import type { PassageId } from '../ids'
import { type Anchor, anchorsIn, chainOf, drift, hashesOf, type Sought } from './anchors'

/**
 * How a passage was found. `exact`: both its ends, and as many words between them as the catalogue counts. `ends`: both
 * ends. `counted`: at least one end was counted from other passages of the same document; each end may be off by
 * `give` words.
 */
export interface Found {
  readonly passage: PassageId
  /** First and last word, 0-based and inclusive, in the text's own word list. */
  readonly words: readonly [number, number]
  readonly sure: 'exact' | 'ends' | 'counted'
  readonly give: number
}

export interface Findings {
  readonly found: readonly Found[]
  /** Passages of the document that could not be told apart in this text. */
  readonly missing: readonly PassageId[]
  /** The document, or a large part of it, stands more than once in the text; the passages are those of one of them. */
  readonly repeated: boolean
}

/** With fewer of its ends in the right order, a text is not taken for the document, only for one that shares sentences. */
const LEAST = 3
const LEAST_SHARE = 0.12

/** Nothing is counted further than this beyond the first and last anchor: what stands there may be another text. */
const FARTHEST = 60

/**
 * Finds the passages of one document in the words of a text. `undefined` if the text is not that document. What
 * cannot be told is left out, never guessed.
 */
export function findPassages(words: readonly string[], passages: readonly Sought[]): Findings | undefined {
  return findByHashes(hashesOf(words), words.length, passages)
}

/** As `findPassages`, for a text whose hashes are known: they are the same for every document that is tried. */
export function findByHashes(
  hashes: readonly string[],
  length: number,
  passages: readonly Sought[],
): Findings | undefined {
  const anchors = anchorsIn(hashes, passages)
  const chain = chainOf(anchors)
  if (chain.length < Math.max(LEAST, LEAST_SHARE * passages.length * 2)) return undefined
  const rest = chainOf(anchors.filter((anchor) => !chain.includes(anchor)))
  const altered = chain.some((anchor, index) => index > 0 && drift(chain[index - 1] ?? anchor, anchor) !== 0)
  const found = passages.flatMap((passage) => place(passage, chain, altered, length) ?? [])
  const known = new Set(found.map(({ passage }) => passage))
  return {
    found,
    missing: passages.flatMap(({ id }) => (known.has(id) ? [] : [id])),
    repeated: rest.length >= Math.max(LEAST, chain.length / 2),
  }
}

function place({ id, locator }: Sought, chain: readonly Anchor[], altered: boolean, length: number): Found | undefined {
  const [first, last] = locator.words
  const end = (which: Anchor['end']) => chain.find((anchor) => anchor.passage === id && anchor.end === which)
  const [head, tail] = [end('head'), end('tail')]
  const from = head ? { at: head.found, give: 0 } : countTo(first, chain, altered)
  const to = tail ? { at: tail.found + 7, give: 0 } : countTo(last, chain, altered)
  if (!from || !to || from.at < 0 || to.at >= length || to.at < from.at) return undefined
  const give = Math.max(from.give, to.give)
  if (give > 3 + 0.08 * (last - first)) return undefined
  const whole = to.at - from.at === last - first
  const sure = head && tail ? (whole ? 'exact' : 'ends') : 'counted'
  return { passage: id, words: [from.at, to.at], sure, give }
}

/** Where a counted word stands, from the anchors on both sides of it, and by how many words that may be wrong. */
function countTo(
  counted: number,
  chain: readonly Anchor[],
  altered: boolean,
): { readonly at: number; readonly give: number } | undefined {
  const before = chain.findLast((anchor) => anchor.counted <= counted)
  const after = chain.find((anchor) => anchor.counted >= counted)
  if (before && after) {
    const between = after.counted - before.counted
    const off = drift(before, after)
    const share = between === 0 ? 0 : (counted - before.counted) / between
    const at = before.found + (counted - before.counted) + Math.round(off * share)
    return { at, give: Math.abs(off) + (altered ? 2 : 0) }
  }
  const only = before ?? after
  if (!only || Math.abs(counted - only.counted) > FARTHEST) return undefined
  return {
    at: only.found + (counted - only.counted),
    give: altered ? 3 + Math.ceil(Math.abs(counted - only.counted) * 0.06) : 0,
  }
}
