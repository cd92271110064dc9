import { EMPTY, type NodeStore } from './node-store'
import { createResultCache } from './result-cache'

/** What becomes of one place of a row. */
export type Step =
  /** Left out. */
  | { readonly kind: 'drop' }
  /** Put in, the same in every row. */
  | { readonly kind: 'put'; readonly band: number }
  | { readonly kind: 'keep' }
  | { readonly kind: 'map'; readonly to: (band: number) => number }

/** How sets of rows go through steps, and back. */
export interface Images {
  /** Rows as `steps` change them, place by place; places behind the steps stay. */
  image(set: number, steps: readonly Step[]): number
  /** The rows of `set` that `steps` lead into `target`. */
  leading(set: number, steps: readonly Step[], target: number): number
}

/** Steps of one image; more are not told apart in the cache. */
const MOST_STEPS = 1 << 12

/** `union` joins sets whose rows have come to be alike. */
export function createImages(store: NodeStore, union: (a: number, b: number) => number): Images {
  const { lengthOf, bandAt, restAt } = store
  const images = createResultCache(20)
  let imagesMade = 0

  const image = (set: number, steps: readonly Step[]): number => {
    const last = steps.findLastIndex(({ kind }) => kind !== 'keep')
    imagesMade += 1
    // Wraps after 500,000 images; by then no entry of the first is left.
    const tag = (imagesMade * MOST_STEPS) | 0
    const visit = (node: number, index: number): number => {
      const step = index > last ? undefined : steps[index]
      if (!step || node === EMPTY) return node
      const known = images.get(tag + index, node)
      if (known !== -1) return known
      const result = apply(step, node, index)
      images.set(tag + index, node, result)
      return result
    }
    const apply = (step: Step, node: number, index: number): number => {
      if (step.kind === 'put') {
        const rest = visit(node, index + 1)
        const mark = store.begin()
        store.push(step.band, rest)
        return store.end(mark)
      }
      const length = lengthOf(node)
      if (step.kind === 'drop') {
        let result = EMPTY
        for (let at = 0; at < length; at += 1) result = union(result, visit(restAt(node, at), index + 1))
        return result
      }
      const mark = store.begin()
      for (let at = 0; at < length; at += 1) {
        const band = bandAt(node, at)
        const rest = visit(restAt(node, at), index + 1)
        store.push(step.kind === 'keep' ? band : step.to(band), rest)
      }
      return step.kind === 'keep' ? store.end(mark) : store.endUnordered(mark, union)
    }
    return visit(set, 0)
  }

  const restWith = (node: number, band: number): number => {
    for (let at = lengthOf(node) - 1; at >= 0; at -= 1) if (bandAt(node, at) === band) return restAt(node, at)
    return EMPTY
  }

  const leading = (set: number, steps: readonly Step[], target: number): number => {
    const done = new Map<string, number>()
    const visit = (node: number, index: number, wanted: number): number => {
      const step = steps[index]
      if (node === EMPTY || wanted === EMPTY || !step) return wanted === EMPTY ? EMPTY : node
      const key = `${node},${index},${wanted}`
      const known = done.get(key)
      if (known !== undefined) return known
      let result = EMPTY
      if (step.kind === 'put') result = visit(node, index + 1, restWith(wanted, step.band))
      else {
        const mark = store.begin()
        for (let at = 0; at < lengthOf(node); at += 1) {
          const band = bandAt(node, at)
          const to = step.kind === 'map' ? step.to(band) : band
          const rest = visit(restAt(node, at), index + 1, step.kind === 'drop' ? wanted : restWith(wanted, to))
          if (rest !== EMPTY) store.push(band, rest)
        }
        result = store.end(mark)
      }
      done.set(key, result)
      return result
    }
    return visit(set, 0, target)
  }

  return { image, leading }
}
