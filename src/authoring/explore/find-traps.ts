import { components } from '../flow/cycles'
import type { Exploration } from './explore'
import { OutOfBounds } from './node-store'
import type { Control } from './turn-graph'

/** Controls at which some state has no way to any end of the story, however one chooses. */
export function findTraps(exploration: Exploration): readonly Control[] {
  const { sets } = exploration
  sets.limit(performance.now() + PATIENCE)
  try {
    return trapsIn(exploration)
  } catch (error) {
    if (!(error instanceof OutOfBounds)) throw error
    return []
  } finally {
    sets.recover()
  }
}

/** Milliseconds; a trap that takes longer to prove is left to the random player. */
const PATIENCE = 15_000

function trapsIn({ controls, sets, leads }: Exploration): readonly Control[] {
  const open = controls.filter(({ locked, seen }) => !locked && seen !== sets.empty)
  const component = components(controls.length, (id) => exitsOf(controls[id]).map(({ id: next }) => next))
  const sizes = new Map<number, number>()
  for (const { id } of open) sizes.set(component[id] ?? -1, (sizes.get(component[id] ?? -1) ?? 0) + 1)
  // Only where one can come again can one be caught.
  const circling = open.filter(
    (control) => (sizes.get(component[control.id] ?? -1) ?? 0) > 1 || exitsOf(control).includes(control),
  )
  const free = new Map<Control, number>(circling.map((control) => [control, sets.empty]))
  const inside = (from: Control, to: Control): boolean => component[from.id] === component[to.id]

  for (let changed = true; changed; ) {
    changed = false
    for (const control of circling) {
      let known = free.get(control) ?? sets.empty
      for (const summary of control.summaries.values()) {
        const states = leads.statesOf(summary)
        const ways = summary.exits.filter((exit) => !exit.control.locked)
        const leaves = ways.length === 0 || ways.some((exit) => !inside(control, exit.control))
        if (leaves) known = sets.union(known, states)
        else
          for (const exit of ways)
            known = sets.union(known, leads.backward(states, control, exit, free.get(exit.control) ?? sets.empty))
      }
      if (known === free.get(control)) continue
      free.set(control, known)
      changed = true
    }
  }
  return circling.filter((control) => sets.minus(control.seen, free.get(control) ?? sets.empty) !== sets.empty)
}

function exitsOf(control: Control | undefined): readonly Control[] {
  if (!control) return []
  return [...control.summaries.values()].flatMap(({ exits }) =>
    exits.map((exit) => exit.control).filter(({ locked }) => !locked),
  )
}
