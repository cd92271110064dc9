import type { RoleStructure } from '../../story/structure'
import type { Lesson, Plan, Track } from '../protocol/lesson'
import { COUNCIL } from './council'
import type { BothWords, MomentOffered, RoleOffered } from './teacher-ports'

/** What a teacher chooses first. */
export type Chosen =
  | { readonly kind: 'chapter'; readonly role: RoleOffered; readonly chapter: RoleOffered['chapters'][number] }
  | { readonly kind: 'moment'; readonly moment: MomentOffered }
  | { readonly kind: 'council'; readonly title: BothWords }

/** The role and chapter of each group; a moment's chapter is known only once its story is. */
export function groupsOf(chosen: Chosen): readonly { readonly role: string; readonly chapter: string | undefined }[] {
  if (chosen.kind === 'chapter') return [{ role: chosen.role.id, chapter: chosen.chapter.id }]
  if (chosen.kind === 'moment') return [{ role: chosen.moment.role, chapter: undefined }]
  return COUNCIL.tracks
}

/** How the way of one group is played: from where, and up to the end of which chapter. A moment goes on from its choice. */
export function trackOf(structure: RoleStructure, chapter: string | undefined, from: readonly string[]): Track {
  const base = { role: structure.role, storyHash: structure.storyHash, from }
  return chapter === undefined ? base : { ...base, chapter }
}

/** The chapter a scene stands in. */
export function chapterOf(structure: RoleStructure, scene: string): string | undefined {
  return structure.scenes.find(({ id }) => id === scene)?.chapter
}

/** What the server is told of the lesson. */
export function lessonOf(
  chosen: Chosen,
  tracks: readonly Track[],
  settings: {
    readonly language: 'en' | 'hu'
    readonly plan: Plan
    readonly devices: Lesson['devices']
    readonly freeText: boolean
  },
): Lesson {
  const what = { kind: chosen.kind, id: idOf(chosen), title: titleOf(chosen), tracks }
  return { what, ...settings }
}

/** The title as the class reads it. */
export function titleOf(chosen: Chosen): BothWords {
  if (chosen.kind === 'moment') return chosen.moment.title
  return chosen.kind === 'council' ? chosen.title : chosen.chapter.title
}

function idOf(chosen: Chosen): string {
  if (chosen.kind === 'moment') return chosen.moment.id
  return chosen.kind === 'council' ? COUNCIL.id : chosen.chapter.id
}
