import type { SourceId } from './ids'
import type { Leaning, Source } from './source'

type Leaner = Pick<Source, 'id' | 'dependsOn'>

/** Why two sources that are cited together are not two independent witnesses. */
export type Dependence =
  /** One of them leans on the other. */
  | { readonly kind: 'leans'; readonly source: SourceId; readonly on: SourceId; readonly how: Leaning }
  /** Both take over, or tell after, the same third text: a source or an outside text, by its id. */
  | { readonly kind: 'shared'; readonly sources: readonly [SourceId, SourceId]; readonly root: string }

/** A text that is only used for single points does not speak through those who use it. */
const speaksThrough = (how: Leaning) => how !== 'uses'

/** Every way in which the given sources lean on each other, in their order. Empty: as far as known they are independent. */
export function dependenceBetween(sources: readonly Leaner[]): readonly Dependence[] {
  const cited = new Map<string, Leaner>(sources.map((source) => [source.id, source]))
  const found: Dependence[] = []
  for (const source of cited.values()) {
    for (const { on, how } of source.dependsOn) {
      const other = cited.get(on)
      if (other !== undefined) found.push({ kind: 'leans', source: source.id, on: other.id, how })
    }
  }
  const list = [...cited.values()]
  for (const [index, first] of list.entries()) {
    for (const second of list.slice(index + 1)) {
      for (const { on, how } of first.dependsOn) {
        const alsoSecond = second.dependsOn.some((lean) => lean.on === on && speaksThrough(lean.how))
        if (speaksThrough(how) && alsoSecond && !cited.has(on))
          found.push({ kind: 'shared', sources: [first.id, second.id], root: on })
      }
    }
  }
  return found
}

/** How many independent witnesses the given sources come to: those that copy or rest on the same text count as one. */
export function independentWitnesses(sources: readonly Leaner[]): number {
  const group = new Map<string, string>(sources.map(({ id }) => [id, id]))
  const join = (a: string, b: string) => {
    const from = group.get(b)
    const to = group.get(a)
    if (from === undefined || to === undefined) return
    for (const [id, of] of group) if (of === from) group.set(id, to)
  }
  for (const tie of dependenceBetween(sources)) {
    if (tie.kind === 'shared') join(tie.sources[0], tie.sources[1])
    else if (speaksThrough(tie.how)) join(tie.on, tie.source)
  }
  return new Set(group.values()).size
}
