import * as v from 'valibot'
import type { Frozen } from './frozen'
import { NameSchema, RevisionSchema } from './ids'
import { LIMITS } from './limits'

const PassagesSchema = v.pipe(v.array(NameSchema), v.maxLength(LIMITS.passages))
const SentenceSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.sentence))

/** A variable of the story that the playthrough began with. */
const GivenSchema = v.pipe(
  v.record(NameSchema, v.union([v.number(), v.boolean(), v.pipe(v.string(), v.maxLength(LIMITS.id))])),
  v.check((given) => Object.keys(given).length <= 50),
)

/**
 * Where a pupil stands: the list of choices, from which the pages replay everything else, and what was opened on the
 * way. Always the whole, never a difference: the highest `revision` is the truth.
 */
export const ProgressSchema = v.object({
  revision: RevisionSchema,
  role: NameSchema,
  storyHash: v.pipe(v.string(), v.maxLength(LIMITS.id)),
  seed: v.pipe(v.number(), v.safeInteger()),
  given: v.exactOptional(GivenSchema),
  choices: v.pipe(v.array(NameSchema), v.maxLength(LIMITS.choices)),
  passed: v.pipe(v.array(NameSchema), v.maxLength(LIMITS.choices)),
  chapter: NameSchema,
  scene: NameSchema,
  /** `gate`: has come to where the class waits. */
  doing: v.picklist(['reading', 'evidence', 'gate', 'ending']),
  opened: PassagesSchema,
  /** Noted by the pupil, to be quoted later. */
  noted: PassagesSchema,
  /** Where passages disagree: which one was believed. */
  trusted: v.pipe(v.array(v.object({ contested: NameSchema, passage: NameSchema })), v.maxLength(60)),
})
export type Progress = Frozen<v.InferOutput<typeof ProgressSchema>>

/**
 * What a pupil leaves at the end: a claim, a passage noted while playing, and one sentence: chosen from the given ones,
 * or written where the teacher allows it.
 */
export const TicketSchema = v.object({
  revision: RevisionSchema,
  claim: NameSchema,
  passage: NameSchema,
  sentence: v.variant('kind', [
    v.object({ kind: v.literal('chosen'), id: NameSchema }),
    v.object({ kind: v.literal('written'), text: SentenceSchema }),
  ]),
})
export type Ticket = Frozen<v.InferOutput<typeof TicketSchema>>
