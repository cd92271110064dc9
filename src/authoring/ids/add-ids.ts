import { readInkLine } from '../story/ink-line'
import type { InkFile } from '../story/read-ink'

export interface IdsAdded {
  /** The file's lines, with ids. Lines that have one are untouched. */
  readonly lines: readonly string[]
  readonly added: readonly string[]
}

/**
 * Gives an id to every text and choice of a file that has none: `<prefix>_<knot>_<number>`, numbers going on where the
 * knot's own end. `used` are ids that may not be given, now or ever again; new ones are added to it.
 */
export function addIds(file: InkFile, prefix: string, used: Set<string>): IdsAdded {
  const added: string[] = []
  let knot = 'top'
  let comment = false
  const next = (): string => {
    for (let number = 1; ; number += 1) {
      const id = `${prefix}_${knot}_${number}`
      if (used.has(id)) continue
      used.add(id)
      added.push(id)
      return id
    }
  }
  const lines = file.lines.map((raw) => {
    if (comment || raw.trimStart().startsWith('/*')) {
      comment = !raw.includes('*/')
      return raw
    }
    const line = readInkLine(raw)
    if (line.kind === 'knot') knot = line.knot.toLowerCase().replace(/[^a-z0-9_]/g, '_')
    if (line.kind !== 'text' && line.kind !== 'choice') return raw
    if (line.tags.some(({ name, value }) => name === 'id' && value !== '')) return raw
    if (line.text === '' && line.tags.length === 0) return raw
    if (line.kind === 'choice')
      return line.irregular || !raw.includes(']') ? raw : raw.replace(/\s*\]/, ` #id:${next()}]`)
    // A tag goes on to the end of the line, so it stands before the divert that ink reads first.
    const divert = line.after === '' ? -1 : raw.lastIndexOf(line.after)
    if (divert < 0) return `${raw.trimEnd()} #id:${next()}`
    return `${raw.slice(0, divert).trimEnd()} #id:${next()} ${raw.slice(divert)}`
  })
  return { lines, added }
}

/** What the ids of a role begin with: what most of those that it has begin with, else its first two letters. */
export function prefixOf(role: string, ids: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const id of ids) {
    const start = id.split('_')[0] ?? ''
    counts.set(start, (counts.get(start) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] || role.slice(0, 2)
}
