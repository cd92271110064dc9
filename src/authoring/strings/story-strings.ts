import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse, stringify } from 'yaml'
import { type Asked, type ExitCode, forEachRole, refuse, runStoryCommand } from '../check/story-command'
import { buildRole } from '../story/build-role'
import { markStrings, type StringRow } from './mark-strings'

/** `npm run story:strings -- hu`: brings a language's file of each role up to its English. */
function bringUp(asked: Asked): ExitCode {
  const language = asked.options.words[0]
  if (language === undefined || !/^[a-z]{2}$/.test(language))
    return refuse('say which language: npm run story:strings -- hu')
  return forEachRole(asked, (role) => writeStrings(role, language, asked.folder))
}

/** False if the role's story or its file cannot be read, which is printed. */
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

await runStoryCommand(({ roles }) => roles, bringUp)
