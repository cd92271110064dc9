import type { Lesson } from '../protocol/lesson'
import { type Chosen, groupsOf, trackOf } from './lesson-of'
import type { TeacherPorts } from './teacher-ports'
import { wayTo } from './way-to'

type Tracks = Lesson['what']['tracks']

/**
 * The ways of the groups: a moment's own, or one to the beginning of each chapter. `class/unreachable`: the story did
 * not come; `no-way`: it came, but no way leads to the chapter.
 */
export async function tracksOf(
  chosen: Chosen,
  ports: Pick<TeacherPorts, 'structure' | 'game' | 'newSeed' | 'moments'>,
): Promise<
  { readonly ok: true; readonly value: Tracks } | { readonly ok: false; readonly fault: 'class/unreachable' | 'no-way' }
> {
  const tracks: Tracks[number][] = []
  // One after the other: each looks for its way in the same game.
  for (const { role, chapter } of groupsOf(chosen)) {
    const structure = await ports.structure(role)
    if (!structure) return { ok: false, fault: 'class/unreachable' }
    const moment = chosen.kind === 'moment' ? chosen.moment : undefined
    const until = chapter ?? structure.scenes.find(({ id }) => id === moment?.scene)?.chapter
    const from = moment ? moment.choices : until === undefined ? [] : await wayTo(ports, structure, until)
    if (!from) return { ok: false, fault: 'no-way' }
    tracks.push(trackOf(structure, until, from))
  }
  return { ok: true, value: tracks }
}
