import { wordsOf } from '../../state/selectors/story-log'
import type { Playing } from '../../state/slices/session'
import type { ChapterId, ChoiceId } from '../../story/ids'
import type { ChapterBook } from '../../story/structure'
import { type Deed, deedsOf } from '../path/deeds'

/** What an option is to this person: taken now, taken in another run, never taken, or closed when they came by. */
export type Block = 'taken' | 'other' | 'unseen' | 'closed'

export interface PathStep {
  readonly deed: Deed
  /** One for each option, in the order of the page. */
  readonly blocks: readonly Block[]
  /** A choice at which accounts were weighed. */
  readonly turningPoint: boolean
  /** The first step of its day in this chapter. */
  readonly newDay: boolean
}

export interface PathChapter {
  readonly chapter: ChapterId
  /** From 1. */
  readonly number: number
  readonly steps: readonly PathStep[]
  /** What was taken in other runs, at places where this run did not come by. */
  readonly elsewhere: readonly string[]
  /** How many options of this chapter stand at places where no run came by, or were not taken there. */
  readonly unseenElsewhere: number
}

/** The map of paths. A chapter whose words are not here has nothing to say of places where this run did not come by. */
export function pathsOf(playing: Playing, taken: ReadonlySet<ChoiceId>): readonly PathChapter[] {
  const deeds = deedsOf(playing)
  return playing.structure.chapters.map((chapter, index) => {
    const here = deeds.filter(({ scene }) => scene.chapter === chapter)
    const met = new Set(here.flatMap(({ options }) => options.map(({ id }) => id)))
    const notMet = choicesIn(playing.books[chapter]).filter((choice) => !met.has(choice))
    return {
      chapter,
      number: index + 1,
      steps: here.map((deed, step) => stepOf(deed, here[step - 1], taken)),
      elsewhere: notMet.flatMap((choice) => (taken.has(choice) ? (wordsOf(playing.books, choice) ?? []) : [])),
      unseenElsewhere: notMet.filter((choice) => !taken.has(choice)).length,
    }
  })
}

/** How much of a role was met on this device: choices taken of all that can be taken, endings reached of all. */
export interface Met {
  readonly choices: number
  readonly ofChoices: number
  readonly endings: number
  readonly ofEndings: number
}

/** `undefined` while it is not known yet how many choices there are: the ink is still on its way. */
export function metOf(
  { structure, allChoices }: Pick<Playing, 'structure' | 'allChoices'>,
  taken: ReadonlySet<ChoiceId>,
  endings: number,
): Met | undefined {
  if (allChoices.length === 0) return undefined
  const locked = new Set(structure.locked)
  const open = allChoices.filter((choice) => !locked.has(choice))
  return {
    choices: open.filter((choice) => taken.has(choice)).length,
    ofChoices: open.length,
    endings,
    ofEndings: new Set(structure.scenes.flatMap(({ ending }) => ending ?? [])).size,
  }
}

function stepOf(deed: Deed, before: Deed | undefined, taken: ReadonlySet<ChoiceId>): PathStep {
  return {
    deed,
    blocks: deed.options.map(({ id, locked }) => {
      if (id === deed.choice) return 'taken'
      if (locked) return 'closed'
      return taken.has(id) ? 'other' : 'unseen'
    }),
    turningPoint: deed.facts.weigh !== undefined,
    newDay: before?.scene.at.slice(0, 10) !== deed.scene.at.slice(0, 10),
  }
}

function choicesIn(book: ChapterBook | undefined): readonly ChoiceId[] {
  if (!book) return []
  return Object.entries(book.choices).flatMap(([id, { locked }]) => (locked ? [] : [id as ChoiceId]))
}
