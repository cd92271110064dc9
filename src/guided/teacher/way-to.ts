import type { Playing } from '../../state/slices/session'
import type { RoleStructure } from '../../story/structure'
import type { MomentOffered, TeacherPorts } from './teacher-ports'

type Walked = Pick<Playing, 'steps' | 'turn'>

/** More choices than any story has. */
const MOST = 200

/** The choices made before the first scene of a chapter; `undefined` if it was not come to. */
export function choicesBefore(
  walked: Walked,
  structure: RoleStructure,
  chapter: string,
): readonly string[] | undefined {
  const scenes = new Set<string>(structure.scenes.filter((scene) => scene.chapter === chapter).map(({ id }) => id))
  const turns = [...walked.steps.map(({ turn }) => turn), walked.turn]
  const at = turns.findIndex(({ beats }) => beats.some((beat) => beat.kind === 'scene' && scenes.has(beat.scene)))
  return at === -1 ? undefined : walked.steps.slice(0, at).map(({ chosen }) => chosen)
}

/** The known way that leads furthest without falling short of the chapter; else the one that comes closest. */
export function nearestWay(
  moments: readonly MomentOffered[],
  structure: RoleStructure,
  chapter: string,
): readonly string[] {
  const place = (scene: string): number => {
    const at = structure.scenes.find(({ id }) => id === scene)?.chapter
    return at === undefined ? -1 : structure.chapters.indexOf(at)
  }
  const wanted = structure.chapters.map(String).indexOf(chapter)
  const ways = moments
    .filter(({ role, scene }) => role === structure.role && place(scene) !== -1)
    .sort((a, b) => place(a.scene) - place(b.scene))
  const beyond = ways.find(({ scene }) => place(scene) >= wanted)
  return (beyond ?? ways.at(-1))?.choices ?? []
}

/** Opens a way of a role in the page's own game. */
export async function openWay(
  ports: Pick<TeacherPorts, 'game' | 'newSeed'>,
  { role, storyHash }: { readonly role: string; readonly storyHash: string },
  choices: readonly string[],
  seed = ports.newSeed(),
): Promise<Playing | undefined> {
  const { intents, store } = ports.game
  // What a class plays is told by ids that have come over the line; the story says if it does not know them.
  const playthrough = { role, storyHash, seed, choices, passed: [], given: {} }
  await intents.openPlaythrough(playthrough as unknown as Parameters<typeof intents.openPlaythrough>[0])
  const { session } = store.getState()
  return session.status === 'playing' && session.structure.role === role ? session : undefined
}

/** The choices that lead to the beginning of a chapter: along a known moment's way, and on by the first open choice. */
export async function wayTo(
  ports: Pick<TeacherPorts, 'game' | 'newSeed' | 'moments'>,
  structure: RoleStructure,
  chapter: string,
): Promise<readonly string[] | undefined> {
  if (structure.chapters[0] === chapter) return []
  let playing = await openWay(ports, structure, nearestWay(await ports.moments(), structure, chapter))
  for (let count = 0; playing && count < MOST; count += 1) {
    const before = choicesBefore(playing, structure, chapter)
    if (before) return before
    const next = playing.turn.options.find(({ locked }) => !locked)
    if (!next) return undefined
    await ports.game.intents.choose(next.id)
    const { session } = ports.game.store.getState()
    const moved = session.status === 'playing' && session.steps.length > playing.steps.length
    playing = moved ? session : undefined
  }
  return undefined
}
