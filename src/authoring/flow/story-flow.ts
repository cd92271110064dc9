import { components } from './cycles'
import { buildFlowGraph, type FlowGraph } from './flow-graph'
import { fieldsOf, textField } from './flow-node'
import { isBox, readBoxes } from './ink-box'
import { allOf, joinLive, type Live, liveness } from './liveness'
import { readSymbols } from './read-symbols'

/** What can be said of a compiled story without playing it. */
export interface StoryFlow {
  readonly graph: FlowGraph
  /** What the rest of the story can still find out, standing where the choice with this target path is taken. */
  liveAt(target: string): Live
  /** The same, up to the end of the turn. */
  liveInTurn(target: string): Live
  /** A fixed order of variables: flags first, then what is moved in steps. */
  orderOf(variable: string): number
  /** Where in the story a choice lies: what comes later has a lower rank, and what can come again shares one. */
  rankOf(target: string): number
  /** Names of knots (functions among them) that some way leads to. */
  readonly reached: ReadonlySet<string>
  /** Globals that something asks about; a change that only reads the variable itself does not. */
  readonly read: ReadonlySet<string>
  /** Globals that are changed after their declaration. */
  readonly changed: ReadonlySet<string>
}

/** Analyses compiled ink, given as its JSON. `alsoWild` are variables to be kept in full everywhere. */
export function analyseFlow(ink: unknown, alsoWild: ReadonlySet<string> = new Set()): StoryFlow {
  const root = readBoxes((ink as { readonly root: unknown }).root)
  const graph = buildFlowGraph(root)
  const globals = declaredIn(root)
  const questions = readSymbols(graph, globals)
  const wild = allOf([...questions.wild, ...alsoWild])
  const inStory = liveness(graph, questions, 'story')
  const inTurn = liveness(graph, questions, 'turn', (target) => temporariesOf(inStory(target)))

  const ranks = ranksOf(graph)
  const order = variableOrder(questions)

  const read = new Set(questions.wild)
  for (const own of questions.asks.values()) for (const variable of own.keys()) read.add(variable)
  for (const variable of copied(questions)) read.add(variable)
  return {
    graph,
    liveAt: (target) => joinLive(at(graph, target, inStory), wild),
    liveInTurn: (target) => joinLive(at(graph, target, inTurn), wild),
    orderOf: (variable) => order.get(variable) ?? order.size,
    rankOf: (target) => ranks[graph.nodeAt(target) ?? -1] ?? 0,
    reached: reachedKnots(graph),
    read: new Set([...read].filter((variable) => globals.has(variable))),
    changed: changedIn(graph),
  }
}

function at(graph: FlowGraph, target: string, live: (node: number) => Live): Live {
  const node = graph.nodeAt(target)
  return node === undefined ? new Map() : live(node)
}

/** Temporaries are kept with the choice itself, in full. */
function temporariesOf(live: Live): Live {
  return allOf([...live.keys()].filter((variable) => variable.startsWith('temporary:')))
}

function ranksOf({ nodes }: FlowGraph): Int32Array {
  return components(nodes.length, (id) => {
    const node = nodes[id]
    return node ? [...node.next, ...node.later, ...node.forks] : []
  })
}

/** Variables in the order in which the story asks for them; those that are moved in steps come last. */
function variableOrder({ asks, assignments }: ReturnType<typeof readSymbols>): ReadonlyMap<string, number> {
  const moved = new Set<string>()
  for (const { variable, value } of assignments.values())
    if (value.kind === 'variable' && value.shifts.length > 0) moved.add(variable)
  const asked = [...asks].sort(([a], [b]) => a - b).flatMap(([, own]) => [...own.keys()])
  const names = [...new Set(asked)].sort((a, b) => Number(moved.has(a)) - Number(moved.has(b)))
  return new Map(names.map((name, index) => [name, index]))
}

function declaredIn(root: FlowGraph['root']): ReadonlySet<string> {
  const names = new Set<string>()
  for (const item of root.named.get('global decl')?.items ?? []) {
    const name = isBox(item) ? undefined : textField(item, 'VAR=')
    if (name !== undefined) names.add(name)
  }
  return names
}

function copied({ assignments }: ReturnType<typeof readSymbols>): readonly string[] {
  return [...assignments.values()].flatMap(({ variable, value }) =>
    value.kind === 'variable' && value.variable !== variable ? [value.variable] : [],
  )
}

function reachedKnots({ root, nodes }: FlowGraph): ReadonlySet<string> {
  const reached = new Set<string>()
  for (const { box } of nodes) {
    const knot = box.path.split('.')[0] ?? ''
    if (root.named.has(knot)) reached.add(knot)
  }
  return reached
}

function changedIn({ nodes }: FlowGraph): ReadonlySet<string> {
  const changed = new Set<string>()
  for (const { item } of nodes) {
    const name = textField(item, 'VAR=')
    if (name !== undefined && fieldsOf(item).re === true) changed.add(name)
    const referred = textField(item, '^var')
    if (referred !== undefined) changed.add(referred)
  }
  return changed
}
