import type { ChapterId } from '../../story/ids'
import type { ContentFault, Part } from '../../story/story-content'
import { fail, ok, type Result } from '../../story/story-fault'
import type { ChapterBook, RoleStructure } from '../../story/structure'
import type { Turn } from '../../story/turn'
import { stageOf } from '../selectors/stage'
import type { Playing } from '../slices/session'
import { type Context, playingIn } from './context'

/** The words of a role, by chapter; all in one language. */
export type Books = Readonly<Record<ChapterId, ChapterBook>>

/** The chapters whose scenes begin in a turn, in order. None where the turn goes on with a scene. */
export function chaptersIn(structure: RoleStructure, turn: Turn): readonly ChapterId[] {
  const chapters = turn.beats.flatMap((beat) => {
    const head = beat.kind === 'scene' && structure.scenes.find(({ id }) => id === beat.scene)
    return head ? [head.chapter] : []
  })
  return [...new Set(chapters)]
}

/**
 * The books of the chapters named, fetched where they are not in `have` already; all in one language. Where only the
 * `opening` is needed it is enough of the first chapter. Fails as the content port does, and with `content/renewed`
 * where the words that came are of another version of the story.
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

/**
 * Adds the words of chapters to what is played, fetched where they are not in `have`. A story that was opened meanwhile
 * does not get them.
 */
export async function addBooks(
  context: Context,
  { structure }: Playing,
  chapters: readonly ChapterId[],
  have: Books,
): Promise<Result<Books, ContentFault>> {
  const books = await withBooks(context, structure, chapters, have)
  const still = playingIn(context)
  // A chapter that was entered meanwhile stays: it came in the language of now.
  if (books.ok && still?.structure === structure)
    context.store.setState({ session: { ...still, books: { ...still.books, ...books.value } } })
  return books
}

/**
 * Asks for the next chapter's words while this one is read, once something of it has been chosen: who only looks in
 * fetches nothing ahead. A failure shows only when the words are needed.
 */
export function prefetchNext(context: Context): void {
  const now = playingIn(context)
  if (!now) return
  const { structure, playthrough } = now
  if (playthrough.choices.length === 0) return
  const present = stageOf(now)?.scene.chapter
  const next = present && structure.chapters[structure.chapters.indexOf(present) + 1]
  if (next !== undefined)
    void context.ports.content.book(structure.role, next, context.store.getState().settings.language)
}
