import { isPassageId, type PassageId } from '../../evidence/ids'
import type { RoleId } from '../../story/ids'

/** An entry of the evidence log: a sentence of the player's own on what a passage lets one say. */
export interface Note {
  /** Made from the time at which it was first written; two devices do not give the same. */
  readonly id: string
  readonly passage: PassageId
  /** Never empty, at most `LONGEST_NOTE` characters. */
  readonly text: string
  /** ISO time in UTC of the last change. */
  readonly at: string
  /** The role that was being played. */
  readonly role?: RoleId
}

/** Everything noted on this device, oldest first; empty until `openNotes` has read it. */
export type NotesSlice = readonly Note[]

/** A sentence or two. Longer is an essay, and does not fit on an exit ticket. */
export const LONGEST_NOTE = 400

/** What a person typed, as it is kept: one line, trimmed and cut; `undefined` if nothing is left of it. */
export function noteText(typed: string): string | undefined {
  const text = typed.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NOTE).trim()
  return text === '' ? undefined : text
}

/** Notes from storage or from a save file, one by one: what cannot be read is left out. */
export function restoreNotes(raw: unknown): NotesSlice {
  if (!Array.isArray(raw)) return []
  const seen = new Set<string>()
  return raw.flatMap((each: unknown): Note[] => {
    const note = readNote(each)
    if (!note || seen.has(note.id)) return []
    seen.add(note.id)
    return [note]
  })
}

function readNote(raw: unknown): Note | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { id, passage, text, at, role } = raw as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' || typeof passage !== 'string' || typeof text !== 'string' || typeof at !== 'string')
    return undefined
  const kept = noteText(text)
  if (id === '' || !isPassageId(passage) || kept === undefined) return undefined
  const note = { id, passage, text: kept, at }
  return typeof role === 'string' ? { ...note, role: role as RoleId } : note
}

/** Two logs in one. Of a note that both have, the later wording stays; those of `mine` keep their order. */
export function mergeNotes(mine: NotesSlice, theirs: NotesSlice): NotesSlice {
  const byId = new Map(theirs.map((note) => [note.id, note]))
  const kept = mine.map((note) => {
    const other = byId.get(note.id)
    return other && other.at > note.at ? other : note
  })
  const known = new Set(mine.map(({ id }) => id))
  return [...kept, ...theirs.filter(({ id }) => !known.has(id))]
}
