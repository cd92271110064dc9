import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  /** Comes only with what builds and tests. */
  readonly dev?: boolean
  readonly link?: boolean
}
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const { dependencies, devDependencies } = read('package.json') as Record<string, Readonly<Record<string, string>>>
const asked = { ...dependencies, ...devDependencies }
const locked = Object.entries((read('package-lock.json') as { packages: Record<string, Locked> }).packages).filter(
  ([path]) => path !== '',
)

/** May be passed on with a game under the MIT License. */
const SHIPPED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0']
/** May be used to build and test, where nothing of them is passed on. */
const USED = [...SHIPPED, 'MIT OR Apache-2.0', '(MIT OR CC0-1.0)', 'MPL-2.0', 'CC-BY-4.0', 'CPAL-1.0 OR AGPL-1.0']
/** Packages whose licence stands in their LICENSE file and not where the lock reads it. */
const READ_BY_HAND: Readonly<Record<string, string>> = { 'xmlhttprequest-ssl': 'MIT' }

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
const licenceOf = ([path, { license }]: (typeof locked)[number]): string =>
  license ?? READ_BY_HAND[nameOf(path)] ?? 'none'

test('every version that is asked for is exact', () => {
  expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('every package that comes has a hash that it must fit', () => {
  expect(locked.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path)).toEqual([])
})

test('every package of the game has a licence under which it can be passed on', () => {
  const wrong = locked.filter((each) => !each[1].dev && !SHIPPED.includes(licenceOf(each)))
  expect(wrong.map((each) => `${each[0]}: ${licenceOf(each)}`)).toEqual([])
})

test('every package of the tools has a licence under which it can be used', () => {
  const wrong = locked.filter((each) => each[1].dev && !USED.includes(licenceOf(each)))
  expect(wrong.map((each) => `${each[0]}: ${licenceOf(each)}`)).toEqual([])
})

/** What is called by its command, or by its types alone. */
const WITHOUT_IMPORT = ['@biomejs/biome', 'typescript', 'tsx']

test('every package that is asked for is used', () => {
  const files = ['src', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|mjs)$/.test(name))
      .map((name) => join(folder, name)),
  )
  // The table of who may import whom names them all, and uses none.
  const code = [...files.filter((path) => !path.includes('architecture')), 'vite.config.ts']
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
  const isUsed = (name: string): boolean =>
    WITHOUT_IMPORT.includes(name) ||
    [`'${name}'`, `'${name}/`].some((said) => code.includes(said)) ||
    (name.startsWith('@types/') && (name === '@types/node' || isUsed(name.slice('@types/'.length))))
  expect(Object.keys(asked).filter((name) => !isUsed(name))).toEqual([])
})

test('the page of packages names each with its licence', () => {
  const page = readFileSync('docs/dependencies.md', 'utf8')
  const licences = new Map(locked.map((each) => [each[0], licenceOf(each)]))
  const missing = Object.keys(asked).filter(
    (name) => !page.includes(`| \`${name}\` | ${licences.get(`node_modules/${name}`)} |`),
  )
  expect(missing).toEqual([])
})
