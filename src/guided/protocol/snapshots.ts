import * as v from 'valibot'
import { AliasSchema } from './alias'
import { TallySchema } from './ballot'
import type { Frozen } from './frozen'
import { LanguageSchema, WordsSchema } from './ids'
import { ProgressSchema, TicketSchema } from './pupil-work'
import { MeSchema, RosterRowSchema } from './roster'
import { SessionStateSchema } from './session-state'

const snapshot = {
  /** Counts the changes of `state`. What comes with a smaller number is older than what is here. */
  seq: v.number(),
  /** The server's clock: take it for the difference to one's own. */
  now: v.number(),
  state: SessionStateSchema,
}

/** Everything a pupil's page needs to be where it was. */
export const PupilSnapshotSchema = v.object({
  as: v.literal('pupil'),
  ...snapshot,
  me: MeSchema,
  /** Pupils who are connected. */
  here: v.number(),
  progress: v.exactOptional(ProgressSchema),
  /** What this pupil voted in the present round. */
  cast: v.exactOptional(v.object({ option: v.string(), reason: v.exactOptional(v.string()), revision: v.number() })),
  ticket: v.exactOptional(TicketSchema),
  /** Of the present vote, if it may be seen; before, only `voted` and `of` are in it. */
  tally: v.exactOptional(TallySchema),
})
export type PupilSnapshot = Frozen<v.InferOutput<typeof PupilSnapshotSchema>>

/** What a teacher has to know of the machinery. */
export const TroubleSchema = v.variant('kind', [
  /** Nothing can be kept at the moment; pages send again by themselves. */
  v.object({ kind: v.literal('storage-away') }),
  v.object({ kind: v.literal('storage-full') }),
  /** Devices that only get through by polling: a proxy blocks websockets. It works, more slowly. */
  v.object({ kind: v.literal('polling'), devices: v.number() }),
])
export type Trouble = Frozen<v.InferOutput<typeof TroubleSchema>>

export const TeacherSnapshotSchema = v.object({
  as: v.literal('teacher'),
  ...snapshot,
  /** Opens the projector's page, and nothing else. */
  wallKey: v.string(),
  roster: v.array(RosterRowSchema),
  /** Of the present vote, all rounds. */
  tallies: v.array(TallySchema),
  /** Votes that were put away, to be looked at in the report. */
  past: v.array(v.object({ ballot: v.string(), words: WordsSchema, rounds: v.number() })),
  /** Phones that have reached the server in a test. */
  probes: v.number(),
  troubles: v.array(TroubleSchema),
})
export type TeacherSnapshot = Frozen<v.InferOutput<typeof TeacherSnapshotSchema>>

const WallSnapshotSchema = v.object({
  as: v.literal('wall'),
  ...snapshot,
  here: v.number(),
  /** Of the present vote, all rounds that may be seen; of the open one only `voted` and `of`. */
  tallies: v.array(TallySchema),
})
export type WallSnapshot = Frozen<v.InferOutput<typeof WallSnapshotSchema>>

export const AnySnapshotSchema = v.variant('as', [PupilSnapshotSchema, TeacherSnapshotSchema, WallSnapshotSchema])
export type AnySnapshot = Frozen<v.InferOutput<typeof AnySnapshotSchema>>

/** What `look` finds. */
export const FoundSchema = v.object({ language: LanguageSchema, title: WordsSchema, aliases: v.array(AliasSchema) })
export type Found = Frozen<v.InferOutput<typeof FoundSchema>>
