import type { InkLine } from './ink-line'

/** Tells which choices are offered together: those of one depth with no gather and no shallower choice between them. */
export interface ChoiceGroups {
  /** Takes the lines one by one, in order; for a choice it answers with its group, unique within its file. */
  read(raw: string, line: InkLine): string
  /** The line last read stands in a `{ … }` block of several lines. */
  inBlock(): boolean
}

const GATHER = /^\s*((?:-(?!>)\s*)+)/

export function createChoiceGroups(): ChoiceGroups {
  /** The open group of each depth; index 0 is not used. */
  let open: (string | undefined)[] = []
  let made = 0
  let braces = 0
  return {
    inBlock: () => braces > 0,
    read(raw, line) {
      if (line.kind === 'knot') {
        open = []
        braces = 0
      }
      if (line.kind === 'choice') {
        const depth = bulletsOf(line.before)
        open.length = Math.min(open.length, depth + 1)
        made += 1
        const group = open[depth] ?? `${made}`
        open[depth] = group
        return group
      }
      const gather = braces === 0 ? GATHER.exec(raw)?.[1] : undefined
      if (gather !== undefined) open.length = Math.min(open.length, gather.replace(/\s/g, '').length)
      // Dashes inside a block are its branches, not gathers.
      if (line.kind === 'logic' || line.kind === 'text') braces = Math.max(0, braces + balance(raw))
      return ''
    },
  }
}

function bulletsOf(before: string): number {
  return (/^(?:[*+]\s*)+/.exec(before)?.[0] ?? '*').replace(/\s/g, '').length
}

function balance(raw: string): number {
  return raw.split('{').length - raw.split('}').length
}
