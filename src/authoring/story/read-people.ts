import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import type { Fault } from '../fault'

const words = v.object({ en: v.pipe(v.string(), v.minLength(1)), hu: v.pipe(v.string(), v.minLength(1)) })

const personSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  name: words,
  who: words,
  fictional: v.literal(true, 'people who lived stand in stories/evidence/people.yaml'),
  /** The first part of the file names in `assets/art/portraits`. */
  portrait: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/))),
  /** Not shown afraid. */
  steady: v.optional(v.boolean()),
})

export type InventedPersonEntry = v.InferOutput<typeof personSchema>

/** `stories/<role>/people.yaml`: the invented people of a role. No file means that there are none. */
export function readPeople(
  storiesFolder: string,
  role: string,
): { readonly people: readonly InventedPersonEntry[]; readonly faults: readonly Fault[] } {
  const path = join(storiesFolder, role, 'people.yaml')
  if (!existsSync(path)) return { people: [], faults: [] }
  const fault = (message: string): Fault => ({
    file: `stories/${role}/people.yaml`,
    line: 1,
    rule: 'people-schema',
    message,
    mend: 'each entry needs id, name and who in both languages, and fictional: true',
  })
  try {
    const result = v.safeParse(v.array(personSchema), parse(readFileSync(path, 'utf8')) ?? [])
    if (result.success) return { people: result.output, faults: [] }
    return { people: [], faults: result.issues.map((issue) => fault(`${v.getDotPath(issue) ?? ''}: ${issue.message}`)) }
  } catch (error) {
    return { people: [], faults: [fault(String(error))] }
  }
}
