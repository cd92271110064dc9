import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type Exploration, explore } from '../explore/explore'
import type { Fault } from '../fault'
import { playRandomly } from '../random/random-player'
import type { RandomReport } from '../random/random-report'
import { type BuiltRole, buildRole } from '../story/build-role'
import type { RoleEntry } from '../story/read-roles'
import type { Catalogue } from './catalogue'
import { fitRuns } from './check-plain'
import { exploredFaults } from './explored-faults'
import { readInvented } from './invented-people'
import { lintRole } from './lint-role'
import { randomFaults } from './random-faults'
import { readRole } from './role-reading'
import { goneIds } from './rules/gone-ids'
import { languagesOf, stringFaults } from './rules/strings'
import { variableFaults } from './rules/variables'

export interface CheckedRole {
  readonly role: string
  readonly built: BuiltRole
  readonly faults: readonly Fault[]
  readonly random: RandomReport | undefined
  readonly exploration: Exploration | undefined
}

export interface CheckOptions {
  readonly storiesFolder: string
  readonly projectRoot: string
  readonly seed: number
  /** For exploring; the random player takes at most 10 seconds more. */
  readonly seconds: number
  /** Only compile and lint. */
  readonly lint?: boolean
  /** Random runs; 1000 if not said. */
  readonly runs?: number
}

/** Compiles, lints and plays one role. */
export function checkRole(
  role: string,
  entry: RoleEntry | undefined,
  catalogue: Catalogue,
  options: CheckOptions,
): CheckedRole {
  const { storiesFolder, projectRoot } = options
  const main = join(storiesFolder, `${role}.ink`)
  const built = buildRole(role, storiesFolder, projectRoot)
  const invented = readInvented(storiesFolder, role, projectRoot)
  const faults: Fault[] = [...built.faults, ...invented.faults, ...lintRole(built, entry, catalogue, invented.ids)]
  faults.push(...goneIds(storiesFolder, role, built.lifted))
  for (const language of languagesOf(storiesFolder))
    faults.push(...stringFaults(storiesFolder, role, language, built.books))
  const { machine } = built
  if (!machine || options.lint) return { role, built, faults, random: undefined, exploration: undefined }

  const reading = readRole(built)
  const place = relative(projectRoot, main)
  const resolveFile = (name: string): string => relative(projectRoot, resolve(storiesFolder, name))
  const exploration = explore(built.structure?.ink, machine, reading, { timeLimit: options.seconds * 1000 })
  faults.push(...exploredFaults(exploration, reading, place, resolveFile))
  // Where scenes are cut off, whatever only they use would be accused too.
  if ([...reading.knots.keys()].every((knot) => exploration.flow.reached.has(knot)))
    faults.push(...variableFaults(built.lifted, exploration.flow))
  const limits = {
    runs: options.runs ?? fitRuns(exploration),
    timeLimit: Math.min(10, options.seconds) * 1000,
    mostChoices: 2000,
  }
  const random = playRandomly(machine, reading, { seed: options.seed, ...limits })
  // What the explorer went through it has told of already.
  if (!exploration.exhausted) faults.push(...randomFaults(random, reading, place, resolveFile))
  return { role, built, faults, random, exploration }
}

/** Roles that have a story: those of `roles.yaml`, in its order. */
export function rolesWithStories(storiesFolder: string, entries: readonly RoleEntry[]): readonly RoleEntry[] {
  return entries.filter(({ id }) => existsSync(join(storiesFolder, `${id}.ink`)))
}
