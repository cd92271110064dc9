import type { ChapterId, RoleId } from './ids'
import { fail, ok, type Result } from './story-fault'
import type { ChapterBook, RoleInk, RoleStructure } from './structure'

/** What can go wrong in fetching a file of the game. */
export interface ContentFault {
  readonly code:
    | 'content/unknown-role'
    /** The server says there is no such file. */
    | 'content/missing'
    /** No answer: the network is gone. */
    | 'content/unreachable'
    /** The file came, but cut off or not what it should be. */
    | 'content/broken'
    /** It is of another version of the story than the one that is played. */
    | 'content/renewed'
  readonly file: string
}

/** Fetches one JSON file of the build by its name, e.g. `student/structure`. */
export type FetchJson = (file: string) => Promise<Result<unknown, ContentFault>>

/** How much of a chapter is wanted. */
export type Part = 'whole' | 'opening'

export interface StoryContent {
  structure(role: RoleId): Promise<Result<RoleStructure, ContentFault>>
  ink(role: RoleId): Promise<Result<RoleInk, ContentFault>>
  /**
   * Falls back to English where the chapter has no such language; `book.language` says which came. The `opening` of a
   * role's first chapter is what its first turns show.
   */
  book(role: RoleId, chapter: ChapterId, language: string, part?: Part): Promise<Result<ChapterBook, ContentFault>>
  /** Files that have changed since they were fetched; the next call asks for them again. */
  forget(files: readonly string[]): void
}

/** `files` are the names that the build has made; asking for another is answered without a request. */
export function createStoryContent(fetchJson: FetchJson, files: ReadonlySet<string>): StoryContent {
  const inFlight = new Map<string, Promise<Result<unknown, ContentFault>>>()
  const once = (file: string): Promise<Result<unknown, ContentFault>> => {
    const known = inFlight.get(file)
    if (known) return known
    const asked = fetchJson(file)
    inFlight.set(file, asked)
    // A failure is not kept: asking again may find the network back.
    void asked.then((result) => {
      if (!result.ok) inFlight.delete(file)
    })
    return asked
  }
  /** What came may be no story at all; it is not kept either. */
  const broken = (file: string): Result<never, ContentFault> => {
    inFlight.delete(file)
    return fail({ code: 'content/broken', file })
  }
  return {
    forget(changed) {
      for (const file of changed) inFlight.delete(file)
    },
    async structure(role) {
      const file = `${role}/structure`
      if (!files.has(file)) return fail({ code: 'content/unknown-role', file })
      const result = await once(file)
      if (!result.ok) return result
      return isStructure(result.value) ? ok(result.value) : broken(file)
    },
    async ink(role) {
      const file = `${role}/ink`
      const result = await once(file)
      if (!result.ok) return result
      return isInk(result.value) ? ok(result.value) : broken(file)
    },
    async book(role, chapter, language, part = 'whole') {
      const name = part === 'opening' ? `${role}/first-turns` : `${role}/${chapter}`
      const file = files.has(`${name}.${language}`) ? `${name}.${language}` : `${name}.en`
      const result = await once(file)
      if (!result.ok) return result
      return isBook(result.value) ? ok(result.value) : broken(file)
    },
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function isStructure(value: unknown): value is RoleStructure {
  return (
    isObject(value) &&
    typeof value.storyHash === 'string' &&
    Array.isArray(value.scenes) &&
    Array.isArray(value.chapters) &&
    isObject(value.opening)
  )
}

function isInk(value: unknown): value is RoleInk {
  return isObject(value) && Array.isArray(value.choices) && isObject(value.ink)
}

function isBook(value: unknown): value is ChapterBook {
  return isObject(value) && isObject(value.words) && isObject(value.choices) && isObject(value.speakers)
}
