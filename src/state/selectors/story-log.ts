import type { PersonId } from '../../evidence/ids'
import type { Moment } from '../../history/moment'
import type { ChapterId, ChoiceId, LineId, SceneId } from '../../story/ids'
import type { ChapterBook, SceneHead } from '../../story/structure'
import type { Beat } from '../../story/turn'
import type { Playing } from '../slices/session'
import { sceneHeadsOf } from './stage'

export type LogEntry =
  | {
      readonly kind: 'scene'
      readonly scene: SceneHead
      readonly noted: boolean
      readonly note: string
      readonly summary: string
      readonly passed: boolean
    }
  | {
      readonly kind: 'line'
      readonly id: LineId
      readonly text: string
      readonly who: PersonId | undefined
      readonly fate: PersonId | undefined
      readonly scene: SceneId | undefined
    }
  | {
      readonly kind: 'did'
      readonly index: number
      readonly choice: ChoiceId
      readonly text: string
      readonly at: Moment | undefined
    }

export interface StoryLog {
  /** What was read before the present turn, in this chapter. */
  readonly earlier: readonly LogEntry[]
  /** The present turn. */
  readonly now: readonly LogEntry[]
}

/** The words of a key in whichever of the loaded books has it; the key itself shows that a book is missing. */
export function wordsOf(books: Playing['books'], key: string): string | undefined {
  for (const book of Object.values<ChapterBook>(books)) {
    const words = book.words[key]
    if (words !== undefined) return words
  }
  return undefined
}

/** The text of one chapter as far as it was read (the present chapter if none is named). */
export function storyLog(playing: Playing, chapter?: ChapterId): StoryLog {
  const heads = sceneHeadsOf(playing)
  const { books, playthrough } = playing
  const passed = new Set<SceneId>(playthrough.passed)
  let scene: SceneHead | undefined
  const entryOf = (beat: Beat): LogEntry | undefined => {
    if (beat.kind === 'scene') {
      scene = heads.get(beat.scene)
      if (!scene) return undefined
      const words = (kind: string) => wordsOf(books, `${beat.scene}.${kind}`) ?? ''
      return {
        kind: 'scene',
        scene,
        noted: scene.noted === true,
        note: words('note'),
        summary: words('summary'),
        passed: passed.has(scene.id),
      }
    }
    const { line } = beat
    const book = scene && books[scene.chapter]
    return {
      kind: 'line',
      id: line,
      text: wordsOf(books, line) ?? '',
      who: book?.speakers[line],
      fate: book?.fates[line],
      scene: scene?.id,
    }
  }

  const all: { entry: LogEntry; chapter: ChapterId | undefined; now: boolean }[] = []
  const add = (entry: LogEntry | undefined, now: boolean) => {
    if (entry) all.push({ entry, chapter: scene?.chapter, now })
  }
  for (const [index, { turn, chosen }] of playing.steps.entries()) {
    for (const beat of turn.beats) add(entryOf(beat), false)
    add({ kind: 'did', index, choice: chosen, text: wordsOf(books, chosen) ?? '', at: scene?.at }, false)
  }
  for (const beat of playing.turn.beats) add(entryOf(beat), true)

  const wanted = chapter ?? scene?.chapter
  const inChapter = all.filter((item) => item.chapter === wanted || (chapter === undefined && item.now))
  return {
    earlier: inChapter.filter(({ now }) => !now).map(({ entry }) => entry),
    now: inChapter.filter(({ now }) => now).map(({ entry }) => entry),
  }
}
