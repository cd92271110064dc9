import { type Demand, EXACT, growing, joinDemands } from './demand'
import { walk } from './divert-targets'
import { executeNode } from './execute-node'
import type { FlowGraph } from './flow-graph'
import type { FlowNode } from './flow-node'
import { type InkSymbol, joinStates, NO_SYMBOLS, type SymbolState, sameSymbol } from './ink-symbol'
import type { QuestionNotes } from './question-notes'
import { choicesMetAgain } from './spent-choices'
import { growsFrom } from './variable-name'

export interface Assignment {
  readonly variable: string
  /** What is assigned: a constant, another variable's shifted value, or something that was asked for in full. */
  readonly value: InkSymbol
}

/** What a story asks of its variables, place by place. */
export interface StoryQuestions {
  /** By node: demands on variables at that node. */
  readonly asks: ReadonlyMap<number, ReadonlyMap<string, Demand>>
  readonly assignments: ReadonlyMap<number, Assignment>
  /** Variables that references lead to out of sight: they matter everywhere, in full. */
  readonly wild: ReadonlySet<string>
}

/** Follows values through a story's expressions to see what is asked of each variable where. */
export function readSymbols(graph: FlowGraph, globals: ReadonlySet<string>): StoryQuestions {
  const asks = new Map<number, Map<string, Demand>>()
  const assignments = new Map<number, Assignment>()
  const wild = new Set<string>()
  const counted: string[] = []
  const dated: string[] = []
  walk(graph.root, (box) => {
    if (box.counted) counted.push(box.path)
    if (box.dated) dated.push(box.path)
  })

  const notes: QuestionNotes = {
    ...{ globals, counted, dated, metAgain: choicesMetAgain(graph) },
    ask(node, variable, demand) {
      const from = growsFrom(variable)
      const own = asks.get(node) ?? new Map<string, Demand>()
      own.set(variable, joinDemands(own.get(variable), from === undefined ? demand : growing(demand, from)))
      asks.set(node, own)
    },
    assign(node, variable, value) {
      const before = assignments.get(node)
      if (before && !sameSymbol(before.value, value)) {
        lose(before.value)
        lose(value)
        assignments.set(node, { variable, value: { kind: 'opaque' } })
      } else assignments.set(node, { variable, value })
    },
    makeWild: (variable) => wild.add(variable),
  }
  function lose(symbol: InkSymbol): void {
    if (symbol.kind === 'variable') notes.ask(symbol.load, symbol.variable, EXACT)
    if (symbol.kind === 'pointer') wild.add(symbol.variable)
  }

  const states: (SymbolState | undefined)[] = []
  const queue: number[] = []
  const reach = (id: number, state: SymbolState): void => {
    const before = states[id]
    const joined = before === undefined ? state : joinStates(before, state, lose)
    if (joined === before) return
    states[id] = joined
    queue.push(id)
  }
  reach(graph.entry, NO_SYMBOLS)
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const node: FlowNode | undefined = graph.nodes[id]
    const state = states[id]
    if (!node || !state) continue
    const after = executeNode(node, state, notes, lose)
    for (const next of node.next) reach(next, after)
    // Nothing stands on the stack between turns, nor where a thread is forked from.
    for (const next of [...node.later, ...node.forks]) reach(next, NO_SYMBOLS)
  }
  return { asks, assignments, wild }
}
