import * as v from 'valibot'
import type { Fault } from '../fault'
import { explainIssue, pathOf } from './explain-issue'
import { text } from './schemas/fields'
import type { YamlFile } from './yaml-file'

const byId = <const TSchema extends v.GenericSchema>(words: TSchema) => v.optional(v.record(text, words), {})
const list = v.optional(v.array(text))

const schema = v.strictObject({
  themes: byId(text),
  sources: byId(
    v.strictObject({
      kind: v.optional(text),
      position: v.optional(text),
      good_for: v.optional(text),
      careful: v.optional(v.array(v.strictObject({ what: text, why: text }))),
    }),
  ),
  terms: byId(text),
  /** Titles of events. */
  events: byId(text),
  /** What happened, told in a sentence or two. */
  happened: byId(text),
  /** Questions of the contested claims. */
  contested: byId(text),
  /** What stands under a contested claim: its positions in their order, how it is weighed, and what bears on it. */
  weighing: byId(
    v.strictObject({
      positions: list,
      note: v.optional(text),
      scholarship: v.optional(text),
      bearing: list,
      bearing_note: v.optional(text),
    }),
  ),
  /** The précis; who spoke each utterance and what each figure counts, in their order. */
  passages: byId(v.strictObject({ precis: text, who: list, figures: list })),
  /** What figures say, by their English: many say the same. */
  values: byId(text),
  people: byId(text),
  places: byId(text),
})

/** The Hungarian of the catalogue, by ids. */
export type Hungarian = v.InferOutput<typeof schema>

/** The ids that each part of the files may name. */
export type KnownTo = Readonly<Record<keyof Hungarian, ReadonlySet<string>>>

const NO_HUNGARIAN: Hungarian = v.parse(schema, {})

/** Reads the files into one; a part or id that the catalogue does not have is a fault at its line. */
export function readHungarian(
  files: readonly YamlFile[],
  known: KnownTo,
): { readonly hungarian: Hungarian; readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  const parts = Object.keys(known) as (keyof Hungarian)[]
  const hungarian = files.reduce((all, file) => {
    const parsed = v.safeParse(schema, file.value ?? {})
    if (!parsed.success) {
      faults.push(...parsed.issues.map((issue) => fieldFault(file, issue)))
      return all
    }
    const read = parsed.output
    for (const part of parts)
      for (const id of Object.keys(read[part])) if (!known[part].has(id)) faults.push(unknownId(file, part, id))
    return Object.fromEntries(parts.map((part) => [part, { ...all[part], ...read[part] }])) as Hungarian
  }, NO_HUNGARIAN)
  return { hungarian, faults }
}

function fieldFault(file: YamlFile, issue: v.BaseIssue<unknown>): Fault {
  const path = pathOf(issue)
  const { message, mend } = explainIssue(issue)
  return {
    file: file.name,
    line: file.lineOf(path),
    rule: 'evidence-field',
    message: `${path.join('.')}: ${message}`,
    mend,
  }
}

const unknownId = (file: YamlFile, part: string, id: string): Fault => ({
  file: file.name,
  line: file.lineOf([part, id]),
  rule: 'evidence-reference',
  message: `${part}: the catalogue has no ${id}`,
  mend: 'correct the id, or take the line out',
})

/** How many there are of what a Hungarian list names in its order, by part and id. */
export type Counts = Readonly<
  Record<'passages' | 'weighing' | 'sources', ReadonlyMap<string, Readonly<Record<string, number>>>>
>

/** Lists of another length than in the catalogue: one of its entries would speak with another's words. */
export function uncounted(files: readonly YamlFile[], hungarian: Hungarian, counts: Counts): readonly Fault[] {
  return (Object.keys(counts) as (keyof Counts)[]).flatMap((part) =>
    Object.entries(hungarian[part]).flatMap(([id, entry]) =>
      Object.entries(entry).flatMap(([field, words]): Fault[] => {
        const count = counts[part].get(id)?.[field]
        if (!Array.isArray(words) || count === undefined || words.length === count) return []
        const at = [part, id, field]
        const file = files.find(({ value }) => isThere(value, at)) ?? files[0]
        return [
          {
            file: file?.name ?? '',
            line: file?.lineOf(at) ?? 1,
            rule: 'evidence-hungarian',
            message: `${id}: ${field} has ${words.length}, the catalogue ${count}`,
            mend: 'write one for each, in the order of the catalogue',
          },
        ]
      }),
    ),
  )
}

const isThere = (value: unknown, path: readonly string[]): boolean =>
  path.reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], value) !== undefined
