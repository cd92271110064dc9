import type { BothLanguages } from '../reader-ports'

/** Whose something is that comes with the game. */
export interface Credit {
  /** Paths below `assets`; `*` stands for anything but a slash. */
  readonly files: readonly string[]
  readonly what: BothLanguages
  readonly by: string
  /** How it was made, and from what. */
  readonly made: BothLanguages
  readonly licence: string
}

/** Reads `credits.json`. Rows that are not what they should be are left out; the test of the file does not let them be. */
export function readCredits(raw: unknown): readonly Credit[] {
  return Array.isArray(raw) ? raw.flatMap((row: unknown) => readCredit(row) ?? []) : []
}

function readCredit(raw: unknown): Credit | undefined {
  if (!isRecord(raw) || !Array.isArray(raw.files)) return undefined
  const { by, licence } = raw
  const what = bothOf(raw.what)
  const made = bothOf(raw.made)
  const files = raw.files.filter((file) => typeof file === 'string')
  if (typeof by !== 'string' || typeof licence !== 'string' || !what || !made) return undefined
  return { files, what, by, made, licence }
}

function bothOf(raw: unknown): BothLanguages | undefined {
  if (!isRecord(raw) || typeof raw.en !== 'string' || typeof raw.hu !== 'string') return undefined
  return { en: raw.en, hu: raw.hu }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
