/**
 * The nodes of decision diagrams. A node is a list of pairs, band and rest; the same list is always the same node.
 * Kept in typed arrays: millions of them are nothing to the garbage collector.
 */
export interface NodeStore {
  readonly size: number
  /** Number of pairs of a node. */
  lengthOf(node: number): number
  bandAt(node: number, index: number): number
  restAt(node: number, index: number): number
  /** From when on (by `performance.now()`) work is given up with `OutOfBounds`. */
  limit(until: number): void
  /** Forgets lists that were left open when work was given up. */
  recover(): void
  /** Begins a list; lists may be begun while others are open, and end in turn. */
  begin(): number
  push(band: number, rest: number): void
  /** Ends the list begun at `mark`. Pairs must ascend by band; without pairs it is the empty set, 0. */
  end(mark: number): number
  /** Ends a list whose pairs stand in any order; `join` makes one rest of two with the same band. */
  endUnordered(mark: number, join: (a: number, b: number) => number): number
}

/** The time is over, or there are more nodes than memory should be asked for. */
export class OutOfBounds extends Error {}

/** About two thousand megabytes. */
const MOST_NODES = 30_000_000

export const EMPTY = 0
export const UNIT = 1

export function createNodeStore(): NodeStore {
  let heap = new Int32Array(1 << 16)
  let starts = new Int32Array(1 << 14)
  let buckets = new Int32Array(1 << 15).fill(-1)
  let open = new Int32Array(1 << 12)
  // The two terminal sets have no pairs and are never looked up.
  let [size, used, top] = [2, 0, 0]
  let [until, begun] = [Number.POSITIVE_INFINITY, 0]

  const hash = (cells: Int32Array, from: number, to: number): number => {
    let mixed = 0x811c9dc5
    for (let cell = from; cell < to; cell += 1) mixed = Math.imul(mixed ^ (cells[cell] ?? 0), 0x01000193)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
    return (mixed ^ (mixed >>> 13)) >>> 0
  }
  const rehash = (): void => {
    buckets = new Int32Array(buckets.length * 2).fill(-1)
    const mask = buckets.length - 1
    for (let node = 2; node < size; node += 1) {
      let bucket = hash(heap, starts[node] ?? 0, starts[node + 1] ?? 0) & mask
      while (buckets[bucket] !== -1) bucket = (bucket + 1) & mask
      buckets[bucket] = node
    }
  }
  const isSame = (node: number, mark: number): boolean => {
    const start = starts[node] ?? 0
    const length = top - mark
    if ((starts[node + 1] ?? 0) - start !== length) return false
    for (let cell = 0; cell < length; cell += 1) if (heap[start + cell] !== open[mark + cell]) return false
    return true
  }
  const end = (mark: number): number => {
    if (top === mark) return EMPTY
    const mask = buckets.length - 1
    let bucket = hash(open, mark, top) & mask
    for (let held = buckets[bucket] ?? -1; held !== -1; held = buckets[bucket] ?? -1) {
      if (isSame(held, mark)) {
        top = mark
        return held
      }
      bucket = (bucket + 1) & mask
    }
    if (size > MOST_NODES) throw new OutOfBounds()
    while (used + top - mark > heap.length) heap = doubled(heap)
    if (size + 2 > starts.length) starts = doubled(starts)
    heap.set(open.subarray(mark, top), used)
    starts[size] = used
    used += top - mark
    starts[size + 1] = used
    buckets[bucket] = size
    size += 1
    top = mark
    if (size * 3 > buckets.length * 2) rehash()
    return size - 1
  }
  const push = (band: number, rest: number): void => {
    if (top + 2 > open.length) open = doubled(open)
    open[top] = band
    open[top + 1] = rest
    top += 2
  }

  return {
    get size() {
      return size
    },
    lengthOf: (node) => (node < 2 ? 0 : ((starts[node + 1] ?? 0) - (starts[node] ?? 0)) >> 1),
    bandAt: (node, index) => heap[(starts[node] ?? 0) + index * 2] ?? 0,
    restAt: (node, index) => heap[(starts[node] ?? 0) + index * 2 + 1] ?? 0,
    limit(moment) {
      until = moment
    },
    recover() {
      top = 0
      until = Number.POSITIVE_INFINITY
    },
    begin() {
      begun += 1
      if ((begun & 0xffff) === 0 && performance.now() > until) throw new OutOfBounds()
      return top
    },
    push,
    end,
    endUnordered(mark, join) {
      const pairs: [number, number][] = []
      for (let cell = mark; cell < top; cell += 2) pairs.push([open[cell] ?? 0, open[cell + 1] ?? 0])
      top = mark
      pairs.sort(([a], [b]) => a - b)
      const joined: [number, number][] = []
      for (const [band, rest] of pairs) {
        const last = joined.at(-1)
        if (last?.[0] === band) last[1] = join(last[1], rest)
        else joined.push([band, rest])
      }
      const again = top
      for (const [band, rest] of joined) push(band, rest)
      return end(again)
    },
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(array.length * 2)
  longer.set(array)
  return longer
}
