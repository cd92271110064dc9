import { createHash } from 'node:crypto'
import type { InkMachine, PlayedTurn } from '../../../src/authoring/machine/ink-machine'

export interface NaiveExploration {
  readonly exhausted: boolean
  readonly states: number
  readonly turns: number
  readonly seconds: number
}

/**
 * Goes through every choice in every state that ink itself tells apart: what exploring is without asking what still
 * matters. For measuring, and for holding the other explorer against. `onTurn` is told of every turn.
 */
export function exploreNaively(
  machine: InkMachine,
  timeLimit: number,
  onTurn: (turn: PlayedTurn, choice: string | undefined) => void = () => undefined,
): NaiveExploration {
  const { story } = machine
  const begun = performance.now()
  const seen = new Set<string>()
  const stack: { readonly json: string; readonly open: PlayedTurn['open'] }[] = []
  let turns = 0
  const take = (turn: PlayedTurn, choice: string | undefined): void => {
    turns += 1
    onTurn(turn, choice)
    if (turn.open.length === 0) return
    const json = String(story.state.ToJson())
    // The text that was read and the number of the turn are no part of what can follow.
    const key = createHash('sha1')
      .update(
        json
          .replace(/"outputStream":\[[^\]]*\],/g, '')
          .replace(/"threadCounter":\d+|"threadIndex":\d+|"originalThreadIndex":\d+/g, ''),
      )
      .digest('base64')
    if (seen.has(key)) return
    seen.add(key)
    stack.push({ json, open: turn.open })
  }
  take(machine.start(1956), undefined)
  while (stack.length > 0 && performance.now() - begun < timeLimit) {
    const state = stack.pop()
    for (const [index, { text }] of (state?.open ?? []).entries()) {
      story.state.LoadJson(state?.json ?? '')
      take(machine.choose(index), text)
    }
  }
  return { exhausted: stack.length === 0, states: seen.size, turns, seconds: (performance.now() - begun) / 1000 }
}
