import { analyseFlow, type StoryFlow } from '../flow/story-flow'
import type { InkMachine } from '../machine/ink-machine'
import type { Reading } from '../random/reading'
import { createExplorer, type Explorer } from './explorer'
import { NotANumber } from './lead-states'
import type { Control, TurnSummary } from './turn-graph'

export interface Exploration {
  /** Nothing is left to be seen. */
  readonly exhausted: boolean
  readonly controls: readonly Control[]
  readonly summaries: readonly TurnSummary[]
  /** States: choices open at a place, with values that can still be told apart. */
  readonly states: number
  /** Steps from state to state. */
  readonly transitions: number
  /** Turns that ink really played; the other steps follow from these. */
  readonly turns: number
  readonly seconds: number
  /** Nodes that the sets of states take. */
  readonly nodes: number
  readonly flow: StoryFlow
  readonly sets: Explorer['sets']
  readonly leads: Explorer['leads']
}

export interface ExploreOptions {
  /** Milliseconds. */
  readonly timeLimit: number
}

/**
 * Goes through every choice in every state that can be told apart. `ink` is the compiled story's JSON, `machine` plays
 * the same story. A turn is played once for each way the variables it looks at can be; what follows for all other
 * states is worked out from that, for whole sets of states at a time.
 */
export function explore(ink: unknown, machine: InkMachine, reading: Reading, options: ExploreOptions): Exploration {
  const wild = new Set<string>()
  const begun = performance.now()
  for (;;) {
    const flow = analyseFlow(ink, wild)
    const explorer = createExplorer(flow, machine, reading)
    try {
      const exhausted = explorer.run(begun + options.timeLimit)
      const { controls, summaries, sets, leads } = explorer
      const open = controls.filter(({ locked }) => !locked)
      return {
        ...{ exhausted, controls, summaries, flow, sets, leads },
        states: open.reduce((sum, { seen }) => sum + sets.count(seen), 0),
        transitions: summaries.reduce((sum, { hits, exits }) => sum + hits * exits.length, 0),
        turns: summaries.length,
        seconds: (performance.now() - begun) / 1000,
        nodes: sets.nodes,
      }
    } catch (error) {
      if (!(error instanceof NotANumber) || wild.has(error.variable)) throw error
      wild.add(error.variable)
    }
  }
}
