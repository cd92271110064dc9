import type { Playthrough } from '../../playthrough/playthrough'
import { readSaveFile, type SaveFile, toSaveFile } from '../../playthrough/save-file'
import type { RoleId } from '../../story/ids'
import { writeReading } from '../slices/reading'
import { type Context, playingIn, setView, tell } from './context'

/** What keys of the vault begin with: where each role was left, and the saves that stay until they are taken away. */
export const AUTOSAVE = 'autosave.'
export const autosaveKey = (role: RoleId): string => `${AUTOSAVE}${role}`

export const SLOT = 'slot.'

/** Autosaves that could not be read. A later version of the game may be able to. */
export const PUT_ASIDE = 'broken.'

export const NOTES_KEY = 'notes'

/** Writes a save of its own, beside the autosave. False if storage refuses; the player is told why. */
export function keepSave(context: Context, save: SaveFile): boolean {
  const key = freeKey(context, `${SLOT}${save.savedAt}.${save.playthrough.role}`)
  const written = context.ports.vault.write(key, JSON.stringify(save))
  if (!written.ok) tell(context, written.fault.code)
  return written.ok
}

/** Two saves may be made in one millisecond: what is played and what another tab played, say. */
function freeKey({ ports: { vault } }: Context, wished: string): string {
  let key = wished
  for (let number = 2; vault.read(key) !== undefined; number += 1) key = `${wished}.${number}`
  return key
}

/** Keeps a role's autosave as a save of its own before something else takes its place. */
export function keepAside(context: Context, role: RoleId): void {
  const kept = readAutosave(context, role)
  if (kept && kept.choices.length > 0) keepSave(context, toSaveFile(kept, context.ports.now()))
}

/** Writes the present playthrough. A full or refused storage is told once; the story goes on. */
export function writeAutosave(context: Context): void {
  const now = playingIn(context)
  if (!now || context.store.getState().view.otherTab) return
  const text = JSON.stringify(toSaveFile(now.playthrough, context.ports.now()))
  const written = context.ports.vault.write(autosaveKey(now.structure.role), text)
  if (!written.ok) tell(context, written.fault.code)
}

/** The playthrough that was last played in this role. An unreadable one is kept aside and told. */
export function readAutosave(context: Context, role: RoleId): Playthrough | undefined {
  const { vault, now } = context.ports
  const text = vault.read(autosaveKey(role))
  if (text === undefined) return undefined
  const save = readSaveFile(text)
  if (save.ok) return save.value.playthrough
  vault.write(`${PUT_ASIDE}${role}.${now()}`, text)
  vault.remove(autosaveKey(role))
  tell(context, save.fault.code === 'save/newer-version' ? 'save/autosave-newer' : 'save/autosave-broken')
  return undefined
}

/** Keeps what was read on this device. Not told when it fails: the autosave of the same turn has told it already. */
export function keepReading({ store, ports }: Context): void {
  ports.vault.write('reading', writeReading(store.getState().reading))
}

/** The evidence log as it was written, for a file; nothing here looks into it. */
export function keptNotes(vault: Context['ports']['vault']): readonly unknown[] {
  try {
    const kept: unknown = JSON.parse(vault.read(NOTES_KEY) ?? '[]')
    return Array.isArray(kept) ? kept : []
  } catch {
    return []
  }
}

/** Adds the log of a file to that of this device. What reads it comes only now: few files carry one. */
export async function takeInNotes(context: Context, notes: readonly unknown[]): Promise<void> {
  const { store, ports } = context
  const module = await import('./note-intents').catch(() => undefined)
  if (!module) return tell(context, 'save/notes-left-out')
  module.openNotes({ store, vault: ports.vault, now: ports.now, say: (code) => tell(context, code) }).takeIn(notes)
}

/** Rests the autosave when another tab writes the same role's, so that neither overwrites the other unasked. */
export function watchOtherTabs(context: Context): () => void {
  return context.ports.vault.onForeignWrite((key) => {
    const now = playingIn(context)
    if (now && key === autosaveKey(now.structure.role)) setView(context, { otherTab: true })
  })
}
