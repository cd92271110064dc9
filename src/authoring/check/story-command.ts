import { resolve } from 'node:path'
import { faultLine } from '../fault'
import { readRoles } from '../story/read-roles'
import { noSuchRole } from './asked-roles'
import { rolesWithStories } from './check-role'
import { readArguments, type StoryArguments } from './story-arguments'

/** What a story command was asked, after it was held against the stories there are. */
export interface Asked {
  readonly options: StoryArguments
  /** The folder of the stories, absolute. */
  readonly folder: string
  /** The roles named; none means all. Each has a story. */
  readonly roles: readonly string[]
}

/** How a command ends, as the shell gets it: done, something found or failed, asked in a way that cannot be answered. */
export type ExitCode = 0 | 1 | 2

/**
 * Runs one of `npm run story:…`. Where the arguments cannot be read, or `rolesOf` names a role without a story, it says
 * so and `work` is not begun.
 */
export async function runStoryCommand(
  rolesOf: (options: StoryArguments) => readonly string[],
  work: (asked: Asked) => ExitCode | Promise<ExitCode>,
): Promise<void> {
  const parsed = readArguments(process.argv.slice(2))
  process.exitCode = parsed.ok ? await held(parsed.value, rolesOf(parsed.value), work) : refuse(parsed.message)
}

function held(
  options: StoryArguments,
  roles: readonly string[],
  work: (asked: Asked) => ExitCode | Promise<ExitCode>,
): ExitCode | Promise<ExitCode> {
  const folder = resolve(options.storiesFolder)
  const strange = noSuchRole(roles, folder)
  return strange === undefined ? work({ options, folder, roles }) : refuse(strange)
}

/** Says why a command cannot be answered. */
export function refuse(message: string): 2 {
  console.error(message)
  return 2
}

/** Does `work` for each role asked for; 1 if one could not be done, or if the list of roles has a fault, which is printed. */
export function forEachRole({ folder, roles }: Asked, work: (role: string) => boolean): 0 | 1 {
  const { roles: entries, faults } = readRoles(folder)
  for (const fault of faults) console.error(faultLine(fault))
  const wanted = rolesWithStories(folder, entries).filter(({ id }) => roles.length === 0 || roles.includes(id))
  const done = wanted.map(({ id }) => work(id))
  return faults.length > 0 || done.includes(false) ? 1 : 0
}
