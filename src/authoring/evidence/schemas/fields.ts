import * as v from 'valibot'
import type { ContestedId, PassageId, PersonId, PlaceId, SourceId } from '../../../evidence/ids'
import { isPassageId } from '../../../evidence/ids'
import type { Certainty } from '../../../history/certainty'
import { parseDateSpan } from '../../../history/date-span'
import { type Moment, parseMoment } from '../../../history/moment'
import type { Words as RecordWords } from '../../../history/words'
import { say } from '../explain-issue'

/** Fields that several files of the catalogue share. What goes in is YAML, what comes out is the app's own type. */

const EMPTY = say('is empty', 'write it, or take the line out if it may be missing')

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty(EMPTY))

const bothLanguages = v.strictObject({ en: text, hu: v.optional(text) })

/** Prose: a text is English; `{en, hu}` gives both. */
export const words = v.pipe(
  v.lazy(
    (input): v.GenericSchema<string | { en: string; hu?: string | undefined }> =>
      typeof input === 'object' && input !== null ? bothLanguages : text,
  ),
  v.transform((prose): RecordWords => {
    if (typeof prose === 'string') return { en: prose }
    return prose.hu === undefined ? { en: prose.en } : { en: prose.en, hu: prose.hu }
  }),
)

export const names = v.strictObject({ hu: text, en: text })

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const SLUG = say('is no id', 'write lower-case letters, digits and hyphens')

export const slug = v.pipe(text, v.regex(KEBAB, SLUG))

export const sourceId = v.pipe(
  slug,
  v.transform((id) => id as SourceId),
)
export const placeId = v.pipe(
  slug,
  v.transform((id) => id as PlaceId),
)
export const personId = v.pipe(
  slug,
  v.transform((id) => id as PersonId),
)
export const contestedId = v.pipe(
  slug,
  v.transform((id) => id as ContestedId),
)
export const passageId = v.pipe(
  text,
  v.check(isPassageId, say('is no passage id', 'write source/000-some-words, as in passages.yaml')),
  v.transform((id) => id as PassageId),
)

export const date = v.pipe(
  text,
  v.check(
    (input) => parseDateSpan(input) !== undefined,
    say('is no date', 'write 1956, 1956-10 or 1956-10-23, or two of them with a stroke between, the earlier first'),
  ),
)

export const moment = v.pipe(
  text,
  v.check(
    (input) => parseMoment(input) !== undefined,
    say('is no moment', 'write day and hour, as in 1956-10-23T21:00'),
  ),
  v.transform((input) => input as Moment),
)

export const certainty = v.pipe(
  text,
  v.check(
    (input) => /^(agreed|single-source|further|inferred|contested:[a-z0-9-]+)$/.test(input),
    say('is no certainty', 'write agreed, single-source, further, inferred or contested: and the id of the claim'),
  ),
  v.transform((input) => input as Certainty),
)

/** A field that may be missing or null. */
export function maybe<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  )
}

/** A list that may be missing; then it is empty. */
export function listOf<Schema extends v.GenericSchema>(schema: Schema) {
  return v.optional(v.array(schema), [])
}

/** True, or missing: false is not kept in the app's files. */
export const flag = v.pipe(
  v.optional(v.boolean()),
  v.transform((value) => (value === true ? (true as const) : undefined)),
)

export const circle = v.optional(v.picklist(['five', 'further']), 'five')
