import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { noSuchRole } from '../check/asked-roles'
import { checkStories } from '../check/check-stories'
import { readArguments } from '../check/story-arguments'
import { loadEvidence } from '../evidence/load-evidence'
import { readPeople } from '../story/read-people'
import { readRoles } from '../story/read-roles'
import { reportPage } from './report-page'

/** `npm run story:report`: one page for each role, in `.cache/report/`. */
function main(): number {
  const parsed = readArguments(process.argv.slice(2))
  if (!parsed.ok) {
    console.error(parsed.message)
    return 2
  }
  const options = parsed.value
  const projectRoot = process.cwd()
  const storiesFolder = resolve(options.storiesFolder)
  const roles = [...options.roles, ...options.words]
  const strange = noSuchRole(roles, storiesFolder)
  if (strange !== undefined) {
    console.error(strange)
    return 2
  }
  const { roles: checked } = checkStories(roles, { ...options, storiesFolder, projectRoot })
  const loaded = loadEvidence(join(storiesFolder, 'evidence'))
  const evidence = loaded.ok ? loaded.value : undefined
  const folder = join(projectRoot, '.cache', 'report')
  mkdirSync(folder, { recursive: true })
  for (const role of checked) {
    const entry = readRoles(storiesFolder).roles.find(({ id }) => id === role.role)
    const invented = readPeople(storiesFolder, role.role).people
    const nameOf = (person: string): string =>
      [...invented, ...(evidence?.people ?? [])].find(({ id }) => id === person)?.name.en ?? person
    const title = entry ? `${entry.title.en} (${entry.name.en})` : role.role
    const path = join(folder, `${role.role}.html`)
    writeFileSync(path, reportPage({ checked: role, faults: role.faults, evidence, nameOf, title }))
    console.log(relative(projectRoot, path))
  }
  return checked.length > 0 ? 0 : 1
}

process.exitCode = main()
