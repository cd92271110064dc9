import * as v from 'valibot'
import { BallotSchema } from './ballot'
import type { Frozen } from './frozen'
import { NameSchema, WordsSchema } from './ids'
import { GateSchema, LessonSchema, PHASES, StageSchema, WallViewSchema } from './lesson'

/** A question for talk, put on every screen. */
const PromptSchema = v.object({ id: NameSchema, words: WordsSchema })

/**
 * What everybody in a session may know; the same for teacher, projector and pupils, but for the results of votes, which
 * come as tallies to those who may see them. Times are the server's milliseconds.
 */
export const SessionStateSchema = v.object({
  code: v.string(),
  lesson: LessonSchema,
  phase: v.picklist(PHASES),
  /** When the phase began; its minutes are in the plan. */
  phaseSince: v.number(),
  paused: v.boolean(),
  /** Since when; the time of the phase stands still. */
  pausedSince: v.exactOptional(v.number()),
  /** Milliseconds of this phase that were paused before. */
  pausedFor: v.number(),
  gate: GateSchema,
  /** Nobody new comes in. */
  locked: v.boolean(),
  /** The passage that lies open on every screen. */
  pushed: v.exactOptional(NameSchema),
  prompt: v.exactOptional(PromptSchema),
  wall: WallViewSchema,
  stage: v.exactOptional(StageSchema),
  /** The vote that was opened last, open or closed; put away with `vote-away`. */
  ballot: v.exactOptional(BallotSchema),
  createdAt: v.number(),
  endedAt: v.exactOptional(v.number()),
  /** When everything of this session is deleted at the latest. */
  deletedAt: v.number(),
})
export type SessionState = Frozen<v.InferOutput<typeof SessionStateSchema>>
