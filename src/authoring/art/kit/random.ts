/** A seeded stream of numbers; two streams with one seed give the same numbers for ever. */
export interface Random {
  /** The next number, 0 (included) to 1 (excluded). */
  (): number
  range(low: number, high: number): number
  /** A whole number, both ends included. */
  int(low: number, high: number): number
  pick<T>(list: readonly T[]): T
  chance(share: number): boolean
  sign(): 1 | -1
  /** A number around 0, from -1 to 1, near 0 more often than not. */
  around(): number
}

/** Mulberry32. A drawing that needs chance takes a seed, so that it never depends on what was drawn before. */
export function random(seed = 1): Random {
  let state = seed >>> 0 || 1
  const next = (): number => {
    state |= 0
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const range = (low: number, high: number) => low + (high - low) * next()
  return Object.assign(next, {
    range,
    int: (low: number, high: number) => Math.floor(range(low, high + 1)),
    pick: <T>(list: readonly T[]): T => {
      const picked = list[Math.floor(next() * list.length)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
    chance: (share: number) => next() < share,
    sign: (): 1 | -1 => (next() < 0.5 ? -1 : 1),
    around: () => (next() + next() + next() - 1.5) / 1.5,
  })
}
