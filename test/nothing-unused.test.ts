import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { type Node, sourceFiles } from './architecture/source-file'

// What nobody reads, calls or loads is found here, and not by whoever trips over it years later.

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name))
const read = (path: string): string => readFileSync(path, 'utf8')

const SOURCES = sourceFiles('src')
const TESTS = sourceFiles('test')
/** What is started or built by its path. */
const SCRIPTS = [
  ...filesIn('src', /\.mjs$/),
  'src/authoring/house/prerender.ts',
  'src/authoring/phaser/stand-in-code.ts',
  'src/authoring/phaser/stand-ins.ts',
  'vite.config.ts',
  'vite.kiosk.config.ts',
]
  .map(read)
  .join('\n')

test('what a file exports is imported by another', () => {
  const imported = new Set<string>()
  const lazy = new Map<string, string>()
  for (const file of [...SOURCES, ...TESTS])
    for (const { file: from, names } of file.imports) {
      if (from === undefined) continue
      for (const name of names ?? []) imported.add(`${from} ${name}`)
      if (names === undefined) lazy.set(from, `${lazy.get(from) ?? ''}\n${read(file.path)}`)
    }
  const said = (text: string | undefined, name: string): boolean => new RegExp(`\\b${name}\\b`).test(text ?? '')
  const unused = SOURCES.flatMap(({ path, exported }) => {
    const stem = path.replace(/\.tsx?$/, '')
    return exported
      .filter((name) => !imported.has(`${stem} ${name}`) && !said(lazy.get(stem), name) && !said(SCRIPTS, name))
      .map((name) => `${path} exports ${name}, and nobody imports it.`)
  })
  expect(unused).toEqual([])
})

test('every line of the string tables is said somewhere', async () => {
  const written = SOURCES.filter(({ path }) => !path.startsWith('src/locale/strings/')).flatMap(({ nodes }) => nodes)
  const literals = new Set(written.flatMap((node) => (node.type === 'Literal' ? [String(node.value)] : [])))
  const templates = written.flatMap((node) => patternOf(node) ?? [])
  const unsaid: string[] = []
  // Hungarian has the same keys, or does not compile.
  for (const path of filesIn('src/locale/strings/en', /\.ts$/))
    for (const table of Object.values<object>(await import(resolve(path))))
      for (const key of Object.keys(table))
        if (!literals.has(key) && !templates.some((pattern) => pattern.test(key)))
          unsaid.push(`${path} has ${key}, and nothing says it.`)
  expect(unsaid).toEqual([])
})

/** What a template such as `wall_${view}` may come to; none where all of it is put in. */
function patternOf({ type, quasis }: Node): RegExp | undefined {
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis)) return undefined
  const parts = quasis.map((quasi: { value: { raw: string } }) => quasi.value.raw)
  if (parts.length < 2 || parts.every((part) => part === '')) return undefined
  return new RegExp(`^${parts.map((part) => part.replace(/[^\w-]/g, '\\$&')).join('.+')}$`)
}

test('every class that is styled stands on an element', () => {
  const pages = [...SOURCES.map(({ path }) => path), 'index.html', 'kiosk.html'].map(read).join('\n')
  const words = new Set(pages.match(/[\w-]+/g))
  // `btn--${kind}`: whatever begins so may stand on an element.
  const begun = [...pages.matchAll(/([\w-]+[-_])\$\{/g)].map(([, start]) => start ?? '')
  const unused = filesIn('src', /\.css$/).flatMap((path) => {
    const styled = new Set([...read(path).matchAll(/\.([a-zA-Z][\w-]*)(?=[^{}]*\{)/g)].map(([, name]) => name ?? ''))
    return [...styled]
      .filter((name) => !words.has(name) && !begun.some((start) => name.startsWith(start)))
      .map((name) => `${path} styles .${name}, and nothing has that class.`)
  })
  expect(unused).toEqual([])
})

const PACKAGE: {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
} = JSON.parse(read('package.json'))

test('every package is used, and every command stands in a document', () => {
  const code = [...SOURCES, ...TESTS].map(({ path }) => read(path)).join('\n') + SCRIPTS
  const commands = Object.values(PACKAGE.scripts).join('\n')
  // `@citation-js/plugin-${plugin}`: whatever begins so is loaded.
  const begun = [...code.matchAll(/`([@\w/-]+)\$\{/g)].map(([, start]) => start ?? '')
  const isUsed = (name: string): boolean =>
    new RegExp(`['"]${name}(/[^'"]*)?['"]`).test(code) ||
    begun.some((start) => start.startsWith('@') && name.startsWith(start)) ||
    name.startsWith('@types/') ||
    commands.includes(name)
  // The compiler and the tools that check are called by their own names.
  const byName = ['@biomejs/biome', 'typescript']
  const packages = Object.keys({ ...PACKAGE.dependencies, ...PACKAGE.devDependencies })
  expect(packages.filter((name) => !isUsed(name) && !byName.includes(name))).toEqual([])

  const documents = [...filesIn('docs', /\.md$/), 'README.md', 'CONTRIBUTING.md', 'Containerfile'].map(read).join('\n')
  const scripts = Object.keys(PACKAGE.scripts)
  const isTold = (name: string): boolean =>
    name === 'test' || name === 'start' ? documents.includes(`npm ${name}`) : documents.includes(`npm run ${name}`)
  expect(scripts.filter((name) => !isTold(name))).toEqual([])
})
