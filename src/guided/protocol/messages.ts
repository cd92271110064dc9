import * as v from 'valibot'
import { TallySchema } from './ballot'
import type { Frozen } from './frozen'
import { ProgressSchema } from './pupil-work'
import { MeSchema, RosterRowSchema } from './roster'
import { SessionStateSchema } from './session-state'
import { TroubleSchema } from './snapshots'
import { PROTOCOL_VERSION } from './version'

const head = { v: v.literal(PROTOCOL_VERSION) }

/**
 * What the server says unasked. Each message is whole in itself, so a lost one is made good by the next, and a page
 * never asks for what it missed: on every new connection it sends `resume` and gets everything.
 */
export const ServerMessageSchema = v.variant('kind', [
  v.object({
    ...head,
    kind: v.literal('state'),
    seq: v.number(),
    now: v.number(),
    state: SessionStateSchema,
  }),
  /** To all: how many pupils are connected. */
  v.object({ ...head, kind: v.literal('here'), here: v.number() }),
  /** To the pupil alone: the alias, the track or a task has changed. */
  v.object({ ...head, kind: v.literal('me'), me: MeSchema }),
  /** To those who may see it; before, pupils and the projector get only `voted` and `of`. */
  v.object({ ...head, kind: v.literal('tally'), tally: TallySchema }),
  /** To the teacher: rows that have changed, each whole. */
  v.object({ ...head, kind: v.literal('roster'), rows: v.array(RosterRowSchema) }),
  v.object({ ...head, kind: v.literal('probes'), probes: v.number() }),
  v.object({ ...head, kind: v.literal('troubles'), troubles: v.array(TroubleSchema) }),
  /** To a pupil with the same seat open on another device: the other one has gone further. */
  v.object({ ...head, kind: v.literal('progress'), progress: ProgressSchema }),
  /** The last message on this connection. `moved`: the server restarts; connect again as always. */
  v.object({ ...head, kind: v.literal('gone'), why: v.picklist(['removed', 'deleted', 'moved']) }),
])
export type ServerMessage = Frozen<v.InferOutput<typeof ServerMessageSchema>>
