/** `burst` at once, and then `perSecond`. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

export interface RateLimit {
  /** Takes one; gives the seconds to wait if there is none left, else 0. */
  take(key: string, now: number): number
  /** Whether there is none left, without taking one. */
  spent(key: string, now: number): number
  /** Forgets every key whose bucket is full again. */
  sweep(now: number): void
}

/**
 * A bucket for each key that fills up with time. Buckets that are full again are swept away, so that nothing is known of
 * an address longer than it has to be.
 */
export function rateLimit({ burst, perSecond }: Rate): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>()

  function level(key: string, now: number): number {
    const bucket = buckets.get(key)
    if (bucket === undefined) return burst
    return Math.min(burst, bucket.left + (Math.max(0, now - bucket.at) / 1000) * perSecond)
  }

  const wait = (left: number) => (left >= 1 ? 0 : Math.ceil((1 - left) / perSecond))

  return {
    take: (key, now) => {
      const left = level(key, now)
      if (left >= 1) buckets.set(key, { left: left - 1, at: now })
      return wait(left)
    },
    spent: (key, now) => wait(level(key, now)),
    sweep: (now) => {
      for (const key of buckets.keys()) if (level(key, now) >= burst) buckets.delete(key)
    },
  }
}

/**
 * A whole hall sits behind one address, so the limits of an address are those of a hall: five hundred wrong codes in a
 * minute would be a code misread on the projector; thousands are someone guessing among 481 million.
 */
export const RATES = {
  wrongCodes: { burst: 500, perSecond: 0.2 },
  joins: { burst: 5000, perSecond: 20 },
  created: { burst: 60, perSecond: 0.1 },
  /** Of one connection. */
  messages: { burst: 80, perSecond: 10 },
} as const satisfies Readonly<Record<string, Rate>>
