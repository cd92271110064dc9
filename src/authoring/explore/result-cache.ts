/** Remembers results of operations on two numbers. May forget: then the result is worked out again. */
export interface ResultCache {
  /** -1 if it is not remembered. */
  get(a: number, b: number): number
  set(a: number, b: number, result: number): void
}

export function createResultCache(bits: number): ResultCache {
  const mask = (1 << bits) - 1
  const first = new Int32Array(1 << bits).fill(-1)
  const second = new Int32Array(1 << bits)
  const results = new Int32Array(1 << bits)
  const place = (a: number, b: number): number => {
    const mixed = Math.imul(a ^ (a >>> 11), 0x9e3779b1) ^ Math.imul(b ^ (b >>> 13), 0x85ebca6b)
    return (mixed ^ (mixed >>> 15)) & mask
  }
  return {
    get(a, b) {
      const at = place(a, b)
      return first[at] === a && second[at] === b ? (results[at] ?? -1) : -1
    },
    set(a, b, result) {
      const at = place(a, b)
      first[at] = a
      second[at] = b
      results[at] = result
    },
  }
}
