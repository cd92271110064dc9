import { sceneHeadsOf } from '../../state/selectors/stage'
import { wordsOf } from '../../state/selectors/story-log'
import type { Playing } from '../../state/slices/session'
import type { SceneHead } from '../../story/structure'

/** A scene of a shared night as one role lived it. */
export interface SeenScene {
  readonly scene: SceneHead
  readonly lines: readonly string[]
  /** What was chosen in it, in order. */
  readonly did: readonly string[]
  /** The neutral summary, of a scene that has one. */
  readonly summary: string | undefined
  /** The scene was passed over: its text was not read. */
  readonly passed: boolean
  /** The language that its words are in. */
  readonly lang: string
}

/** What a role saw of a night, on the path that was played; empty if the path did not lead there. */
export function seenBy(playing: Playing, night: string): readonly SeenScene[] {
  const heads = sceneHeadsOf(playing)
  const passed = new Set(playing.playthrough.passed)
  const seen: { scene: SceneHead; lines: string[]; did: string[] }[] = []
  let inNight = false
  const turns = [...playing.steps, { turn: playing.turn, chosen: undefined }]
  for (const { turn, chosen } of turns) {
    for (const beat of turn.beats) {
      if (beat.kind === 'scene') {
        const scene = heads.get(beat.scene)
        inNight = scene?.shared === night
        if (scene && inNight) seen.push({ scene, lines: [], did: [] })
      } else if (inNight) {
        const text = wordsOf(playing.books, beat.line)
        if (text !== undefined) seen.at(-1)?.lines.push(text)
      }
    }
    const text = chosen && wordsOf(playing.books, chosen)
    if (inNight && text) seen.at(-1)?.did.push(text)
  }
  return seen.map(({ scene, lines, did }) => {
    const over = passed.has(scene.id)
    return {
      scene,
      lines: over ? [] : lines,
      did: over ? [] : did,
      summary: scene.noted ? wordsOf(playing.books, `${scene.id}.summary`) : undefined,
      passed: over,
      lang: playing.books[scene.chapter]?.language ?? 'en',
    }
  })
}

/** The shared nights that a path has led through, in the order met. */
export function nightsMet(playing: Playing): readonly string[] {
  const heads = sceneHeadsOf(playing)
  const beats = [...playing.steps.map(({ turn }) => turn), playing.turn].flatMap((turn) => turn.beats)
  const shared = beats.flatMap((beat) => (beat.kind === 'scene' ? (heads.get(beat.scene)?.shared ?? []) : []))
  return [...new Set(shared)]
}
