import { beginPlaythrough, type Playthrough } from '../../playthrough/playthrough'
import { readSaveFile, type SaveFault, type SaveFile, toSaveFile } from '../../playthrough/save-file'
import { choicesOf, readShareCode, toShareCode } from '../../playthrough/share-code'
import type { RoleId } from '../../story/ids'
import type { Context } from './context'
import { playingIn, setView, tell } from './context'
import {
  AUTOSAVE,
  autosaveKey,
  keepAside,
  keepSave,
  keptNotes,
  PUT_ASIDE,
  SLOT,
  takeInNotes,
  writeAutosave,
} from './keeping'
import type { StoryIntents } from './story-intents'

export interface Slot {
  readonly key: string
  readonly save: SaveFile
}

/** A save on this device that this version of the game cannot read. */
export interface UnreadSlot {
  readonly key: string
  readonly code: SaveFault['code']
  /** As it was written, for a file. */
  readonly text: string
}

export interface SaveIntents {
  /** Keeps the present playthrough under a name. False if storage refuses; the player is told why. */
  saveAs(name: string): boolean
  /** The playthrough that was played last on this device, of whichever role. */
  latest(): SaveFile | undefined
  /** Where this role was left on this device. */
  keptOf(role: RoleId): SaveFile | undefined
  /** The named saves on this device, newest first. */
  slots(): readonly Slot[]
  /** What is kept as saves and cannot be read: cut off, or written by a later version. */
  unreadSlots(): readonly UnreadSlot[]
  /** Opens a save, also one that was taken away since it was listed. */
  openSlot(slot: Slot): Promise<void>
  removeSlot(key: string): void
  /** Puts a removed save back where it was. False if storage refuses; the player is told why. */
  putBackSlot(slot: Slot): boolean
  /** The present playthrough as the text of a file. */
  exportSave(): string | undefined
  /** Opens the text of a save file. What was being played is kept aside first. */
  importSave(text: string): Promise<void>
  /** What stands behind `#/p/` for the present playthrough. */
  shareCode(): string | undefined
  openShareCode(code: string): Promise<void>
  /** Ends the doubt when two tabs play one role: `here` keeps this tab's, `there` opens the other's. Both stay saved. */
  settleTabs(keep: 'here' | 'there'): Promise<void>
}

export function createSaveIntents(context: Context, story: StoryIntents): SaveIntents {
  const { ports } = context
  const { vault } = ports

  const present = (): Playthrough | undefined => playingIn(context)?.playthrough

  const kept = () =>
    [SLOT, PUT_ASIDE]
      .flatMap((prefix) => vault.keys(prefix))
      .map((key) => {
        const text = vault.read(key) ?? ''
        return { key, text, save: readSaveFile(text) }
      })

  return {
    saveAs(name) {
      const playthrough = present()
      return playthrough !== undefined && keepSave(context, toSaveFile(playthrough, ports.now(), name))
    },
    latest() {
      const saves = vault.keys(AUTOSAVE).flatMap((key) => {
        const save = readSaveFile(vault.read(key) ?? '')
        return save.ok ? [save.value] : []
      })
      // A device whose clock was ahead once would else offer what it played then for ever.
      const now = ports.now()
      const when = ({ savedAt }: SaveFile): string => (savedAt > now ? '' : savedAt)
      return saves.sort((a, b) => when(b).localeCompare(when(a)))[0]
    },
    keptOf(role) {
      const save = readSaveFile(vault.read(autosaveKey(role)) ?? '')
      return save.ok ? save.value : undefined
    },
    slots() {
      const slots = kept().flatMap(({ key, save }): Slot[] => (save.ok ? [{ key, save: save.value }] : []))
      return slots.sort((a, b) => b.save.savedAt.localeCompare(a.save.savedAt))
    },
    unreadSlots: () => kept().flatMap(({ key, text, save }) => (save.ok ? [] : [{ key, code: save.fault.code, text }])),
    async openSlot({ save }) {
      await story.openPlaythrough(save.playthrough)
    },
    removeSlot: (key) => vault.remove(key),
    putBackSlot: ({ save }) => keepSave(context, save),
    exportSave() {
      const playthrough = present()
      return playthrough && JSON.stringify(toSaveFile(playthrough, ports.now(), '', keptNotes(vault)), null, 2)
    },
    async importSave(text) {
      const save = readSaveFile(text)
      if (!save.ok) return tell(context, save.fault.code)
      keepAside(context, save.value.playthrough.role)
      if (save.value.notes.length > 0) await takeInNotes(context, save.value.notes)
      await story.openPlaythrough(save.value.playthrough)
    },
    shareCode() {
      const playthrough = present()
      return playthrough && toShareCode(playthrough)
    },
    async openShareCode(code) {
      const shared = readShareCode(code)
      if (!shared.ok) return tell(context, shared.fault.code)
      const { role, seed, codes } = shared.value
      const structure = await ports.content.structure(role)
      if (!structure.ok) return tell(context, structure.fault.code)
      const ink = await ports.content.ink(role)
      if (!ink.ok) return tell(context, ink.fault.code)
      const { choices, lost } = choicesOf(codes, ink.value.choices)
      keepAside(context, role)
      const playthrough = { ...beginPlaythrough(role, structure.value.storyHash, seed), choices }
      if ((await story.openPlaythrough(playthrough)) && lost > 0)
        tell(context, 'story/changed', { kept: choices.length, lost })
    },
    async settleTabs(choice) {
      const playthrough = present()
      if (!playthrough) return
      const text = vault.read(autosaveKey(playthrough.role))
      const there = text === undefined ? undefined : readSaveFile(text)
      if (choice === 'there' && there?.ok) {
        keepSave(context, toSaveFile(playthrough, ports.now()))
        setView(context, { otherTab: false })
        await story.openPlaythrough(there.value.playthrough)
        return
      }
      if (there?.ok) keepSave(context, there.value)
      setView(context, { otherTab: false })
      writeAutosave(context)
    },
  }
}
