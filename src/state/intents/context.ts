import type { ChapterId, LineId, SceneId } from '../../story/ids'
import type { ContentFault, Part } from '../../story/story-content'
import { fail, ok, type Result } from '../../story/story-fault'
import type { ChapterBook, RoleStructure } from '../../story/structure'
import type { Turn } from '../../story/turn'
import type { GameState, GameStore } from '../game-state'
import type { Ports } from '../ports'
import type { Message, ViewSlice } from '../slices/view'

/** What every intent works with. */
export interface Context {
  readonly store: GameStore
  readonly ports: Ports
}

export type Books = Readonly<Record<ChapterId, ChapterBook>>

/** Changes part of the view and leaves the rest. */
export function setView({ store }: Context, change: Partial<ViewSlice>): void {
  store.setState(({ view }) => ({ view: { ...view, ...change } }))
}

/** Tells the player something. The same message is not shown twice at a time. */
export function tell(context: Context, code: string, values?: Message['values']): void {
  const { messages } = context.store.getState().view
  if (messages.some((message) => message.code === code)) return
  setView(context, { messages: [...messages, values ? { code, values } : { code }] })
}

export function chaptersIn(structure: RoleStructure, turn: Turn): readonly ChapterId[] {
  const chapters = turn.beats.flatMap((beat) => {
    const head = beat.kind === 'scene' && structure.scenes.find(({ id }) => id === beat.scene)
    return head ? [head.chapter] : []
  })
  return [...new Set(chapters)]
}

/**
 * The books of the chapters named, fetched where they are not in `have` already; all in one language. Where only the
 * `opening` is needed it is enough of the first chapter.
 */
export async function withBooks(
  context: Context,
  structure: RoleStructure,
  chapters: readonly ChapterId[],
  have: Books,
  part: Part = 'whole',
): Promise<Result<Books, ContentFault>> {
  const { ports, store } = context
  const { language } = store.getState().settings
  const books: Record<ChapterId, ChapterBook> = { ...have }
  const partOf = (chapter: ChapterId): Part => (chapter === structure.chapters[0] ? part : 'whole')
  const isHere = (chapter: ChapterId): boolean => {
    const book = books[chapter]
    return book?.storyHash === structure.storyHash && (book.part === undefined || partOf(chapter) === 'opening')
  }
  const missing = chapters.filter((chapter) => !isHere(chapter))
  const results = await Promise.all(
    missing.map((chapter) => ports.content.book(structure.role, chapter, language, partOf(chapter))),
  )
  for (const [index, result] of results.entries()) {
    if (!result.ok) return result
    // Another version was put on the server meanwhile: its words are not those of this story.
    if (result.value.storyHash !== structure.storyHash) return fail({ code: 'content/renewed', file: structure.role })
    const chapter = missing[index]
    if (chapter !== undefined) books[chapter] = result.value
  }
  if (store.getState().settings.language !== language)
    return withBooks(context, structure, Object.keys(books) as ChapterId[], {})
  return ok(books)
}

/** What a person has read once these turns were shown. */
export function withRead(reading: GameState['reading'], turns: readonly Turn[]): GameState['reading'] {
  const lines = new Set<LineId>(reading.lines)
  const scenes = new Set<SceneId>(reading.scenes)
  for (const beat of turns.flatMap(({ beats }) => beats)) {
    if (beat.kind === 'line') lines.add(beat.line)
    else scenes.add(beat.scene)
  }
  return { ...reading, lines, scenes }
}
