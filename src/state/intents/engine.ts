import type { Playthrough } from '../../playthrough/playthrough'
import type { ChoiceId } from '../../story/ids'
import type { Step } from '../../story/replay'
import type { Replayer } from '../../story/replayer'
import { fail, ok, type Result } from '../../story/story-fault'
import type { RoleStructure } from '../../story/structure'
import type { Turn, Variables } from '../../story/turn'
import type { Context } from './context'

/** Where a playthrough stands, as replaying it gives. */
export interface Standing {
  readonly allChoices: readonly ChoiceId[]
  readonly steps: readonly Step[]
  readonly turn: Turn
  readonly variables: Variables
  /** Choices that the story no longer has, from the first that is gone. */
  readonly lost: readonly ChoiceId[]
}

/**
 * Replays a playthrough. What runs ink is half of the game's code and comes when it is first needed: the beginning of a
 * story is known without it.
 */
export async function standingOf(
  context: Context,
  structure: RoleStructure,
  playthrough: Playthrough,
): Promise<Result<Standing, { readonly code: string }>> {
  const { inTime = same } = context.ports
  const [engine, ink] = await Promise.all([
    inTime(loadEngine()).catch(nothing),
    context.ports.content.ink(structure.role),
  ])
  if (!engine) return fail({ code: 'content/unreachable' })
  if (!ink.ok) return ink
  const { seed, choices, given } = playthrough
  const replay = replayers.get(context) ?? engine.createReplayer()
  replayers.set(context, replay)
  const result = replay({ ...structure, ...ink.value }, seed, choices, given)
  if (!result.ok) return result
  const { session, steps } = result.value
  return ok({
    allChoices: ink.value.choices,
    steps,
    turn: session.turn(),
    variables: session.variables(),
    lost: result.value.kind === 'stopped' ? result.value.lost : [],
  })
}

/** The first turn and the second, before ink has come. `undefined` where only replaying can tell. */
export function openingOf({ opening }: RoleStructure, { choices, given }: Playthrough): Standing | undefined {
  if (Object.keys(given).length > 0) return undefined
  const [first, ...more] = choices
  if (first === undefined)
    return { allChoices: [], steps: [], turn: opening.turn, variables: opening.variables, lost: [] }
  const second = more.length === 0 ? opening.after[first] : undefined
  return second && { allChoices: [], steps: [{ turn: opening.turn, chosen: first }], ...second, lost: [] }
}

/** Each game goes on from its own last turn. */
const replayers = new WeakMap<Context, Replayer>()

type Engine = typeof import('../../story/replayer')
let engine: Promise<Engine | undefined> | undefined

const same = <Value>(work: Promise<Value>): Promise<Value> => work
const nothing = (): undefined => undefined

/** Fetches what runs ink, so that it is there when it is needed; `undefined` if it cannot be reached now. */
export function loadEngine(): Promise<Engine | undefined> {
  // Kept, because the browser answers even a second `import` only after whatever else it has to do.
  engine ??= import('../../story/replayer').catch(() => {
    engine = undefined
    return undefined
  })
  return engine
}
