import type { Fault } from '../fault'
import type { ChoiceRecord, KnotRecord, LiftedFile, LineRecord } from '../story/lift-words'
import type { RoleEntry } from '../story/read-roles'
import type { Catalogue } from './catalogue'

/** What a rule looks at: one role's files as written, and what exists beside them. */
export interface RuleInput {
  readonly role: string
  /** The role's row in `roles.yaml`, where it has one. */
  readonly entry: RoleEntry | undefined
  readonly files: readonly LiftedFile[]
  readonly knots: readonly KnotRecord[]
  readonly lines: readonly LineRecord[]
  readonly choices: readonly ChoiceRecord[]
  readonly catalogue: Catalogue
  /** Invented people of the role; undefined where their list cannot be read. */
  readonly invented: ReadonlySet<string> | undefined
}

export type Rule = (input: RuleInput) => readonly Fault[]

interface Place {
  readonly file: string
  readonly line: number
}

export function faultAt({ file, line }: Place, rule: string, message: string, mend: string): Fault {
  return { file, line, rule, message, mend }
}

export function warningAt(at: Place, rule: string, message: string, mend: string): Fault {
  return { ...faultAt(at, rule, message, mend), warning: true }
}

/** Where a tag of a knot stands. */
export function tagAt(knot: KnotRecord, tag: string): Place {
  return { file: knot.file, line: knot.tagLines.get(tag) ?? knot.line }
}

/** The knot that a record stands in. */
export function knotsByName(knots: readonly KnotRecord[]): ReadonlyMap<string, KnotRecord> {
  return new Map(knots.map((knot) => [knot.knot, knot]))
}

/** Choices that are offered together, in the order written. */
export function groupsOf(choices: readonly ChoiceRecord[]): readonly (readonly ChoiceRecord[])[] {
  const groups = new Map<string, ChoiceRecord[]>()
  for (const choice of choices) {
    const key = `${choice.file}:${choice.group}`
    groups.set(key, [...(groups.get(key) ?? []), choice])
  }
  return [...groups.values()]
}
