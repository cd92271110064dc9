import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parse, stringify } from 'yaml'
import { noSuchRole } from '../check/asked-roles'
import { rolesWithStories } from '../check/check-role'
import { readArguments } from '../check/story-arguments'
import { faultLine } from '../fault'
import { buildRole } from '../story/build-role'
import { readRoles } from '../story/read-roles'
import { markStrings, type StringRow } from './mark-strings'

function main(): number {
  const parsed = readArguments(process.argv.slice(2))
  const language = parsed.ok ? parsed.value.words[0] : undefined
  if (!parsed.ok || language === undefined || !/^[a-z]{2}$/.test(language)) {
    console.error(parsed.ok ? 'say which language: npm run story:strings -- hu' : parsed.message)
    return 2
  }
  const folder = resolve(parsed.value.storiesFolder)
  const strange = noSuchRole(parsed.value.roles, folder)
  if (strange !== undefined) {
    console.error(strange)
    return 2
  }
  const { roles, faults } = readRoles(folder)
  for (const fault of faults) console.error(faultLine(fault))
  let failed = faults.length > 0
  for (const { id } of rolesWithStories(folder, roles)) {
    if (parsed.value.roles.length > 0 && !parsed.value.roles.includes(id)) continue
    failed = !writeStrings(id, language, folder) || failed
  }
  return failed ? 1 : 0
}

function writeStrings(role: string, language: string, folder: string): boolean {
  const { books, structure } = buildRole(role, folder, process.cwd())
  if (!structure) {
    console.error(`${role} does not compile: run npm run story:check -- --role ${role}`)
    return false
  }
  const path = join(folder, 'strings', language, `${role}.yaml`)
  const known = readRows(path)
  if (!known) {
    console.error(`stories/strings/${language}/${role}.yaml is broken: run npm run story:check -- --role ${role}`)
    return false
  }
  const english = new Map(books.flatMap(({ words }) => Object.entries(words)))
  const { rows, missing, stale, unused } = markStrings(english, known)
  mkdirSync(dirname(path), { recursive: true })
  const head = `# ${role} in ${language}. Rows that wait for a translator have \`english\` and \`waits\`: write \`text\` and run\n# npm run story:strings -- ${language} again. To keep a text as it is although its English changed, take \`waits\` out.\n`
  writeFileSync(path, head + stringify(Object.fromEntries(rows), { lineWidth: 0 }))
  console.log(
    `${role} in ${language}: ${rows.size} strings, ${missing} missing, ${stale} stale, ${unused} not used any more`,
  )
  return true
}

function readRows(path: string): ReadonlyMap<string, StringRow> | undefined {
  if (!existsSync(path)) return new Map()
  try {
    const rows: unknown = parse(readFileSync(path, 'utf8')) ?? {}
    return typeof rows === 'object' && rows !== null
      ? new Map(Object.entries(rows as Record<string, StringRow>))
      : undefined
  } catch {
    return undefined
  }
}

process.exitCode = main()
