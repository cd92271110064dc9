import { inject } from 'vitest'
import { toShareCode } from '../../../src/playthrough/share-code'
import type { ChoiceId, RoleId } from '../../../src/story/ids'
import { beginSession } from '../../../src/story/story-session'
import type { ChapterBook, RoleInk, RoleStructure, SceneHead } from '../../../src/story/structure'
import type { Turn } from '../../../src/story/turn'

/** Where a playthrough stands: the turn, and the scenes that begin in it. */
export interface Standing {
  readonly turn: Turn
  readonly scenes: readonly SceneHead[]
  readonly choices: readonly ChoiceId[]
}

const SEED = 1
const MOST_CHOICES = 200

/**
 * The address of the first place at which `there` holds, on the way on which always the first open choice is taken.
 * The page that opens it stands there without playing the way up to it.
 */
export async function wayTo(role: string, there: (standing: Standing) => boolean): Promise<string> {
  const [structure, ink] = (await Promise.all([file(`${role}/structure`), file(`${role}/ink`)])) as [
    RoleStructure,
    RoleInk,
  ]
  const session = beginSession({ ...structure, ...ink }, SEED)
  if (!session.ok) throw new Error(session.fault.code)
  const choices: ChoiceId[] = []
  for (let turn = session.value.turn(); choices.length < MOST_CHOICES; ) {
    const scenes = turn.beats.flatMap((beat) =>
      beat.kind === 'scene' ? structure.scenes.filter(({ id }) => id === beat.scene) : [],
    )
    if (there({ turn, scenes, choices })) return `/p/${toShareCode({ role: role as RoleId, seed: SEED, choices })}`
    const open = turn.options.find(({ locked }) => !locked)
    const next = open && session.value.choose(open.id)
    if (!next?.ok) break
    choices.push(open?.id as ChoiceId)
    turn = next.value
  }
  throw new Error(`The ${role} comes to no such place by first choices.`)
}

/** At the choices of a turning point, where accounts can be weighed. */
export async function wayToWeighing(role: string): Promise<string> {
  const { chapters } = (await file(`${role}/structure`)) as RoleStructure
  const books = (await Promise.all(chapters.map((chapter) => file(`${role}/${chapter}.en`)))) as ChapterBook[]
  const facts = books.flatMap(({ choices }) => Object.entries(choices))
  const weighed = new Set(facts.flatMap(([id, { weigh }]) => (weigh === undefined ? [] : [id])))
  return wayTo(role, ({ turn }) => turn.options.some(({ id }) => weighed.has(id)))
}

async function file(name: string): Promise<unknown> {
  return (await fetch(`${inject('site')}content/${name}.json`)).json()
}
