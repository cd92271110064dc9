import type { Matcher, Stretch } from './term-matcher'

/** The lines of one turn by their ids, each cut into stretches; a term is marked where it first stands in the turn. */
export function markLines(
  lines: readonly { readonly id: string; readonly text: string }[],
  match: Matcher,
): ReadonlyMap<string, readonly Stretch[]> {
  const marked = new Set<string>()
  const first = (stretch: Stretch): Stretch => {
    if (!stretch.term || marked.has(stretch.term.id)) return { text: stretch.text }
    marked.add(stretch.term.id)
    return stretch
  }
  return new Map(lines.map(({ id, text }) => [id, match(text).map(first)]))
}
