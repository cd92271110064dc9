import { type Alias, aliasAt } from '../protocol/alias'

/** A free alias: the one that was `wished` for, else the next free one in the order of `seed`. */
export function freeAlias(taken: ReadonlySet<Alias>, wished: Alias | undefined, seed: number): Alias {
  if (wished !== undefined && !taken.has(wished)) return wished
  for (let index = taken.size; ; index += 1) {
    const alias = aliasAt(index, seed)
    if (!taken.has(alias)) return alias
  }
}

/** The track with the fewest pupils, the first of them if several have as few. `sizes` by track. */
export function nextTrack(sizes: readonly number[]): number {
  return Math.max(0, sizes.indexOf(Math.min(...sizes)))
}
