import type { InkFile } from '../story/read-ink'

/** Variables that an author sets at the beginning of one scene, to see what follows. Never part of a built story. */
export interface Trial {
  readonly role: string
  readonly scene: string
  readonly variables: Readonly<Record<string, number | boolean | string>>
}

const NAME = /^[A-Za-z_]\w*$/

/**
 * A trial out of JSON that a page sent; `undefined` lifts it. Throws with a sentence where it is none: what stands in
 * it becomes ink.
 */
export function readTrial(json: string): Trial | undefined {
  const read: unknown = JSON.parse(json)
  if (read === null) return undefined
  const { role, scene, variables } = read as Partial<Record<string, unknown>>
  if (typeof role !== 'string' || typeof scene !== 'string' || typeof variables !== 'object' || variables === null)
    throw new Error('a trial names a role, a scene and variables')
  for (const [name, value] of Object.entries(variables)) {
    if (!NAME.test(name)) throw new Error(`${name} is not the name of a variable`)
    if (!['number', 'boolean', 'string'].includes(typeof value)) throw new Error(`${name} needs a number, yes or no`)
    if (typeof value === 'number' && !Number.isInteger(value)) throw new Error(`${name} is a whole number`)
    if (typeof value === 'string' && /["\\\n]/.test(value)) throw new Error(`${name} holds a sign that ink cannot`)
  }
  return { role, scene, variables: variables as Trial['variables'] }
}

/** The file with the variables set below the tags of the scene; the same file where the scene is not in it. */
export function withTrial(file: InkFile, { scene, variables }: Trial): InkFile {
  const tag = file.lines.findIndex((line) => new RegExp(`^\\s*#\\s*scene:\\s*${inPattern(scene)}\\s*$`).test(line))
  if (tag < 0) return file
  const after = file.lines.findIndex((line, index) => index > tag && !/^\s*(?:#|$)/.test(line))
  const at = after < 0 ? file.lines.length : after
  const set = Object.entries(variables).map(
    ([name, value]) => `~ ${name} = ${typeof value === 'string' ? `"${value}"` : value}`,
  )
  return { ...file, lines: [...file.lines.slice(0, at), ...set, ...file.lines.slice(at)] }
}

function inPattern(text: string): string {
  return text.replace(/[^\w]/g, '\\$&')
}
