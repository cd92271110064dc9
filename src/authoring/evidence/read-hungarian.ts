import * as v from 'valibot'
import type { Words } from '../../evidence/words'
import type { Fault } from '../fault'
import { explainIssue, pathOf } from './explain-issue'
import { text } from './schemas/fields'
import type { YamlFile } from './yaml-file'

const byId = v.optional(v.record(text, text), {})

const schema = v.strictObject({
  themes: byId,
  sources: v.optional(
    v.record(text, v.strictObject({ kind: v.optional(text), position: v.optional(text), good_for: v.optional(text) })),
    {},
  ),
  terms: byId,
  events: byId,
  contested: byId,
})

/** The Hungarian of the catalogue, by ids. */
export type Hungarian = v.InferOutput<typeof schema>

/** The ids that each part of the file may name. */
export type KnownTo = Readonly<Record<keyof Hungarian, ReadonlySet<string>>>

/** Reads the file; a part or id that the catalogue does not have is a fault at its line. */
export function readHungarian(
  file: YamlFile,
  known: KnownTo,
): { readonly hungarian: Hungarian; readonly faults: readonly Fault[] } {
  const parsed = v.safeParse(schema, file.value ?? {})
  if (!parsed.success) {
    const faults = parsed.issues.map((issue): Fault => {
      const path = pathOf(issue)
      const { message, mend } = explainIssue(issue)
      return {
        file: file.name,
        line: file.lineOf(path),
        rule: 'evidence-field',
        message: `${path.join('.')}: ${message}`,
        mend,
      }
    })
    return { hungarian: v.parse(schema, {}), faults }
  }
  const hungarian = parsed.output
  const faults = (Object.keys(known) as (keyof Hungarian)[]).flatMap((part) =>
    Object.keys(hungarian[part]).flatMap((id): Fault[] =>
      known[part].has(id)
        ? []
        : [
            {
              file: file.name,
              line: file.lineOf([part, id]),
              rule: 'evidence-reference',
              message: `${part}: the catalogue has no ${id}`,
              mend: 'correct the id, or take the line out',
            },
          ],
    ),
  )
  return { hungarian, faults }
}

/** Adds the Hungarian where there is some; what an entry itself says in Hungarian comes first. */
export function inHungarian(words: Words, hu: string | undefined): Words {
  return hu === undefined || words.hu !== undefined ? words : { ...words, hu }
}
