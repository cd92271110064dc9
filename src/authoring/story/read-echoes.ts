import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import type { RoleId } from '../../story/ids'
import type { Echo } from '../../story/structure'
import type { Fault } from '../fault'

const schema = v.object({
  echoes: v.array(
    v.object({
      role: v.string(),
      variable: v.pipe(v.string(), v.startsWith('met_')),
      value: v.pipe(v.string(), v.minLength(1)),
      from: v.string(),
      of: v.string(),
      is: v.union([v.string(), v.boolean(), v.number()]),
    }),
  ),
})

/** `stories/echoes.yaml`: what a role may notice of another, by the role that notices. No file means no echoes. */
export function readEchoes(storiesFolder: string): {
  readonly of: (role: string) => readonly Echo[]
  readonly faults: readonly Fault[]
} {
  const path = join(storiesFolder, 'echoes.yaml')
  if (!existsSync(path)) return { of: () => [], faults: [] }
  const fault = (message: string): Fault => ({
    file: 'stories/echoes.yaml',
    line: 1,
    rule: 'broken-echoes',
    message,
    mend: 'each echo needs role, variable (met_…), value, from, of, is; see the head of the file',
  })
  try {
    const result = v.safeParse(schema, parse(readFileSync(path, 'utf8')))
    if (!result.success) {
      const faults = result.issues.map((issue) => fault(`${v.getDotPath(issue) ?? ''}: ${issue.message}`))
      return { of: () => [], faults }
    }
    const echoesOf = (role: string): Echo[] =>
      result.output.echoes
        .filter((echo) => echo.role === role)
        .map(({ variable, value, from, of, is }) => ({ variable, value, from: from as RoleId, of, is }))
    return { of: echoesOf, faults: [] }
  } catch (error) {
    return { of: () => [], faults: [fault(String(error))] }
  }
}
