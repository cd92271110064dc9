import type { PassageId } from '../../evidence/ids'
import type { GameStore } from '../game-state'
import type { Ports } from '../ports'
import { mergeNotes, type Note, type NotesSlice, noteText, restoreNotes } from '../slices/notes'
import { keptNotes, NOTES_KEY } from './keeping'

/** What can be done with the evidence log. Its code comes when a passage is first shown, not before. */
export interface NoteIntents {
  /** Notes a sentence at a passage. False if nothing is left of the sentence. */
  note(passage: PassageId, typed: string): boolean
  /** Gives a note another wording. False if nothing is left of the sentence, or the note is gone. */
  reword(id: string, typed: string): boolean
  /** Takes a note away; hand what it answers to `putBack` to undo that. */
  remove(id: string): Removed | undefined
  putBack(removed: Removed): void
  /** Takes in notes of another device; returns how many are new here. */
  takeIn(raw: unknown): number
  /** Forgets all notes: for a device that many people use. */
  forget(): void
}

export interface Removed {
  readonly note: Note
  /** 0-based place in the log. */
  readonly index: number
}

interface Parts {
  readonly store: GameStore
  readonly vault: Ports['vault']
  now(): string
  /** Tells the player why something could not be kept. */
  say(code: string): void
}

/** Reads the log of this device into the store, and gives what changes it. */
export function openNotes({ store, vault, now, say }: Parts): NoteIntents {
  // What storage refuses the vault still holds, and another tab may have written since: it is asked each time.
  const present = (): NotesSlice => restoreNotes(keptNotes(vault))

  const keep = (notes: NotesSlice): void => {
    store.setState({ notes })
    const written = vault.write(NOTES_KEY, JSON.stringify(notes))
    if (!written.ok) say(written.fault.code)
  }

  store.setState({ notes: present() })
  vault.onForeignWrite((key) => key === NOTES_KEY && store.setState({ notes: present() }))
  return {
    note(passage, typed) {
      const text = noteText(typed)
      if (text === undefined) return false
      const { session } = store.getState()
      const notes = present()
      const at = now()
      const note: Note = { id: newId(at, notes), passage, text, at }
      keep([...notes, session.status === 'playing' ? { ...note, role: session.structure.role } : note])
      return true
    },
    reword(id, typed) {
      const text = noteText(typed)
      const notes = present()
      if (text === undefined || !notes.some((note) => note.id === id)) return false
      keep(notes.map((note) => (note.id === id ? { ...note, text, at: now() } : note)))
      return true
    },
    remove(id) {
      const notes = present()
      const index = notes.findIndex((note) => note.id === id)
      const note = notes[index]
      if (!note) return undefined
      keep(notes.filter((each) => each !== note))
      return { note, index }
    },
    putBack({ note, index }) {
      keep(present().toSpliced(index, 0, note))
    },
    takeIn(raw) {
      const before = present()
      const after = mergeNotes(before, restoreNotes(raw))
      keep(after)
      return after.length - before.length
    },
    forget() {
      store.setState({ notes: [] })
      vault.remove(NOTES_KEY)
    },
  }
}

/** The time it was written; a second note within the same millisecond takes a number behind it. */
function newId(at: string, notes: NotesSlice): string {
  const taken = new Set(notes.map(({ id }) => id))
  let id = at
  for (let number = 2; taken.has(id); number += 1) id = `${at}-${number}`
  return id
}
