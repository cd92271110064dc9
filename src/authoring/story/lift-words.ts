import type { Tag } from '../../story/tag'
import type { Fault } from '../fault'
import { createChoiceGroups } from './choice-groups'
import { type InkLine, readInkLine } from './ink-line'
import type { InkFile } from './read-ink'

interface At {
  readonly file: string
  readonly line: number
}

export interface KnotRecord extends At {
  readonly knot: string
  readonly tags: ReadonlyMap<string, string>
  /** The line of each tag, by its name. */
  readonly tagLines: ReadonlyMap<string, number>
}
export interface LineRecord extends At {
  readonly id: string
  readonly knot: string
  readonly text: string
  readonly tags: ReadonlyMap<string, string>
}
export interface ChoiceRecord extends LineRecord {
  /** In the order written; `src:` may be given several times. */
  readonly sources: readonly string[]
  readonly irregular: boolean
  /** The same for choices that are offered together. */
  readonly group: string
  /** A condition stands before the bracket, or the choice stands in a conditional block. */
  readonly conditional: boolean
}

/** The words of one file, and the same file with an id where each text stood. */
export interface LiftedFile {
  readonly file: InkFile
  readonly source: string
  readonly knots: readonly KnotRecord[]
  readonly lines: readonly LineRecord[]
  readonly choices: readonly ChoiceRecord[]
  readonly faults: readonly Fault[]
}

const asMap = (tags: readonly Tag[]): Map<string, string> => new Map(tags.map(({ name, value }) => [name, value]))

/** Takes the words out of an .ink file: every text becomes its own id, and only `# scene:` stays of the tags. */
export function liftWords(file: InkFile): LiftedFile {
  const knots: OpenKnot[] = []
  const lines: LineRecord[] = []
  const choices: ChoiceRecord[] = []
  const faults: Fault[] = []
  const groups = createChoiceGroups()
  let comment = false

  const lift = (raw: string, index: number): string => {
    const at: At = { file: file.name, line: index + 1 }
    if (comment || raw.trimStart().startsWith('/*')) {
      comment = !raw.includes('*/')
      return raw
    }
    const read = readInkLine(raw)
    const indent = raw.slice(0, raw.length - raw.trimStart().length)
    if (read.kind === 'knot') knots.push({ ...at, knot: read.knot, tags: new Map(), tagLines: new Map() })
    const group = groups.read(raw, read)
    if (read.kind === 'tags') return indent + keepScene(read.tags, knots.at(-1), at.line)
    if (read.kind !== 'text' && read.kind !== 'choice') return raw

    const tags = asMap(read.tags)
    const id = tags.get('id') ?? ''
    const bare = read.kind === 'choice' && read.text === '' && read.tags.length === 0
    if (bare) return raw
    if (id === '') faults.push(missingId(at, read))
    const record: LineRecord = { ...at, id, knot: knots.at(-1)?.knot ?? '', text: read.text, tags }
    if (read.kind === 'text') {
      lines.push(record)
      return `${indent}${read.before}${id} ${read.after}`.trimEnd()
    }
    const sources = read.tags.filter(({ name }) => name === 'src').map(({ value }) => value)
    const conditional = read.before.includes('{') || groups.inBlock()
    choices.push({ ...record, sources, irregular: read.irregular, group: `${record.knot}:${group}`, conditional })
    return `${indent}${read.before}[${id}] ${read.after}`.trimEnd()
  }

  const source = file.lines.map(lift).join('\n')
  return { file, source, knots, lines, choices, faults }
}

interface OpenKnot extends KnotRecord {
  readonly tags: Map<string, string>
  readonly tagLines: Map<string, number>
}

function keepScene(tags: readonly Tag[], knot: OpenKnot | undefined, line: number): string {
  for (const { name, value } of tags) {
    knot?.tags.set(name, value)
    knot?.tagLines.set(name, line)
  }
  const scene = tags.find(({ name }) => name === 'scene')
  return scene ? `# scene:${scene.value}` : ''
}

function missingId(at: At, read: InkLine): Fault {
  const what = read.kind === 'choice' ? 'this choice' : 'this line'
  return { ...at, rule: 'line-without-id', message: `${what} has no id`, mend: 'run npm run story:ids, which adds one' }
}
