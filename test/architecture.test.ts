import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Import, isNode, layerOf, type Node, type SourceFile, sourceFiles } from './architecture/source-file'
import { BROWSER_POWERS, POWERS_IN, RULES, VENDORS } from './architecture/table'

// Each failing line is a sentence that says which file does what, and why it may not.

const FILES = sourceFiles('src')
const LONGEST = 300
const IN_NO_FOLDER = [
  'src/main.ts',
  'src/boot.ts',
  'src/kiosk-main.ts',
  'src/shell-main.tsx',
  'src/class-main.ts',
  'src/virtual-stories.d.ts',
]

test('every folder has a row in the table', () => {
  const strange = FILES.filter(({ layer }) => !(layer in RULES))
  expect(strange.map(({ path }) => `${path} lies in a folder of which the table says nothing.`)).toEqual([])
  const loose = FILES.filter(({ path }) => path.split('/').length === 2 && !IN_NO_FOLDER.includes(path))
  const why = 'only main.ts and kiosk-main.ts may, because they see them all, and boot.ts, because it runs before all'
  expect(loose.map(({ path }) => `${path} lies in no folder; ${why}.`)).toEqual([])
})

test('a folder imports only what the table lets it', () => {
  expect(FILES.flatMap((file) => file.imports.flatMap((import_) => foldersBroken(file, import_)))).toEqual([])
})

function foldersBroken({ path, layer }: SourceFile, { file, typeOnly }: Import): string[] {
  const rule = RULES[layer]
  if (file === undefined || rule === undefined) return []
  if (!file.startsWith('src/')) return [`${path} imports ${file}, which is outside src and not part of the game.`]
  const target = layerOf(file)
  if (target === layer || rule.may.includes(target) || rule.files?.includes(file)) return []
  if (rule.types?.includes(target)) {
    if (typeOnly) return []
    return [`${path} takes more than types from ${file}. In ${layer} it may not, because ${rule.because}.`]
  }
  return [`${path} imports ${file}. ${layer} may not import ${target}, because ${rule.because}.`]
}

test('no file needs itself by way of others; what comes by import() may lead back', () => {
  const needs = new Map(
    FILES.map(({ path, imports }) => [
      path.replace(/\.tsx?$/, ''),
      imports.flatMap(({ file, names }) => (file === undefined || names === undefined ? [] : [file])),
    ]),
  )
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push(`${[...way.slice(way.indexOf(file)), file].join(' → ')} is a circle.`)
    if (way.includes(file) || done.has(file)) return
    for (const next of needs.get(file) ?? []) visit(next, [...way, file])
    done.add(file)
  }
  for (const file of needs.keys()) visit(file, [])
  expect(circles).toEqual([])
})

test('each vendor is spoken to in its own folder only', () => {
  expect(FILES.flatMap((file) => file.imports.flatMap((import_) => vendorsBroken(file, import_)))).toEqual([])
})

function vendorsBroken({ path, layer }: SourceFile, { specifier, file }: Import): string[] {
  if (file !== undefined) return []
  const vendor = VENDORS.find(({ name }) => (/[/:]$/.test(name) ? specifier.startsWith(name) : specifier === name))
  if (!vendor)
    return [`${path} imports ${specifier}, which has no row among the vendors of test/architecture/table.ts.`]
  if (vendor.in.includes(layer)) return []
  return [`${path} imports ${specifier}, which belongs in ${vendor.in.join(' or ')}, because ${vendor.because}.`]
}

test('storage, network, address and system are asked through the platform', () => {
  const broken = FILES.filter(({ layer }) => !POWERS_IN.includes(layer)).flatMap(({ path, nodes, declared }) =>
    nodes.flatMap((node) => {
      const power = powerUsed(node, declared)
      return power
        ? [`${path} uses ${power}; it has to come in as a port, because tests and the kiosk replace it.`]
        : []
    }),
  )
  expect(broken).toEqual([])
})

function powerUsed(node: Node, declared: ReadonlySet<string>): string | undefined {
  const isPower = (name: unknown): name is string => BROWSER_POWERS.some((power) => power === name)
  const name = (value: unknown): unknown => (isNode(value) && value.type === 'Identifier' ? value.name : undefined)
  if (node.type === 'MemberExpression') {
    const object = name(node.object)
    const property = name(node.property)
    if ((object === 'window' || object === 'globalThis') && isPower(property)) return property
    if (isPower(object) && !declared.has(object)) return object
  }
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    const callee = name(node.callee)
    if (isPower(callee) && !declared.has(callee)) return callee
  }
  return undefined
}

test('nothing is exported by default, and no file only passes others on', () => {
  const defaults = FILES.filter(({ nodes }) => nodes.some(({ type }) => type === 'ExportDefaultDeclaration'))
  expect(defaults.map(({ path }) => `${path} has a default export; a name that is fixed can be searched for.`)).toEqual(
    [],
  )
  const barrels = FILES.filter(({ isBarrel }) => isBarrel)
  expect(barrels.map(({ path }) => `${path} is a barrel; it hides who imports whom.`)).toEqual([])
  const utils = FILES.filter(({ path }) => /\b(utils?|helpers?|misc|common)\b/.test(path.replaceAll('-', '_')))
  expect(utils.map(({ path }) => `${path} is named for no concept; everything would end up in it.`)).toEqual([])
})

test('types are never waved through', () => {
  const broken = FILES.flatMap(({ path, nodes }) =>
    nodes.flatMap(({ type }) => {
      if (type === 'TSAnyKeyword')
        return [`${path} says any; unknown, parsed at the edge, says the same and is checked.`]
      if (type === 'TSNonNullExpression')
        return [`${path} says !; what cannot be missing can be given a type that says so.`]
      return []
    }),
  )
  expect(broken).toEqual([])
})

test(`no file is longer than ${LONGEST} lines, unless its head says why`, () => {
  const long = FILES.filter(
    ({ path, lines }) => lines > LONGEST && !/^\/\/ Long because /.test(readFileSync(path, 'utf8')),
  )
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => ({ path: `src/${path}`, lines: readFileSync(join('src', path), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST)
  const tooLong = [...long, ...sheets].map(({ path, lines }) => `${path} has ${lines} lines`)
  expect(tooLong.map((what) => `${what}; it holds more than one concept.`)).toEqual([])
})

test('a file is named in kebab-case, for the one concept in it', () => {
  const odd = FILES.filter(({ path }) => !/^[a-z0-9-]+(\.[a-z]+)+$/.test(path.split('/').at(-1) ?? ''))
  expect(odd.map(({ path }) => `${path} is not named in kebab-case.`)).toEqual([])
})

test('no file names a place on somebody’s machine', () => {
  const folders = ['work', 'tmp', 'root', 'home', 'Users'].join('|')
  const machine = new RegExp(`(^|[\\s"'\`(=])(/(${folders})/[\\w.-]+|\\.\\./shared(?!-|/documents))`)
  const broken = projectFiles('.').flatMap((path) => {
    const found = machine.exec(readFileSync(path, 'utf8'))
    return found ? [`${path} names ${found[2]}, which is on one machine only.`] : []
  })
  expect(broken).toEqual([])
})

const TEXT = /(\.(tsx?|mjs|json|ya?ml|ink|md|html|css|svg|sh|py)|[\\/]run|LICENSE)$/
const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.cache', 'data', 'documents', 'package-lock.json'])

function projectFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return projectFiles(path)
    return TEXT.test(path) ? [path] : []
  })
}
