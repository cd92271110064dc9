import { factsOf } from '../../state/selectors/options'
import { sceneHeadsOf } from '../../state/selectors/stage'
import { wordsOf } from '../../state/selectors/story-log'
import type { Playing } from '../../state/slices/session'
import type { ChoiceId } from '../../story/ids'
import type { ChoiceFacts, SceneHead } from '../../story/structure'
import type { Option } from '../../story/turn'

/** One choice that was taken, and where. */
export interface Deed {
  /** 0-based place in the playthrough; what `rewind` takes. */
  readonly index: number
  readonly choice: ChoiceId
  /** Empty while the words of its chapter are not here. */
  readonly text: string
  /** The language that the text is in. */
  readonly lang: string
  readonly facts: ChoiceFacts
  readonly scene: SceneHead
  /** What was open, or shown closed, beside it; in the order of the page. */
  readonly options: readonly Option[]
  /** Taken by the game because the player passed the scene over; the scene's summary, which stands for it then. */
  readonly passed: string | undefined
}

/** Every choice of the playthrough, oldest first. One taken before the first scene has no place and is left out. */
export function deedsOf(playing: Playing): readonly Deed[] {
  const heads = sceneHeadsOf(playing)
  const passed = new Set(playing.playthrough.passed)
  const deeds: Deed[] = []
  let scene: SceneHead | undefined
  for (const [index, { turn, chosen }] of playing.steps.entries()) {
    for (const beat of turn.beats) if (beat.kind === 'scene') scene = heads.get(beat.scene) ?? scene
    if (!scene) continue
    deeds.push({
      index,
      choice: chosen,
      text: wordsOf(playing.books, chosen) ?? '',
      lang: playing.books[scene.chapter]?.language ?? 'en',
      facts: factsOf(playing.books, chosen),
      scene,
      options: turn.options,
      passed: passed.has(scene.id) ? (wordsOf(playing.books, `${scene.id}.summary`) ?? '') : undefined,
    })
  }
  return deeds
}

/** The deeds as a person remembers them: of a scene that was passed over only its first, which stands for all of it. */
export function rememberedDeeds(deeds: readonly Deed[]): readonly Deed[] {
  return deeds.filter(({ passed, scene }, index) => passed === undefined || deeds[index - 1]?.scene.id !== scene.id)
}
