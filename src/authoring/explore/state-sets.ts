import { createImages, type Images } from './images'
import { createNodeStore, EMPTY, UNIT } from './node-store'
import { createResultCache } from './result-cache'

/**
 * Sets of states, each state a row of small numbers, kept as decision diagrams: rows that end alike share their ends.
 * A thousand million rows may take a few thousand nodes. Sets are numbers; equal sets are the same number.
 */
export interface StateSets extends Images {
  readonly empty: number
  /** The set of one row. */
  single(row: readonly number[]): number
  union(a: number, b: number): number
  /** The rows of `a` that are not in `b`. */
  minus(a: number, b: number): number
  /** The rows whose number at `depth` (0 is the first) is one of those allowed. */
  restrict(set: number, depth: number, allowed: (band: number) => boolean): number
  /** The numbers that stand at `depth` in any row. */
  bandsAt(set: number, depth: number): readonly number[]
  /** How many rows, as a floating-point number. */
  count(set: number): number
  /** Some row of a set that is not empty. */
  pick(set: number): number[]
  readonly nodes: number
  /** See NodeStore. */
  limit(until: number): void
  recover(): void
}

export function createStateSets(): StateSets {
  const store = createNodeStore()
  const unions = createResultCache(20)
  const differences = createResultCache(18)
  const counts = new Map<number, number>()
  const { lengthOf, bandAt, restAt } = store

  const union = (a: number, b: number): number => {
    if (a === b || b === EMPTY) return a
    if (a === EMPTY) return b
    if (a > b) return union(b, a)
    const known = unions.get(a, b)
    if (known !== -1) return known
    const [lengthA, lengthB] = [lengthOf(a), lengthOf(b)]
    const mark = store.begin()
    let [i, j] = [0, 0]
    while (i < lengthA || j < lengthB) {
      const bandA = i < lengthA ? bandAt(a, i) : Number.POSITIVE_INFINITY
      const bandB = j < lengthB ? bandAt(b, j) : Number.POSITIVE_INFINITY
      if (bandA < bandB) {
        store.push(bandA, restAt(a, i))
        i += 1
      } else if (bandB < bandA) {
        store.push(bandB, restAt(b, j))
        j += 1
      } else {
        const rest = union(restAt(a, i), restAt(b, j))
        store.push(bandA, rest)
        i += 1
        j += 1
      }
    }
    const result = store.end(mark)
    unions.set(a, b, result)
    return result
  }

  const minus = (a: number, b: number): number => {
    if (a === b || a === EMPTY) return EMPTY
    if (b === EMPTY) return a
    const known = differences.get(a, b)
    if (known !== -1) return known
    const [lengthA, lengthB] = [lengthOf(a), lengthOf(b)]
    const mark = store.begin()
    let j = 0
    for (let i = 0; i < lengthA; i += 1) {
      const band = bandAt(a, i)
      while (j < lengthB && bandAt(b, j) < band) j += 1
      const rest = j < lengthB && bandAt(b, j) === band ? minus(restAt(a, i), restAt(b, j)) : restAt(a, i)
      if (rest !== EMPTY) store.push(band, rest)
    }
    const result = store.end(mark)
    differences.set(a, b, result)
    return result
  }

  const count = (set: number): number => {
    if (set < 2) return set
    const known = counts.get(set)
    if (known !== undefined) return known
    let total = 0
    for (let index = lengthOf(set) - 1; index >= 0; index -= 1) total += count(restAt(set, index))
    counts.set(set, total)
    return total
  }

  const restrict = (set: number, depth: number, allowed: (band: number) => boolean): number => {
    const done = new Map<number, number>()
    const visit = (node: number, left: number): number => {
      const known = done.get(node)
      if (known !== undefined) return known
      const mark = store.begin()
      const length = lengthOf(node)
      for (let index = 0; index < length; index += 1) {
        const band = bandAt(node, index)
        const rest = restAt(node, index)
        const kept = left === 0 ? (allowed(band) ? rest : EMPTY) : visit(rest, left - 1)
        if (kept !== EMPTY) store.push(band, kept)
      }
      const result = store.end(mark)
      done.set(node, result)
      return result
    }
    return visit(set, depth)
  }

  return {
    ...createImages(store, union),
    ...{ empty: EMPTY, union, minus, count, restrict, limit: store.limit, recover: store.recover },
    single: (row) =>
      row.reduceRight((rest, band) => {
        const mark = store.begin()
        store.push(band, rest)
        return store.end(mark)
      }, UNIT),
    bandsAt(set, depth) {
      let level = new Set([set])
      for (let left = depth; left > 0; left -= 1) {
        const below = new Set<number>()
        for (const node of level) for (let at = lengthOf(node) - 1; at >= 0; at -= 1) below.add(restAt(node, at))
        level = below
      }
      const bands = new Set<number>()
      for (const node of level) for (let at = lengthOf(node) - 1; at >= 0; at -= 1) bands.add(bandAt(node, at))
      return [...bands].sort((a, b) => a - b)
    },
    pick(set) {
      const row: number[] = []
      for (let node = set; node > UNIT; node = restAt(node, 0)) row.push(bandAt(node, 0))
      return row
    },
    get nodes() {
      return store.size
    },
  }
}
