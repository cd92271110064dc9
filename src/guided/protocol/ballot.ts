import * as v from 'valibot'
import type { Frozen } from './frozen'
import { NameSchema, RevisionSchema, WordsSchema } from './ids'
import { LIMITS } from './limits'

/** One answer of a vote. `id` is the choice's id where the vote is on a choice of the story. */
const OptionSchema = v.object({
  id: NameSchema,
  words: WordsSchema,
  /** Passages it rests on; what may be given as a reason is not limited to them. */
  passages: v.pipe(v.array(NameSchema), v.maxLength(20)),
})

export const BallotRulesSchema = v.object({
  /** Whether pupils give a passage as their reason. */
  reason: v.picklist(['none', 'may', 'must']),
  /** When pupils and the projector see the result: at once when it is closed, or when the teacher shows it. */
  result: v.picklist(['on-close', 'by-teacher']),
  /** With equal votes: the teacher decides, the class talks and votes again, or it stays undecided. */
  tie: v.picklist(['teacher', 'again', 'undecided']),
})
export type BallotRules = Frozen<v.InferOutput<typeof BallotRulesSchema>>
export const DEFAULT_BALLOT_RULES: BallotRules = { reason: 'may', result: 'on-close', tie: 'again' }

/** A question put to the class: a choice of the story, a contested claim, or the teacher's own. */
export const QuestionSchema = v.object({
  id: NameSchema,
  about: v.variant('kind', [
    v.object({ kind: v.literal('choice'), role: NameSchema, scene: NameSchema }),
    v.object({ kind: v.literal('claim'), contested: NameSchema }),
    v.object({ kind: v.literal('own') }),
  ]),
  words: WordsSchema,
  options: v.pipe(v.array(OptionSchema), v.minLength(2), v.maxLength(LIMITS.options)),
})
export type Question = Frozen<v.InferOutput<typeof QuestionSchema>>

/** Whether votes can decide it. What happened is not decided by votes: on a contested claim they are only counted. */
export const canBeDecided = ({ about }: Question): boolean => about.kind !== 'claim'

/** How it was decided. `majority` is only said of more votes than any other option had. */
const DecisionSchema = v.object({
  option: NameSchema,
  by: v.picklist(['majority', 'teacher-on-tie', 'teacher-instead']),
})
export type Decision = Frozen<v.InferOutput<typeof DecisionSchema>>

/** Raised hands as the teacher counted them, by option id. */
export const HandsSchema = v.pipe(
  v.record(NameSchema, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.seats))),
  v.check((hands) => Object.keys(hands).length <= LIMITS.options),
)

/** One vote of a lesson. Each `again` begins the next round; the rounds before stay as they were. */
export const BallotSchema = v.object({
  question: QuestionSchema,
  rules: BallotRulesSchema,
  /** From 1. */
  round: v.number(),
  open: v.boolean(),
  /** Server's milliseconds; the vote closes itself then. Without: when the teacher closes it. */
  endsAt: v.exactOptional(v.number()),
  /** Whether pupils and the projector see the result of this round. */
  shown: v.boolean(),
  /** By round, from the first. */
  hands: v.array(HandsSchema),
  decided: v.exactOptional(DecisionSchema),
})
export type Ballot = Frozen<v.InferOutput<typeof BallotSchema>>

/** A vote as a pupil casts it. The last one counts as long as the vote is open. */
export const CastSchema = v.object({
  ballot: NameSchema,
  round: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  option: NameSchema,
  reason: v.exactOptional(NameSchema),
  revision: RevisionSchema,
})
export type Cast = Frozen<v.InferOutput<typeof CastSchema>>

/** Counts of one round, raised hands among them. Options without a vote are there with 0; none are while it is hidden. */
export const TallySchema = v.object({
  ballot: v.string(),
  round: v.number(),
  counts: v.record(v.string(), v.number()),
  /** By option, how often each passage was given as the reason. */
  reasons: v.record(v.string(), v.record(v.string(), v.number())),
  voted: v.number(),
  /** Pupils who could vote. */
  of: v.number(),
})
export type Tally = Frozen<v.InferOutput<typeof TallySchema>>

/** Whether it says how the votes fell. While a result is hidden a tally says no more than how many have voted. */
export const isCounted = ({ counts }: Pick<Tally, 'counts'>): boolean => Object.keys(counts).length > 0
