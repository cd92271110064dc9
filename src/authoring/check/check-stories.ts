import { relative, resolve } from 'node:path'
import type { Fault } from '../fault'
import { looksOf } from '../looks/looks'
import { readRoles } from '../story/read-roles'
import { readCatalogue } from './catalogue'
import { type CheckedRole, type CheckOptions, checkRole, rolesWithStories } from './check-role'
import { sharedIds } from './rules/shared-ids'

export interface CheckedStories {
  readonly roles: readonly CheckedRole[]
  readonly faults: readonly Fault[]
}

/** Checks the roles asked for, or all that have a story, each by itself and against each other. */
export function checkStories(wanted: readonly string[], options: CheckOptions): CheckedStories {
  const { storiesFolder, projectRoot } = options
  const { roles, faults: roleFaults } = readRoles(storiesFolder)
  const { catalogue, faults: catalogueFaults } = readCatalogue(storiesFolder, projectRoot)
  const ready = rolesWithStories(storiesFolder, roles)
  const missing = wanted.filter((role) => !ready.some(({ id }) => id === role))
  const checked = ready
    .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
    .map((entry) => checkRole(entry.id, entry, catalogue, options))
  const faults = [
    ...roleFaults,
    ...catalogueFaults,
    ...looksOf(storiesFolder, projectRoot, catalogue.passages).faults,
    ...missing.map((role) => noStory(role, storiesFolder, projectRoot)),
    ...checked.flatMap((role) => role.faults),
    ...sharedIds(checked.flatMap(({ built }) => built.lifted)),
  ]
  return { roles: checked, faults }
}

function noStory(role: string, storiesFolder: string, projectRoot: string): Fault {
  const file = relative(projectRoot, resolve(storiesFolder, `${role}.ink`))
  const message = `there is no story of ${role}`
  return { file, line: 1, rule: 'no-such-role', message, mend: 'see stories/roles.yaml for the roles there are' }
}
