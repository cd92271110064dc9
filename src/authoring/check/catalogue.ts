import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Fault } from '../fault'

/** What stands at a place for a time, or must not be shown there. */
export interface Window {
  readonly id: string
  readonly place: string
  /** Moments of local time; absent means open on that side. `until` is the minute after the last. */
  readonly from?: string
  readonly until?: string
  readonly scenes: 'none-outside' | 'none-inside' | 'remind'
  readonly why: string
}

/** What a story may name: ids only. `undefined` where the list is not there to be checked against. */
export interface Catalogue {
  readonly passages: ReadonlySet<string> | undefined
  readonly contested: ReadonlySet<string> | undefined
  readonly places: ReadonlySet<string> | undefined
  readonly people: ReadonlySet<string> | undefined
  readonly windows: readonly Window[]
  readonly dioramas: ReadonlySet<string> | undefined
  /** Sounds that go on: of places, and music. */
  readonly sounds: ReadonlySet<string> | undefined
  /** Sounds that are heard once. */
  readonly cues: ReadonlySet<string> | undefined
}

export interface ReadCatalogue {
  readonly catalogue: Catalogue
  readonly faults: readonly Fault[]
}

/** Reads the ids of the evidence and of the pictures and sounds. Broken YAML is a fault at its line. */
export function readCatalogue(storiesFolder: string, projectRoot: string): ReadCatalogue {
  const faults: Fault[] = []
  const evidence = join(storiesFolder, 'evidence')
  const broken = new Set<string>()
  const folders = [evidence, join(evidence, 'further')]
  const rows = (name: string, ...keys: readonly string[]): readonly Row[] =>
    folders.flatMap((folder) => {
      const read = readRows(join(folder, `${name}.yaml`), projectRoot, keys)
      faults.push(...read.faults)
      if (read.broken) broken.add(name)
      return read.rows
    })
  const ids = (name: string, ...keys: readonly string[]): ReadonlySet<string> | undefined => {
    const found = rows(name, ...keys)
    return broken.has(name) ? undefined : new Set(found.map(({ id }) => id))
  }
  const sounds = join(projectRoot, 'assets/sound/sounds.json')
  const catalogue: Catalogue = {
    passages: ids('passages', 'passages'),
    contested: ids('contested', 'contested', 'new'),
    places: ids('gazetteer', 'places'),
    people: ids('people', 'people'),
    windows: rows('windows', 'windows').map(({ value }) => value as unknown as Window),
    dioramas: idsOfJson(join(projectRoot, 'assets/art/dioramas.json')),
    sounds: idsOfJson(sounds, ({ kind }) => kind !== 'cue'),
    cues: idsOfJson(sounds, ({ kind }) => kind === 'cue'),
  }
  return { catalogue, faults }
}

export interface Row {
  readonly id: string
  readonly line: number
  readonly value: Readonly<Record<string, unknown>>
}

export interface ReadRows {
  readonly rows: readonly Row[]
  readonly faults: readonly Fault[]
  /** The file cannot be read at all. */
  readonly broken: boolean
}

/**
 * The rows with an `id` under the given keys of a YAML file, or of the list that the file is. A file that is not there
 * has none.
 */
export function readRows(path: string, projectRoot: string, keys: readonly string[]): ReadRows {
  if (!existsSync(path)) return { rows: [], faults: [], broken: false }
  const file = relative(projectRoot, path)
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines })
  const error = document.errors[0]
  if (error) {
    const line = lines.linePos(error.pos[0]).line
    const message = error.message.split('\n')[0] ?? 'this is not YAML'
    const fault: Fault = { file, line, rule: 'broken-yaml', message, mend: 'mend the YAML at this line' }
    return { rows: [], faults: [fault], broken: true }
  }
  const rows: Row[] = []
  const faults: Fault[] = []
  for (const key of keys) {
    const list: unknown = isSeq(document.contents) ? document.contents : document.get(key)
    if (!isSeq(list)) continue
    for (const item of list.items) {
      const line = isMap(item) && item.range ? lines.linePos(item.range[0]).line : 1
      const value: unknown = isMap(item) ? item.toJSON() : undefined
      const id = isRecord(value) ? value.id : undefined
      if (isRecord(value) && typeof id === 'string') rows.push({ id, line, value })
      else faults.push({ file, line, rule: 'row-without-id', message: 'this row has no id', mend: 'give it an id' })
    }
  }
  return { rows, faults, broken: false }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Ids in a JSON list of `{ id }`, wherever it stands in the file, of the rows that are `wanted`; folders of the same
 * name count where there is no list.
 */
function idsOfJson(path: string, wanted: (row: Row['value']) => boolean = () => true): ReadonlySet<string> | undefined {
  if (existsSync(path)) {
    const json: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const lists = Array.isArray(json) ? [json] : isRecord(json) ? Object.values(json).filter(Array.isArray) : []
    const ids = lists
      .flat()
      .flatMap((row: unknown) => (isRecord(row) && typeof row.id === 'string' && wanted(row) ? [row.id] : []))
    return new Set(ids)
  }
  const folder = path.replace(/\.json$/, '')
  return existsSync(folder) ? new Set(readdirSync(folder)) : undefined
}
