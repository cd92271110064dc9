import type { GameState } from '../../state/game-state'
import { factsOf } from '../../state/selectors/options'
import { endingOf } from '../../state/selectors/progress'
import { stageOf } from '../../state/selectors/stage'
import type { Progress } from '../protocol/pupil-work'

/** Where the pupil stands, as the class server keeps it; `undefined` before the story is here. */
export function progressOf(
  { session, reading, notes, view }: GameState,
  revision: number,
  held: boolean,
): Progress | undefined {
  if (session.status !== 'playing') return undefined
  const stage = stageOf(session)
  if (!stage) return undefined
  const { role, storyHash, seed, choices, passed, given } = session.playthrough
  const trusted = choices.flatMap((choice) => {
    const { weigh, passages } = factsOf(session.books, choice)
    const passage = passages[0]
    return weigh === undefined || passage === undefined ? [] : [{ contested: weigh, passage }]
  })
  const doing = held ? 'gate' : endingOf(session) ? 'ending' : view.evidenceOf === undefined ? 'reading' : 'evidence'
  return {
    ...{ revision, role, storyHash, seed, choices, passed, doing },
    given: given as NonNullable<Progress['given']>,
    chapter: stage.scene.chapter,
    scene: stage.scene.id,
    opened: reading.passages.slice(-300),
    noted: [...new Set(notes.map(({ passage }) => passage))].slice(-300),
    trusted: trusted.slice(-60),
  }
}
