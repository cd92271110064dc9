import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { readRows } from '../check/catalogue'
import type { Fault } from '../fault'

const text = v.pipe(v.string(), v.minLength(1))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/))

const schema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)),
  at: v.strictTuple([share, share]),
  in: v.optional(v.pipe(v.array(text), v.minLength(1))),
  from: v.optional(moment),
  until: v.optional(moment),
  passage: v.optional(text),
  label: v.strictObject({ en: text, hu: text }),
  en: text,
  hu: text,
})

/** One thing to look at, as authors write it; `in` names drawings of the place, all of them where it is left out. */
export type WrittenLook = v.InferOutput<typeof schema>

/** A thing and the line of `stories/looks.yaml` where it begins. */
export interface LookRow {
  readonly look: WrittenLook
  readonly line: number
}

export const LOOKS_FILE = 'stories/looks.yaml'

/** `stories/looks.yaml`, row by row; a row that is not what it should be is a fault and left out. No file means none. */
export function readLooks(
  storiesFolder: string,
  projectRoot: string,
): { readonly rows: readonly LookRow[]; readonly faults: readonly Fault[]; readonly written: boolean } {
  const path = join(storiesFolder, 'looks.yaml')
  if (!existsSync(path)) return { rows: [], faults: [], written: false }
  const read = readRows(path, projectRoot, ['looks'])
  const faults: Fault[] = [...read.faults]
  const rows = read.rows.flatMap(({ id, line, value }): LookRow[] => {
    const result = v.safeParse(schema, value)
    if (result.success) return [{ look: result.output, line }]
    for (const issue of result.issues) {
      faults.push({
        file: LOOKS_FILE,
        line,
        rule: 'broken-look',
        message: `${id}: ${v.getDotPath(issue) ?? 'this row'}: ${issue.message}`,
        mend: 'the head of the file says what a thing needs',
      })
    }
    return []
  })
  return { rows, faults, written: true }
}
