import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import type { Fault } from '../fault'

/** One translated string: its words, and the hash of the English that it translates. */
export interface Translation {
  readonly text: string
  readonly of: string
}

export interface Translations {
  readonly byId: ReadonlyMap<string, Translation>
  readonly faults: readonly Fault[]
}

const schema = v.record(v.string(), v.object({ text: v.string(), of: v.string() }))

/** What a translation says it translates: changes whenever the English does. */
export function englishHash(english: string): string {
  return createHash('sha256').update(english).digest('hex').slice(0, 8)
}

/** Reads `stories/strings/<language>/<role>.yaml`: `<id>: { text, of }`. No file means nothing is translated yet. */
export function readTranslations(storiesFolder: string, role: string, language: string): Translations {
  const path = join(storiesFolder, 'strings', language, `${role}.yaml`)
  if (!existsSync(path)) return { byId: new Map(), faults: [] }
  const fault = (message: string): Fault => ({
    file: `stories/strings/${language}/${role}.yaml`,
    line: 1,
    rule: 'broken-strings',
    message,
    mend: 'each id needs a text and the hash of its English: npm run story:strings writes them',
  })
  try {
    const result = v.safeParse(schema, parse(readFileSync(path, 'utf8')) ?? {})
    if (result.success) return { byId: new Map(Object.entries(result.output)), faults: [] }
    return {
      byId: new Map(),
      faults: result.issues.map((issue) => fault(`${v.getDotPath(issue) ?? ''}: ${issue.message}`)),
    }
  } catch (error) {
    return { byId: new Map(), faults: [fault(String(error))] }
  }
}
