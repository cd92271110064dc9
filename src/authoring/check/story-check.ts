import { relative, resolve } from 'node:path'
import type { Fault } from '../fault'
import { readRoles } from '../story/read-roles'
import { readCatalogue } from './catalogue'
import { checkPlain } from './check-plain'
import { type CheckedRole, checkRole, rolesWithStories } from './check-role'
import { orderFaults, playLines, printFault, summaryOf } from './print-check'
import { sharedIds } from './rules/shared-ids'
import { readArguments, type StoryArguments } from './story-arguments'

function main(): number {
  const parsed = readArguments(process.argv.slice(2))
  if (!parsed.ok) {
    console.error(parsed.message)
    return 2
  }
  const options = parsed.value
  const projectRoot = process.cwd()
  if (options.plain !== undefined) return plainMain(options.plain, options, projectRoot)
  const storiesFolder = resolve(options.storiesFolder)
  const { roles, faults: roleFaults } = readRoles(storiesFolder)
  const { catalogue, faults: catalogueFaults } = readCatalogue(storiesFolder, projectRoot)
  const ready = rolesWithStories(storiesFolder, roles)
  const wanted = options.roles.length === 0 ? ready : ready.filter(({ id }) => options.roles.includes(id))
  const missing = options.roles.filter((role) => !ready.some(({ id }) => id === role))
  const faults: Fault[] = [...roleFaults, ...catalogueFaults, ...missing.map((role) => noStory(role, storiesFolder))]

  const checked: CheckedRole[] = []
  for (const entry of wanted) {
    const role = checkRole(entry.id, entry, catalogue, { ...options, storiesFolder, projectRoot })
    checked.push(role)
    faults.push(...role.faults)
  }
  faults.push(...sharedIds(checked.flatMap(({ built }) => built.lifted)))

  return report(faults, checked.map(summaryOf), options)
}

function plainMain(file: string, options: StoryArguments, projectRoot: string): number {
  const { faults, story, exploration, random } = checkPlain(file, { ...options, projectRoot })
  const head = `${file}: ${story.lines} lines, ${story.knots.size} knots, ${story.choices.size} choices`
  return report(faults, [[head, ...playLines(exploration, random, [...story.choices.keys()])].join('\n')], options)
}

/** Prints faults and summaries; 1 if a fault is among them. */
function report(faults: readonly Fault[], summaries: readonly string[], { json, quiet }: StoryArguments): number {
  const ordered = orderFaults(faults)
  const failing = ordered.filter(({ warning }) => !warning)
  if (json) console.log(JSON.stringify({ faults: ordered }, null, 2))
  else {
    for (const fault of quiet ? failing : ordered) console.log(printFault(fault))
    for (const summary of summaries) console.log(summary)
    console.log(`${failing.length} faults, ${ordered.length - failing.length} warnings`)
  }
  return failing.length > 0 ? 1 : 0
}

function noStory(role: string, storiesFolder: string): Fault {
  const file = relative(process.cwd(), resolve(storiesFolder, `${role}.ink`))
  const message = `there is no story of ${role}`
  return { file, line: 1, rule: 'no-such-role', message, mend: 'see stories/roles.yaml for the roles there are' }
}

process.exitCode = main()
