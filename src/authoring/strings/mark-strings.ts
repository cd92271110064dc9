import { createHash } from 'node:crypto'
import { englishHash } from '../story/read-translations'

/** One row of `stories/strings/<language>/<role>.yaml`. */
export interface StringRow {
  readonly text: string
  /** The hash of the English that `text` translates; empty while it translates none. */
  readonly of: string
  /** The English as it is now, in rows that wait for the translator. */
  readonly english?: string
  /** The hash of `text` when the row was set waiting: once `text` is another, the row is done. */
  readonly waits?: string
}

export interface MarkedStrings {
  /** In the order of the story, rows that translate nothing any more behind them. */
  readonly rows: ReadonlyMap<string, StringRow>
  readonly missing: number
  readonly stale: number
  readonly unused: number
}

/**
 * Brings the strings of a language up to date with the English: rows are added for what is missing, rows whose English
 * changed are set waiting, and waiting rows that were translated since are done. A translation is never changed, and
 * never taken out.
 */
export function markStrings(
  english: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, StringRow>,
): MarkedStrings {
  const rows = new Map<string, StringRow>()
  let [missing, stale] = [0, 0]
  for (const [id, words] of english) {
    const row = settled(known.get(id) ?? { text: '', of: '' }, words)
    rows.set(id, row)
    if (row.text === '') missing += 1
    else if (row.waits !== undefined) stale += 1
  }
  const unused = [...known].filter(([id]) => !english.has(id))
  for (const [id, row] of unused) rows.set(id, row)
  return { rows, missing, stale, unused: unused.length }
}

function settled(row: StringRow, words: string): StringRow {
  const { text, of, waits, english } = row
  const now = englishHash(words)
  const translated = waits !== undefined && waits !== textHash(text) && english === words
  // To accept a translation as it stands, the translator takes `waits` out.
  const accepted = waits === undefined && english === words
  if (text !== '' && (of === now || translated || accepted)) return { text, of: now }
  return { text, of, english: words, waits: english === words && waits !== undefined ? waits : textHash(text) }
}

function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
