import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import type { Fault } from '../fault'

const words = v.object({ en: v.pipe(v.string(), v.minLength(1)), hu: v.pipe(v.string(), v.minLength(1)) })

const roleSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
  name: words,
  /** The name as the story page says it. */
  short: words,
  title: words,
  who: words,
  stake: words,
  portrait: v.string(),
  notes: words,
  chapters: v.pipe(v.array(v.object({ id: v.string(), title: words })), v.minLength(1)),
})

export type RoleEntry = v.InferOutput<typeof roleSchema>

/** `stories/roles.yaml`: the roles that can be played, in the order of the title page. */
export function readRoles(storiesFolder: string): { roles: readonly RoleEntry[]; faults: readonly Fault[] } {
  const file = 'stories/roles.yaml'
  const mend = 'see stories/README.md for what a role needs'
  let raw: unknown
  try {
    raw = parse(readFileSync(join(storiesFolder, 'roles.yaml'), 'utf8'))
  } catch (error) {
    return { roles: [], faults: [{ file, line: 1, rule: 'broken-yaml', message: String(error), mend }] }
  }
  const result = v.safeParse(v.object({ roles: v.array(roleSchema) }), raw)
  if (result.success) return { roles: result.output.roles, faults: [] }
  const faults = result.issues.map((issue): Fault => {
    const message = `${v.getDotPath(issue) ?? ''}: ${issue.message}`
    return { file, line: 1, rule: 'roles-schema', message, mend }
  })
  return { roles: [], faults }
}
