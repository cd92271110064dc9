import * as v from 'valibot'
import { BallotRulesSchema, HandsSchema, QuestionSchema } from './ballot'
import type { Frozen } from './frozen'
import { LanguageSchema, NameSchema, SeatSchema, WordsSchema } from './ids'
import { GateSchema, PHASES, PlanSchema, StageSchema, WallViewSchema } from './lesson'
import { LIMITS } from './limits'

const TrackNumberSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.tracks - 1))
const MillisecondsSchema = v.pipe(v.number(), v.integer(), v.minValue(5_000), v.maxValue(30 * 60_000))
const ballot = { ballot: NameSchema }

/** What a teacher can do to the session. Every action names what shall be, not what shall change: twice is as once. */
export const SessionActionSchema = v.variant('do', [
  v.object({ do: v.literal('phase'), phase: v.picklist(PHASES.filter((phase) => phase !== 'ended')) }),
  v.object({ do: v.literal('gate'), gate: GateSchema }),
  v.object({ do: v.literal('pause'), paused: v.boolean() }),
  v.object({ do: v.literal('lock'), locked: v.boolean() }),
  v.object({ do: v.literal('settings'), language: LanguageSchema, plan: PlanSchema, freeText: v.boolean() }),
  /** Without a passage: puts it away. */
  v.object({ do: v.literal('push'), passage: v.exactOptional(NameSchema) }),
  v.object({
    do: v.literal('prompt'),
    prompt: v.exactOptional(v.object({ id: NameSchema, words: WordsSchema })),
  }),
  v.object({ do: v.literal('wall'), view: WallViewSchema }),
  v.object({ do: v.literal('stage'), stage: v.exactOptional(StageSchema) }),
  v.object({
    do: v.literal('vote-open'),
    question: QuestionSchema,
    rules: BallotRulesSchema,
    forMs: v.exactOptional(MillisecondsSchema),
  }),
  /** More time, counted from now; without `forMs`: no end but the teacher's. */
  v.object({ do: v.literal('vote-time'), ...ballot, forMs: v.exactOptional(MillisecondsSchema) }),
  v.object({ do: v.literal('vote-close'), ...ballot }),
  v.object({ do: v.literal('vote-show'), ...ballot, shown: v.boolean() }),
  /** The same question again; the round before stays. `after` is that round, so that a second press does nothing. */
  v.object({
    do: v.literal('vote-again'),
    ...ballot,
    after: v.pipe(v.number(), v.integer(), v.minValue(1)),
    forMs: v.exactOptional(MillisecondsSchema),
  }),
  v.object({ do: v.literal('vote-hands'), ...ballot, hands: HandsSchema }),
  /** The teacher's word where the votes are equal, or instead of them; said as such on the projector. */
  v.object({ do: v.literal('vote-decide'), ...ballot, option: NameSchema }),
  v.object({ do: v.literal('vote-away'), ...ballot }),
  v.object({ do: v.literal('end') }),
])
export type SessionAction = Frozen<v.InferOutput<typeof SessionActionSchema>>

/** What a teacher can do to one pupil. */
export const PupilActionSchema = v.variant('do', [
  v.object({ do: v.literal('new-alias'), seat: SeatSchema }),
  v.object({ do: v.literal('remove'), seat: SeatSchema, removed: v.boolean() }),
  v.object({ do: v.literal('track'), seat: SeatSchema, track: TrackNumberSchema }),
  v.object({ do: v.literal('nudge'), seat: SeatSchema, nudge: v.picklist(['summary', 'code']) }),
])
export type PupilAction = Frozen<v.InferOutput<typeof PupilActionSchema>>
