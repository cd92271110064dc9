import { beforeShifts, type Demand, EXACT, growing, joinDemands } from './demand'
import type { FlowGraph } from './flow-graph'
import type { StoryQuestions } from './read-symbols'
import { growsFrom } from './variable-name'

/** What matters at a point: by variable, what can still be found out about it. A variable that is absent is dead. */
export type Live = ReadonlyMap<string, Demand>

const NOTHING: Live = new Map()

/** How far to look ahead: to the end of the turn, or to the end of the story. */
export type Horizon = 'turn' | 'story'

/**
 * Works backwards from every question to the points from which it can still be asked. At the horizon `turn`,
 * `atChoice` gives what has to be known where a choice is made.
 */
export function liveness(
  { nodes }: FlowGraph,
  { asks, assignments }: StoryQuestions,
  horizon: Horizon,
  atChoice: (target: number) => Live = () => NOTHING,
): (node: number) => Live {
  const live: Live[] = new Array(nodes.length).fill(NOTHING)
  const atLoad = new Map<number, Map<string, Demand>>()
  const before: number[][] = nodes.map(() => [])
  for (const node of nodes) {
    for (const next of node.next) before[next]?.push(node.id)
    for (const next of node.forks) before[next]?.push(node.id)
    if (horizon === 'story') for (const next of node.later) before[next]?.push(node.id)
  }
  const waiting = new Uint8Array(nodes.length).fill(1)
  // Late nodes first: most questions are answered in one sweep.
  let queue = nodes.map(({ id }) => id)
  const enqueue = (id: number): void => {
    if (waiting[id]) return
    waiting[id] = 1
    queue.push(id)
  }

  const askAtLoad = (load: number, variable: string, demand: Demand): void => {
    const own = atLoad.get(load) ?? new Map<string, Demand>()
    const known = own.get(variable)
    const from = growsFrom(variable)
    const joined = joinDemands(known, from === undefined ? demand : growing(demand, from))
    if (joined === known) return
    own.set(variable, joined)
    atLoad.set(load, own)
    enqueue(load)
  }

  while (queue.length > 0) {
    const batch = queue
    queue = []
    for (let index = batch.length - 1; index >= 0; index -= 1) {
      const id = batch[index] ?? 0
      waiting[id] = 0
      const node = nodes[id]
      if (!node) continue
      let after = NOTHING
      for (const next of node.next) after = joinLive(after, live[next] ?? NOTHING)
      for (const next of node.forks) after = joinLive(after, live[next] ?? NOTHING)
      for (const next of node.later)
        after = joinLive(after, horizon === 'story' ? (live[next] ?? NOTHING) : atChoice(next))
      const assigned = assignments.get(id)
      const wanted = assigned && after.get(assigned.variable)
      if (assigned && wanted) {
        const { value } = assigned
        const earlier = value.kind === 'variable' ? beforeShifts(wanted, value.shifts) : undefined
        if (value.kind === 'variable' && earlier) askAtLoad(value.load, value.variable, earlier)
        after = without(after, assigned.variable)
      }
      const asked = joinLive(joinLive(after, asks.get(id) ?? NOTHING), atLoad.get(id) ?? NOTHING)
      if (asked === live[id]) continue
      if (sameLive(asked, live[id] ?? NOTHING)) continue
      live[id] = asked
      for (const previous of before[id] ?? []) enqueue(previous)
    }
  }
  return (node) => live[node] ?? NOTHING
}

/** Both together. Gives back one of the two where the other adds nothing, so that most nodes share their maps. */
export function joinLive(a: Live, b: Live): Live {
  if (a === b || b.size === 0) return a
  if (a.size === 0) return b
  let joined: Map<string, Demand> | undefined
  for (const [variable, demand] of b) {
    const known = a.get(variable)
    const both = joinDemands(known, demand)
    if (both === known) continue
    joined ??= new Map(a)
    joined.set(variable, both)
  }
  if (!joined) return a
  return sameLive(joined, b) ? b : joined
}

function sameLive(a: Live, b: Live): boolean {
  if (a.size !== b.size) return false
  for (const [variable, demand] of a) {
    const other = b.get(variable)
    if (other === undefined || (other !== demand && !sameDemand(other, demand))) return false
  }
  return true
}

function sameDemand(a: Demand, b: Demand): boolean {
  return joinDemands(a, b) === a && joinDemands(b, a) === b
}

function without(live: Live, variable: string): Live {
  const rest = new Map(live)
  rest.delete(variable)
  return rest
}

/** Everything in full: for wild variables. */
export function allOf(variables: Iterable<string>): Live {
  return new Map([...variables].map((variable) => [variable, EXACT]))
}
