import { parseTag, type Tag } from '../../story/tag'

/** What one line of an .ink file is, as far as lifting the words out of it needs to know. */
export type InkLine =
  | { readonly kind: 'logic' }
  | { readonly kind: 'knot'; readonly knot: string }
  | { readonly kind: 'tags'; readonly tags: readonly Tag[] }
  | {
      readonly kind: 'choice'
      /** Bullets, label and conditions, up to the bracket. */
      readonly before: string
      readonly text: string
      readonly tags: readonly Tag[]
      /** What follows the bracket: a divert, or nothing. */
      readonly after: string
      /** The choice is not of the one legal form `* [Text #tag …]`. */
      readonly irregular: boolean
    }
  | {
      readonly kind: 'text'
      /** Gather dashes and labels. */
      readonly before: string
      readonly text: string
      readonly tags: readonly Tag[]
      readonly after: string
    }

const LOGIC = /^(\/\/|\/\*|\*\/|VAR\b|CONST\b|LIST\b|INCLUDE\b|EXTERNAL\b|TODO:|~|->|<-|\{|\}|$)/
const KNOT = /^={2,}\s*(function\s+)?([\p{L}\p{N}_]+)/u
const STITCH = /^=\s*([\p{L}\p{N}_]+)/u
const CHOICE = /^((?:[*+]\s*)+(?:\([\p{L}\p{N}_]+\)\s*)?(?:\{[^}]*\}\s*)*)(.*)$/u
const GATHER = /^((?:-(?!>)\s*)+(?:\([\p{L}\p{N}_]+\)\s*)?)(.*)$/u
const DIVERT = /^(.*?)(\s*->.*)$/

function splitTags(source: string): { text: string; tags: readonly Tag[] } {
  const [text = '', ...raw] = source.split('#')
  return { text: text.trim(), tags: raw.map((tag) => parseTag(tag.trim())) }
}

/** Reads one line. Conditions of a multi-line block (`- else:`, `- {x}:`, `{x:`) are logic. */
export function readInkLine(source: string): InkLine {
  const line = source.trim()
  const knot = KNOT.exec(line)
  if (knot) return knot[1] ? { kind: 'logic' } : { kind: 'knot', knot: knot[2] ?? '' }
  if (STITCH.test(line) || LOGIC.test(line)) return { kind: 'logic' }
  if (line.startsWith('#')) return { kind: 'tags', tags: splitTags(line).tags }

  const choice = /^[*+]/.test(line) ? CHOICE.exec(line) : null
  if (choice) return readChoice(choice[1] ?? '', choice[2] ?? '')

  const gather = GATHER.exec(line)
  const before = gather?.[1] ?? ''
  const rest = gather ? (gather[2] ?? '') : line
  if (rest === '' || /^(->|\{)/.test(rest) || (gather && /:\s*$/.test(rest) && !rest.includes('#')))
    return { kind: 'logic' }
  const divert = DIVERT.exec(rest)
  return { kind: 'text', before, ...splitTags(divert?.[1] ?? rest), after: (divert?.[2] ?? '').trim() }
}

function readChoice(before: string, rest: string): InkLine {
  const bracket = /^\[([^\]]*)\]\s*(.*)$/.exec(rest)
  if (!bracket)
    return { kind: 'choice', before, ...splitTags(rest), after: '', irregular: rest !== '' && !rest.startsWith('->') }
  const after = bracket[2] ?? ''
  return {
    kind: 'choice',
    before,
    ...splitTags(bracket[1] ?? ''),
    after,
    irregular: after !== '' && !after.startsWith('->'),
  }
}
