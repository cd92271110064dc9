import type { Shift } from '../flow/demand'
import { pathOf, RANDOM, TURN } from '../flow/variable-name'
import { type InkChoice, type InkStory, type InkValue, internalsOf } from '../machine/ink-internals'
import type { InkMachine, PlayedTurn } from '../machine/ink-machine'
import { type Origin, watchShadows } from './shadows'
import type { Atom, ValueTable } from './value-table'

/** What a turn makes of a variable: a value of its own, or what some variable was before, shifted. */
export type Effect =
  | { readonly kind: 'value'; readonly atom: Atom }
  | { readonly kind: 'from'; readonly variable: string; readonly shifts: readonly Shift[] }

export interface PlayedEffects {
  readonly turn: PlayedTurn
  /** What becomes of a variable; one that the turn leaves alone comes from itself. */
  effectOn(variable: string): Effect
  /** Where the open choices lead, in the order of `turn.open`. */
  readonly choices: readonly InkChoice[]
}

export interface TurnPlayer {
  /** The first turn of the story. */
  begin(): PlayedEffects
  /** Takes `choice` in a state where the variables have the given values; those not given have their first one. */
  play(choice: InkChoice, values: ReadonlyMap<string, Atom>): PlayedEffects
}

const SEED = 1956
/** The turn that replayed turns are taken for; ages count back from it. */
const THIS_TURN = 1_000_000

/** Plays single turns out of context, and says what each does as a rule instead of as a result. */
export function createTurnPlayer(machine: InkMachine, table: ValueTable): TurnPlayer {
  const inner = internalsOf(machine.story)
  const shadows = watchShadows(inner)
  let first: ReadonlyMap<string, InkValue> = new Map()

  const finish = (turn: PlayedTurn, counts: ReadonlyMap<string, number>, givenRandom: string): PlayedEffects => {
    const { state } = inner
    const globals = new Map(state.variablesState._globalVariables)
    const origins = new Map<string, Origin>()
    const atoms = new Map<string, Atom>()
    for (const [name, value] of globals) {
      const origin = shadows.of(value)
      if (origin) origins.set(name, origin)
      else atoms.set(name, table.ofInk(value))
    }
    const [visits, dated, now] = [new Map(state._visitCounts), new Map(state._turnIndices), state.currentTurnIndex]
    const random = randomState(inner)
    return {
      turn,
      choices:
        turn.open.length === 0
          ? []
          : machine.story.currentChoices.map((choice) => (choice as unknown as InkChoice).Clone()),
      effectOn(variable) {
        const from = (shifts: readonly Shift[]): Effect => ({ kind: 'from', variable, shifts })
        const origin = origins.get(variable)
        if (origin) return { kind: 'from', ...origin }
        const atom = atoms.get(variable)
        if (atom) return { kind: 'value', atom }
        const counted = pathOf('count', variable)
        if (counted !== undefined) {
          const more = (visits.get(counted) ?? 0) - (counts.get(counted) ?? 0)
          return from(more === 0 ? [] : [{ by: 'plus', value: more }])
        }
        const aged = pathOf('age', variable)
        if (aged !== undefined) {
          const when = dated.get(aged)
          return when !== undefined && when > THIS_TURN
            ? { kind: 'value', atom: table.ofNumber(now - when) }
            : from([{ by: 'plus', value: now - THIS_TURN }])
        }
        if (variable === TURN) return from([{ by: 'plus', value: now - THIS_TURN }])
        if (variable === RANDOM && random !== givenRandom) return { kind: 'value', atom: table.ofText(random) }
        return from([])
      },
    }
  }

  return {
    begin() {
      shadows.forget()
      const turn = machine.start(SEED)
      const { state } = inner
      first = new Map(state.variablesState._globalVariables)
      const played = finish(turn, new Map(), '')
      const [visits, dated, now] = [new Map(state._visitCounts), new Map(state._turnIndices), state.currentTurnIndex]
      return {
        ...played,
        // Before the first turn there is nothing that a value could come from.
        effectOn(variable) {
          const [counted, aged] = [pathOf('count', variable), pathOf('age', variable)]
          const value = (atom: Atom): Effect => ({ kind: 'value', atom })
          if (counted !== undefined) return value(table.ofNumber(visits.get(counted) ?? 0))
          const when = aged === undefined ? undefined : dated.get(aged)
          if (aged !== undefined) return value(when === undefined ? table.none : table.ofNumber(now - when))
          if (variable === TURN) return value(table.ofNumber(now))
          return played.effectOn(variable)
        },
      }
    },
    play(choice, values) {
      const counts = new Map<string, number>()
      shadows.forget()
      restore(inner, choice)
      for (const [name, value] of first) {
        const atom = values.get(name)
        setGlobal(machine, inner, name, atom, value)
        const fresh = inner.state.variablesState._globalVariables.get(name)
        if (fresh) shadows.set(fresh, { variable: name, shifts: [] })
      }
      for (const [variable, atom] of values) {
        const counted = pathOf('count', variable)
        if (counted !== undefined && atom.number) counts.set(counted, atom.number)
        const aged = pathOf('age', variable)
        if (aged !== undefined && atom.number !== undefined) inner.state._turnIndices.set(aged, THIS_TURN - atom.number)
      }
      inner.state._visitCounts = new Map(counts)
      inner.state.currentTurnIndex = THIS_TURN
      setRandom(inner, values.get(RANDOM))
      const givenRandom = randomState(inner)
      inner.ChoosePath(choice.targetPath)
      return finish(machine.advance(), counts, givenRandom)
    },
  }
}

/** Stands the story at one choice, with nothing else remembered. */
function restore({ state }: InkStory, choice: InkChoice): void {
  const { currentChoices, outputStream } = state._currentFlow
  currentChoices.length = 0
  outputStream.length = 0
  state.OutputStreamDirty()
  state.evaluationStack.length = 0
  state._turnIndices = new Map()
  const threads = state.callStack._threads
  threads.length = 0
  threads.push(choice.threadAtGeneration.Copy())
}

/** Every variable gets an object of its own, so that its shadow is told from the others'. */
function setGlobal(machine: InkMachine, inner: InkStory, name: string, atom: Atom | undefined, first: InkValue): void {
  const globals = inner.state.variablesState._globalVariables
  const held = atom ? atom.value : first
  if (!held) {
    machine.story.variablesState.$(name, atom?.number ?? 0)
    return
  }
  const raw = held.value
  const make = held.constructor as new (value: unknown) => InkValue
  globals.set(name, typeof raw === 'object' ? held.Copy() : new make(raw))
}

function randomState({ state }: InkStory): string {
  return `${state.storySeed}:${state.previousRandom}`
}

function setRandom({ state }: InkStory, atom: Atom | undefined): void {
  const [seed, previous] = atom ? atom.text.slice(2).split(':') : [String(SEED), '0']
  state.storySeed = Number(seed)
  state.previousRandom = Number(previous)
}
