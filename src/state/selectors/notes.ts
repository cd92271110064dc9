import type { PassageId } from '../../evidence/ids'
import type { RoleId } from '../../story/ids'
import type { Note, NotesSlice } from '../slices/notes'

/** Which notes are meant. Everything that is left out does not narrow. */
export interface NotesWanted {
  readonly role?: RoleId
  readonly passages?: readonly PassageId[]
  /** ISO time in UTC: notes last changed at or after it. */
  readonly since?: string
}

/** The notes wanted, oldest first: for an exit ticket, what a visitor takes home, and the debrief. */
export function notesOf(notes: NotesSlice, { role, passages, since }: NotesWanted = {}): readonly Note[] {
  return notes.filter(
    (note) =>
      (role === undefined || note.role === role) &&
      (passages === undefined || passages.includes(note.passage)) &&
      (since === undefined || note.at >= since),
  )
}
