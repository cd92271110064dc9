import type { Exploration } from './explore'
import type { Control, TurnSummary } from './turn-graph'

/** Choices that lead from the first line into a turn, the last of them its own. `undefined` if none was found. */
export function findPath({ summaries, sets, leads }: Exploration, to: TurnSummary): readonly string[] | undefined {
  if (!to.from) return []
  const into = new Map<Control, { readonly summary: TurnSummary; readonly exit: TurnSummary['exits'][number] }[]>()
  for (const summary of summaries)
    for (const exit of summary.exits) into.set(exit.control, [...(into.get(exit.control) ?? []), { summary, exit }])

  const path: string[] = []
  const tried = new Set<string>()
  let [control, wanted] = [to.from, leads.statesOf(to)]
  // Backwards one state at a time; a state that was met already would lead round in a circle.
  while (path.length < 5000) {
    path.unshift(control.key)
    const state = sets.single(sets.pick(wanted))
    tried.add(`${control.id}:${state}`)
    const steps = (into.get(control) ?? []).toSorted(
      (a, b) => (b.summary.from?.rank ?? 1e9) - (a.summary.from?.rank ?? 1e9),
    )
    let found: { readonly from: Control; readonly states: number } | undefined
    for (const { summary, exit } of steps) {
      const { from } = summary
      if (!from) {
        const first = exit.moves.map((move) => (move.kind === 'band' ? move.band : 0))
        if (sets.single(first) === state) return path
        continue
      }
      const states = leads.backward(leads.statesOf(summary), from, exit, state)
      if (states === sets.empty || tried.has(`${from.id}:${sets.single(sets.pick(states))}`)) continue
      found = { from, states }
      break
    }
    if (!found) return undefined
    ;[control, wanted] = [found.from, found.states]
  }
  return undefined
}
