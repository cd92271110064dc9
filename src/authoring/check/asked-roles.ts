import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { orNearest } from './nearest'

/** What to say to somebody who asks for a role that has no story in `storiesFolder`; undefined if all of `asked` have. */
export function noSuchRole(asked: readonly string[], storiesFolder: string): string | undefined {
  const strange = asked.find((role) => !existsSync(join(storiesFolder, `${role}.ink`)))
  if (strange === undefined) return undefined
  if (!existsSync(storiesFolder)) return `there is no folder ${storiesFolder}`
  const there = readdirSync(storiesFolder)
    .filter((name) => name.endsWith('.ink') && name !== 'common.ink')
    .map((name) => name.slice(0, -'.ink'.length))
  return orNearest(`there is no role ${strange}; the roles are ${there.join(', ')}`, strange, there)
}
