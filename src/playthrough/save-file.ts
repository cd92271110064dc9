import type { Result } from '../story/story-fault'
import { fail, ok } from '../story/story-fault'
import { CURRENT_VERSION, migrate } from './migrations/migrate'
import type { Playthrough } from './playthrough'

/** What is written to storage and to exported files. */
export interface SaveFile {
  readonly format: 'the-flag-with-a-hole'
  readonly version: number
  /** ISO time in UTC. */
  readonly savedAt: string
  /** A name that the player gave, or empty. */
  readonly name: string
  readonly playthrough: Playthrough
  /** The evidence log of the device that wrote the file; empty in saves that stay on it. Read one by one when taken in. */
  readonly notes: readonly unknown[]
}

export type SaveFault =
  /** Not JSON, cut off, or parts of it missing. */
  | { readonly code: 'save/broken' }
  /** Readable, but of another program. */
  | { readonly code: 'save/foreign' }
  /** Written by a later version of the game. */
  | { readonly code: 'save/newer-version' }

/** What is written for a playthrough. `savedAt` is an ISO time in UTC; an empty `name`: nobody gave it one. */
export function toSaveFile(
  playthrough: Playthrough,
  savedAt: string,
  name = '',
  notes: readonly unknown[] = [],
): SaveFile {
  return { format: 'the-flag-with-a-hole', version: CURRENT_VERSION, savedAt, name, playthrough, notes }
}

/** Reads the text of a save, bringing older versions up to date. Never throws. */
export function readSaveFile(text: string): Result<SaveFile, SaveFault> {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return fail({ code: 'save/broken' })
  }
  if (!isRecord(raw) || raw.format !== 'the-flag-with-a-hole') return fail({ code: 'save/foreign' })
  if (typeof raw.version !== 'number' || raw.version < 1) return fail({ code: 'save/broken' })
  if (raw.version > CURRENT_VERSION) return fail({ code: 'save/newer-version' })
  if (!Number.isInteger(raw.version)) return fail({ code: 'save/broken' })
  const save = migrate(raw, raw.version)
  const { savedAt, name, playthrough, notes } = save
  if (typeof savedAt !== 'string' || typeof name !== 'string' || !isPlaythrough(playthrough))
    return fail({ code: 'save/broken' })
  return ok(toSaveFile(playthrough, savedAt, name, Array.isArray(notes) ? notes : []))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

function isPlaythrough(value: unknown): value is Playthrough {
  return (
    isRecord(value) &&
    typeof value.role === 'string' &&
    typeof value.storyHash === 'string' &&
    Number.isSafeInteger(value.seed) &&
    isStrings(value.choices) &&
    isStrings(value.passed) &&
    isRecord(value.given) &&
    Object.values(value.given).every((given) => ['number', 'string', 'boolean'].includes(typeof given))
  )
}
