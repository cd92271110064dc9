import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { checkStories } from '../check/check-stories'
import { type Asked, type ExitCode, runStoryCommand } from '../check/story-command'
import { loadEvidence } from '../evidence/load-evidence'
import { readPeople } from '../story/read-people'
import { readRoles } from '../story/read-roles'
import { reportPage } from './report-page'

/** `npm run story:report`: one page for each role, in `.cache/report/`. */
function report({ options, folder: storiesFolder, roles }: Asked): ExitCode {
  const projectRoot = process.cwd()
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

await runStoryCommand(({ roles, words }) => [...roles, ...words], report)
