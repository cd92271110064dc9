import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ContestedClaim } from '../../evidence/contested-claim'
import type { Place } from '../../evidence/place'
import type { Area, Translate } from '../../locale/area'
import { guidedTeacherWords } from '../../locale/areas/guided-teacher'
import type { ChapterBook, RoleStructure } from '../../story/structure'
import type { Body, Outcome } from '../client/class-link'
import type { ClassPage } from '../client/class-page'
import { useAreaWords } from '../client/use-guided-words'
import type { CommandKind } from '../protocol/commands'
import type { TeacherSnapshot } from '../protocol/snapshots'
import type { SessionAction } from '../protocol/teacher-actions'
import { claimsOfLesson } from './claims-of-lesson'
import type { BothWords, TeacherPorts, WallPorts } from './teacher-ports'

export type TeacherKey = typeof guidedTeacherWords extends Area<infer Key> ? Key : never
export type TeacherWords = Translate<TeacherKey>

export const useTeacherWords = (language: string): TeacherWords => useAreaWords(guidedTeacherWords, language)

/** Words in both languages, for what is said to a whole class. */
export function useBothWords(): (key: TeacherKey) => BothWords {
  const [en, hu] = [useTeacherWords('en'), useTeacherWords('hu')]
  return (key) => ({ en: en(key), hu: hu(key) })
}

/** What a promise brought; `undefined` until then. Asked again when `key` changes. */
export function useLoaded<T>(ask: () => Promise<T>, key: string): T | undefined {
  const [found, setFound] = useState<{ readonly key: string; readonly value: T } | undefined>(undefined)
  useEffect(() => {
    let left = false
    void ask().then((value) => {
      if (!left) setFound({ key, value })
    })
    return () => {
      left = true
    }
  }, [key])
  return found?.key === key ? found.value : undefined
}

/** What the teacher's parts of a running lesson share. */
export interface Room {
  readonly page: ClassPage<TeacherSnapshot>
  readonly ports: TeacherPorts
  readonly snapshot: TeacherSnapshot
  readonly language: 'en' | 'hu'
  readonly words: TeacherWords
  teach(action: SessionAction): Promise<boolean>
  ask<Kind extends CommandKind>(kind: Kind, body: Body<Kind>): Promise<Outcome<Kind>>
}

/** Says things to the class, and keeps what went wrong last. */
export function useTeach(page: ClassPage<TeacherSnapshot>): Pick<Room, 'teach' | 'ask'> & { readonly fault: string } {
  const [fault, setFault] = useState('')
  const ask = useCallback(
    async <Kind extends CommandKind>(kind: Kind, body: Body<Kind>): Promise<Outcome<Kind>> => {
      const outcome = await page.link.ask(kind, body)
      setFault(outcome.ok ? '' : outcome.fault)
      return outcome
    },
    [page],
  )
  const teach = useCallback(
    async (action: SessionAction): Promise<boolean> => {
      const outcome = await ask('teach', { action })
      if (!outcome.ok) return false
      const { seq, now, state } = outcome.value
      page.change((snapshot) => (seq < snapshot.seq ? snapshot : { ...snapshot, seq, now, state }))
      return true
    },
    [ask, page],
  )
  return { fault, ask, teach }
}

/** The stories of some roles, and what places are called. */
export function useStories(ports: WallPorts, roles: readonly string[]) {
  const structures = useLoaded(async () => {
    const all = await Promise.all(roles.map((role) => ports.structure(role)))
    return all.filter((structure): structure is RoleStructure => structure !== undefined)
  }, roles.join())
  const places = useLoaded(async () => {
    const found = await ports.library.places()
    return new Map<string, Place>(found.ok ? found.value.map((place) => [place.id, place]) : [])
  }, 'places')
  const sceneName = (role: string, scene: string, language: 'en' | 'hu'): string => {
    const head = structures?.find((structure) => structure.role === role)?.scenes.find(({ id }) => id === scene)
    return head ? (places?.get(head.place)?.name[language] ?? head.place) : scene
  }
  return { structures: structures ?? [], sceneName }
}

/** A chapter's words in both languages. */
export async function booksOf(
  ports: WallPorts,
  role: string,
  chapter: string,
): Promise<{ readonly en: ChapterBook; readonly hu: ChapterBook | undefined } | undefined> {
  const [en, hu] = await Promise.all([ports.book(role, chapter, 'en'), ports.book(role, chapter, 'hu')])
  return en && { en, hu }
}

/** What can be voted on of that in which sources disagree: the questions of the lesson, and all the others. */
export function useClaims(
  ports: WallPorts,
  chapters: readonly { readonly role: string; readonly chapter?: string | undefined }[],
): { readonly ofLesson: readonly ContestedClaim[]; readonly others: readonly ContestedClaim[] } {
  const found = useLoaded(async () => {
    const known = await ports.library.contestedClaims()
    const all = known.ok ? known.value.filter(({ positions }) => positions.length > 1) : []
    const books = await Promise.all(
      chapters.map(({ role, chapter }) => (chapter === undefined ? undefined : ports.book(role, chapter, 'en'))),
    )
    const ofLesson = claimsOfLesson(
      all,
      books.flatMap((book) => book ?? []),
    )
    return { ofLesson, others: all.filter((claim) => !ofLesson.includes(claim)) }
  }, chapters.map(({ role, chapter }) => `${role}/${chapter}`).join())
  return found ?? { ofLesson: [], others: [] }
}

/** Day and hour as they are read: `23 October, 21:00`. */
export function whenText(at: string, language: 'en' | 'hu'): string {
  const day = new Date(`${at}:00Z`)
  const date = new Intl.DateTimeFormat(language === 'hu' ? 'hu' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(day)
  return `${date}, ${at.slice(11, 16)}`
}

/** The addresses of this computer in the room, each with a slash at its end; the page's own where none is told. */
export function useAddresses({ ask, ports }: Room): readonly { readonly name: string; readonly url: string }[] {
  const found = useLoaded(async () => {
    const outcome = await ask('addresses', {})
    return outcome.ok ? outcome.value.addresses : []
  }, 'addresses')
  const all = found && found.length > 0 ? found : [{ name: '', url: ports.address }]
  return all.map(({ name, url }) => ({ name, url: `${url.replace(/\/$/, '')}/` }))
}
