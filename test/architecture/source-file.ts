import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { type ESTree, parseSync } from 'vite'
import type { Layer } from './table'

export interface Import {
  /** As written. */
  readonly specifier: string
  /** The file meant, from the project's root and without its ending; undefined for a package. */
  readonly file: string | undefined
  readonly typeOnly: boolean
  /** What is taken, under the names it has there; undefined where all of it is, as by `import()`. */
  readonly names?: readonly string[]
}

export interface SourceFile {
  readonly path: string
  readonly layer: Layer
  readonly lines: number
  readonly imports: readonly Import[]
  /** Names of what others may import, types left out. */
  readonly exported: readonly string[]
  readonly nodes: readonly Node[]
  /** Names that the file declares or imports. */
  readonly declared: ReadonlySet<string>
  readonly isBarrel: boolean
}

/** A node of the syntax tree, as far as these checks look into it. */
export interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

/** Every TypeScript file under `folder`, parsed. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => parse(posix.join(folder, name.replaceAll('\\', '/'))))
}

export function layerOf(path: string): Layer {
  const [, folder = '', part = ''] = path.split('/')
  if (/^[\w-]+(\.tsx?)?$/.test(folder) && path.split('/').length === 2) return 'main'
  return (folder === 'guided' ? `guided/${part}` : folder) as Layer
}

function parse(path: string): SourceFile {
  const text = readFileSync(path, 'utf8')
  const { program, module, errors } = parseSync(path, text)
  const [error] = errors
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`)
  const nodes = [...walk(program as unknown as Node)]
  const imported = (specifier: string, typeOnly: boolean): Import => ({
    specifier,
    file: specifier.startsWith('.') ? join(dirname(path), specifier) : undefined,
    typeOnly,
  })
  const onlyTypes = (entries: readonly { readonly isType: boolean }[]): boolean =>
    entries.length > 0 && entries.every(({ isType }) => isType)
  return {
    path,
    layer: layerOf(path),
    lines: text.split('\n').length,
    nodes,
    declared: declaredIn(nodes),
    isBarrel: isBarrel(program),
    exported: module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ exportName, isType }) => (isType || exportName.name === null ? [] : [exportName.name])),
    ),
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries }) => {
        const names = entries.flatMap(({ importName: { name } }) => name ?? [])
        const taken = imported(moduleRequest.value, onlyTypes(entries))
        return names.length < entries.length ? taken : { ...taken, names }
      }),
      ...module.staticExports.flatMap(({ entries }) => {
        const from = entries[0]?.moduleRequest?.value
        return from === undefined ? [] : [imported(from, onlyTypes(entries))]
      }),
      ...nodes.flatMap((node) => {
        const lazy = node.type === 'ImportExpression' ? literal(node.source) : undefined
        const type = node.type === 'TSImportType' ? (literal(node.source) ?? literal(node.argument)) : undefined
        const specifier = lazy ?? type
        return specifier === undefined ? [] : [imported(specifier, lazy === undefined)]
      }),
    ],
  }
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function* walk(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child)
  }
}

function literal(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined
}

const nameOf = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Identifier' && typeof value.name === 'string' ? value.name : undefined

/** Names bound anywhere in the file. Scopes are not told apart: a name bound once is taken as the file's own. */
function declaredIn(nodes: readonly Node[]): ReadonlySet<string> {
  const names = nodes.flatMap((node) => {
    if (node.type === 'VariableDeclarator') return patternNames(node.id)
    if (node.type.startsWith('Import') && node.type.endsWith('Specifier')) return patternNames(node.local)
    if (Array.isArray(node.params)) return [nameOf(node.id), ...node.params.flatMap(patternNames)]
    return []
  })
  return new Set(names.filter((name) => name !== undefined))
}

function patternNames(pattern: unknown): (string | undefined)[] {
  if (!isNode(pattern)) return []
  if (pattern.type === 'ObjectPattern' && Array.isArray(pattern.properties))
    return pattern.properties.flatMap((property) =>
      patternNames(isNode(property) ? (property.value ?? property) : property),
    )
  if (pattern.type === 'ArrayPattern' && Array.isArray(pattern.elements)) return pattern.elements.flatMap(patternNames)
  if (pattern.type === 'AssignmentPattern') return patternNames(pattern.left)
  if (pattern.type === 'RestElement') return patternNames(pattern.argument)
  return [nameOf(pattern)]
}

function isBarrel(program: ESTree.Program): boolean {
  const passedOn = program.body.filter(
    (node) => node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source !== null),
  )
  return (
    passedOn.length > 0 && passedOn.length === program.body.filter(({ type }) => type !== 'ImportDeclaration').length
  )
}
