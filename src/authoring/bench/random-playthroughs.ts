import type { ChoiceId, EndingId } from '../../story/ids'
import { beginSession } from '../../story/story-session'
import type { ChapterBook, RoleStory } from '../../story/structure'
import type { Turn } from '../../story/turn'
import { seededRandom } from '../seeded-random'
import { type Spread, spreadOf } from '../spread'

export interface Playthroughs {
  readonly runs: number
  /** Words of the text read, without those of the choices. */
  readonly wordsRead: Spread
  readonly choicesMet: Spread
  /** The most words between two choices, over each playthrough. */
  readonly longestStretch: Spread
  /** Scenes in which more than 120 words stand between two choices, with the most that was met there. */
  readonly tooLong: Readonly<Record<string, number>>
  /** How many playthroughs came to each ending; all endings of the role are named, reached or not. */
  readonly endings: Readonly<Record<string, number>>
  /** Words written in the role, choices and their reasons among them. */
  readonly wordsWritten: number
  /** Choices that can be taken, and those that no playthrough met. */
  readonly choicesWritten: number
  readonly neverMet: readonly ChoiceId[]
  /** Playthroughs that ended in a fault of the story, with what Ink said. */
  readonly faults: readonly string[]
}

/** What a person reads before they can do something again. */
const LONGEST_TURN = 120

/** No path of a role is this long: a playthrough that gets here goes in a circle. */
const TOO_LONG = 1000

/** Plays a role `runs` times, each time taking any open choice with equal chance. The same seeds give the same numbers. */
export function playAtRandom(structure: RoleStory, books: readonly ChapterBook[], runs: number): Playthroughs {
  const words = new Map(books.flatMap((book) => Object.entries(book.words)))
  const count = (id: string): number => wordCount(words.get(id) ?? '')
  const endings: Record<string, number> = {}
  for (const { ending } of structure.scenes) if (ending !== undefined) endings[ending] = 0
  const met = new Set<ChoiceId>()
  const faults: string[] = []
  const wordsRead: number[] = []
  const choicesMet: number[] = []
  const longest: number[] = []
  const tooLong: Record<string, number> = {}

  for (let seed = 1; seed <= runs; seed += 1) {
    const walk = walkAtRandom(structure, seed)
    if (walk.fault !== undefined) faults.push(`seed ${seed}: ${walk.fault}`)
    let scene = ''
    const perTurn = walk.turns.map(({ beats }) => {
      let read = 0
      for (const beat of beats) {
        if (beat.kind === 'scene') scene = beat.scene
        else read += count(beat.line)
      }
      if (read > LONGEST_TURN) tooLong[scene] = Math.max(read, tooLong[scene] ?? 0)
      return read
    })
    for (const { options } of walk.turns) for (const { id, locked } of options) if (!locked) met.add(id)
    wordsRead.push(perTurn.reduce((sum, turn) => sum + turn, 0))
    choicesMet.push(walk.turns.filter(({ options }) => options.length > 0).length)
    longest.push(Math.max(...perTurn))
    if (walk.ending !== undefined) endings[walk.ending] = (endings[walk.ending] ?? 0) + 1
  }

  const open = structure.choices.filter((choice) => !structure.locked.includes(choice))
  return {
    runs,
    wordsRead: spreadOf(wordsRead),
    choicesMet: spreadOf(choicesMet),
    longestStretch: spreadOf(longest),
    tooLong,
    endings,
    wordsWritten: [...words.values()].reduce((sum, text) => sum + wordCount(text), 0),
    choicesWritten: open.length,
    neverMet: open.filter((choice) => !met.has(choice)),
    faults,
  }
}

interface Walk {
  readonly turns: readonly Turn[]
  readonly ending: EndingId | undefined
  readonly fault: string | undefined
}

function walkAtRandom(structure: RoleStory, seed: number): Walk {
  const next = seededRandom(seed)
  const turns: Turn[] = []
  const ended = (fault?: string): Walk => ({ turns, ending: lastEnding(structure, turns), fault })
  const session = beginSession(structure, seed)
  if (!session.ok) return ended(session.fault.code)
  turns.push(session.value.turn())
  while (turns.length < TOO_LONG) {
    const open = turns.at(-1)?.options.filter(({ locked }) => !locked) ?? []
    const choice = open[Math.floor(next() * open.length)]
    if (!choice) return ended(lastEnding(structure, turns) === undefined ? 'stops without an ending' : undefined)
    const turn = session.value.choose(choice.id)
    if (!turn.ok) return ended('detail' in turn.fault ? turn.fault.detail : turn.fault.code)
    turns.push(turn.value)
  }
  return ended(`still going after ${TOO_LONG} choices`)
}

function lastEnding(structure: RoleStory, turns: readonly Turn[]): EndingId | undefined {
  const scenes = turns.at(-1)?.beats.flatMap((beat) => (beat.kind === 'scene' ? [beat.scene] : [])) ?? []
  return structure.scenes.find(({ id, ending }) => ending !== undefined && scenes.includes(id))?.ending
}

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
