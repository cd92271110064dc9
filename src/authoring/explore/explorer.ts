import type { StoryFlow } from '../flow/story-flow'
import type { InkChoice } from '../machine/ink-internals'
import type { InkMachine } from '../machine/ink-machine'
import type { Reading } from '../random/reading'
import { bandIn, controlKey, createControl, createSlots, groupIn } from './control'
import { createStateLeads, type StateLeads } from './lead-states'
import { OutOfBounds } from './node-store'
import { createStateSets, type StateSets } from './state-sets'
import type { Control, Exit, Move, TurnSummary } from './turn-graph'
import { createTurnPlayer, type PlayedEffects } from './turn-player'
import { type Atom, createValueTable } from './value-table'

export interface Explorer {
  readonly controls: readonly Control[]
  readonly summaries: readonly TurnSummary[]
  readonly sets: StateSets
  readonly leads: StateLeads
  /** True when nothing is left, false when the time (of `performance.now()`) came first, or memory ran out. */
  run(until: number): boolean
}

export function createExplorer(flow: StoryFlow, machine: InkMachine, reading: Reading): Explorer {
  const table = createValueTable()
  const player = createTurnPlayer(machine, table)
  const sets = createStateSets()
  const leads = createStateLeads(sets, flow, table)
  const slotFor = createSlots()
  const controls: Control[] = []
  const byKey = new Map<string, Control>()
  const summaries: TurnSummary[] = []
  const waiting = new Set<Control>()

  const controlOf = (choice: InkChoice, scene: string | undefined): Control => {
    const key = controlKey(choice, scene, flow, table)
    const known = byKey.get(key)
    if (known) return known
    const name = reading.keyOf({ text: choice.text.trim(), target: choice.targetPath.toString() })
    const control = createControl(controls.length, choice, name, reading.isLocked(name), scene, flow, slotFor)
    byKey.set(key, control)
    controls.push(control)
    return control
  }

  const summarise = (played: PlayedEffects, from: Control | undefined, groups: readonly number[]): TurnSummary => {
    const { turn } = played
    const scenes = reading.scenesOf(turn)
    const scene = scenes.at(-1) ?? from?.scene
    const exits = played.choices.map((choice): Exit => {
      const control = controlOf(choice, scene)
      return {
        control,
        moves: control.slots.map(({ variable }, slot) => moveInto(variable, slot, control, played, from)),
      }
    })
    const words = turn.lines.reduce((sum, { text }) => sum + reading.wordsOf(text), 0)
    const ending = turn.open.length === 0 ? reading.endingOf(turn, scene) : undefined
    const summary: TurnSummary = { from, groups, turn, scenes, scene, words, ending, exits, hits: 0 }
    summaries.push(summary)
    return summary
  }

  function moveInto(
    variable: string,
    slot: number,
    control: Control,
    played: PlayedEffects,
    from: Control | undefined,
  ): Move {
    const effect = played.effectOn(variable)
    const target = control.slots[slot]
    if (effect.kind === 'value') return { kind: 'band', band: target ? bandIn(target, effect.atom) : 0 }
    const source = from?.slotOf.get(effect.variable)
    if (source === undefined)
      throw new Error(`${variable} matters after ${from?.key}, but ${effect.variable} was not kept before it`)
    return { kind: 'slot', slot: source, shifts: effect.shifts }
  }

  const arrive = (control: Control, set: number): void => {
    const fresh = control.seen === sets.empty ? set : sets.minus(set, control.seen)
    if (fresh === sets.empty) return
    control.seen = sets.union(control.seen, fresh)
    control.fresh = sets.union(control.fresh, fresh)
    if (!control.locked) waiting.add(control)
  }

  const summaryFor = (control: Control, groups: readonly number[], set: number): TurnSummary => {
    const key = groups.join()
    const known = control.summaries.get(key)
    if (known) return known
    const row = sets.pick(set)
    const values = new Map<string, Atom>()
    for (const [index, slot] of control.slots.entries()) {
      const atom = slot.atoms[row[index] ?? 0]
      if (atom) values.set(slot.variable, atom)
    }
    const summary = summarise(player.play(control.choice, values), control, groups)
    control.summaries.set(key, summary)
    return summary
  }

  const exitKey = ({ control, moves }: Exit): string =>
    moves.map((move, slot) => `${control.slots[slot]?.id}${JSON.stringify(move)}`).join()

  /** Splits a set by what the turn looks at, and leads each part on. */
  const expand = (control: Control, set: number, groups: readonly number[]): void => {
    const looked = control.local[groups.length]
    const slot = looked && control.slots[looked.slot]
    if (!looked || !slot) {
      const summary = summaryFor(control, groups, set)
      summary.hits += sets.count(set)
      // Choices offered together often ask for the same: then their sets are the same too.
      const led = new Map<string, number>()
      for (const exit of summary.exits) {
        const key = exitKey(exit)
        const result = led.get(key) ?? leads.forward(set, control, exit)
        led.set(key, result)
        arrive(exit.control, result)
      }
      return
    }
    const held = new Set(sets.bandsAt(set, looked.slot).map((band) => groupIn(looked, slot, band)))
    for (const group of held) {
      const part = sets.restrict(set, looked.slot, (band) => groupIn(looked, slot, band) === group)
      expand(control, part, [...groups, group])
    }
  }

  const begin = (): void => {
    const summary = summarise(player.begin(), undefined, [])
    summary.hits = 1
    for (const { control, moves } of summary.exits) {
      const bands = moves.map((move) => (move.kind === 'band' ? move.band : 0))
      arrive(control, sets.single(bands))
    }
  }

  return {
    ...{ controls, summaries, sets, leads },
    run(until) {
      sets.limit(until)
      const done = goOn(until)
      sets.recover()
      return done
    },
  }

  function goOn(until: number): boolean {
    if (summaries.length === 0) begin()
    while (waiting.size > 0) {
      if (performance.now() > until) return false
      let control: Control | undefined
      for (const candidate of waiting) if (!control || candidate.rank > control.rank) control = candidate
      if (!control) break
      waiting.delete(control)
      const set = control.fresh
      control.fresh = sets.empty
      try {
        expand(control, set, [])
      } catch (error) {
        if (!(error instanceof OutOfBounds)) throw error
        control.fresh = sets.union(control.fresh, set)
        return false
      }
    }
    return true
  }
}
