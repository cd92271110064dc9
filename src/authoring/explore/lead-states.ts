import type { StoryFlow } from '../flow/story-flow'
import { bandIn, groupIn } from './control'
import type { Step } from './images'
import type { StateSets } from './state-sets'
import type { Control, Exit, Move, TurnSummary } from './turn-graph'
import type { ValueTable } from './value-table'

/** A variable turned out not to be a whole number where the analysis took it for one. */
export class NotANumber extends Error {
  constructor(readonly variable: string) {
    super(variable)
  }
}

/** Leads sets of states along turns, forwards and backwards. */
export interface StateLeads {
  /** Where states of the control come out at one of its summary's exits. */
  forward(set: number, from: Control, exit: Exit): number
  /** Those of `set`, states of the control, that come out in `target` at the exit. */
  backward(set: number, from: Control, exit: Exit, target: number): number
  /** All states seen at the control that go the way of one of its summaries. */
  statesOf(summary: TurnSummary): number
}

export function createStateLeads(sets: StateSets, flow: StoryFlow, table: ValueTable): StateLeads {
  const bandAfter = (move: Move, from: Control, band: number, to: Control, slot: number): number => {
    if (move.kind === 'band') return move.band
    const [source, target] = [from.slots[move.slot], to.slots[slot]]
    const atom = source?.atoms[band]
    if (!source || !target || !atom) throw new Error('a state without a value')
    const shifted = table.shift(atom, move.shifts)
    if (!shifted) throw new NotANumber(source.variable)
    return bandIn(target, shifted)
  }

  const stepsOf = (from: Control, { control: to, moves }: Exit): readonly Step[] => {
    const steps: Step[] = []
    let next = 0
    for (const [slot, target] of to.slots.entries()) {
      const order = flow.orderOf(target.variable)
      for (; next < from.slots.length && flow.orderOf(from.slots[next]?.variable ?? '') < order; next += 1)
        steps.push({ kind: 'drop' })
      const move = moves[slot]
      const stays = from.slots[next]?.variable === target.variable
      if (move?.kind === 'slot' && move.shifts.length === 0 && from.slots[move.slot] === target)
        steps.push({ kind: 'keep' })
      else if (move?.kind === 'slot') {
        const bands: number[] = []
        steps.push({
          kind: 'map',
          to(band) {
            bands[band] ??= bandAfter(move, from, band, to, slot)
            return bands[band] ?? 0
          },
        })
      } else {
        if (stays) steps.push({ kind: 'drop' })
        steps.push({ kind: 'put', band: move?.band ?? 0 })
      }
      if (stays) next += 1
    }
    for (; next < from.slots.length; next += 1) steps.push({ kind: 'drop' })
    return steps
  }

  /**
   * Two variables that come from one cannot be changed place by place: then each value of it is led by itself, with
   * the other variable fixed.
   */
  const lead = (
    set: number,
    from: Control,
    exit: Exit,
    apply: (set: number, steps: readonly Step[]) => number,
  ): number => {
    const { control, moves } = exit
    const crossing = moves.findIndex(
      (move, slot) => move.kind === 'slot' && from.slots[move.slot]?.variable !== control.slots[slot]?.variable,
    )
    const crossed = moves[crossing]
    if (crossed?.kind !== 'slot') return set === sets.empty ? set : apply(set, stepsOf(from, exit))
    let result = sets.empty
    for (const band of sets.bandsAt(set, crossed.slot)) {
      const part = sets.restrict(set, crossed.slot, (held) => held === band)
      const fixed: Move = { kind: 'band', band: bandAfter(crossed, from, band, control, crossing) }
      result = sets.union(result, lead(part, from, { control, moves: moves.with(crossing, fixed) }, apply))
    }
    return result
  }

  return {
    forward: (set, from, exit) => lead(set, from, exit, sets.image),
    backward: (set, from, exit, target) => lead(set, from, exit, (part, steps) => sets.leading(part, steps, target)),
    statesOf({ from, groups }) {
      let set = from?.seen ?? sets.empty
      for (const [index, group] of groups.entries()) {
        const local = from?.local[index]
        const slot = local && from?.slots[local.slot]
        if (local && slot) set = sets.restrict(set, local.slot, (band) => groupIn(local, slot, band) === group)
      }
      return set
    },
  }
}
