import * as v from 'valibot'
import type { CommandKind } from './commands'
import { CLASS_FAULTS, type ClassFault } from './faults'
import type { Frozen } from './frozen'
import { RosterRowSchema } from './roster'
import { SessionStateSchema } from './session-state'
import { AnySnapshotSchema, FoundSchema, PupilSnapshotSchema, TeacherSnapshotSchema } from './snapshots'

/** An address of this server as it can be typed on a phone in the room. */
const RoomAddressSchema = v.object({
  /** Name of the network interface, as the system calls it. */
  name: v.string(),
  /** `http://192.168.1.20:1956` */
  url: v.string(),
})
export type RoomAddress = Frozen<v.InferOutput<typeof RoomAddressSchema>>

/** The revision that is kept: durable when this arrives. */
const keptSchema = v.object({ revision: v.number() })

/** What a command that was carried out is answered with, by its kind. */
export const ACK_SCHEMAS = {
  create: v.object({ snapshot: TeacherSnapshotSchema }),
  look: v.object({ found: FoundSchema }),
  join: v.object({ snapshot: PupilSnapshotSchema }),
  resume: v.object({ snapshot: AnySnapshotSchema }),
  probe: v.object({ transport: v.picklist(['websocket', 'polling']) }),
  progress: keptSchema,
  vote: keptSchema,
  ticket: keptSchema,
  /** The state comes with it, so that the teacher's page need not wait for the message. */
  teach: v.object({ seq: v.number(), now: v.number(), state: SessionStateSchema }),
  pupil: v.object({ row: RosterRowSchema }),
  /** `hosted`: the server has a public address of its own, and only that is given. */
  addresses: v.object({ addresses: v.array(RoomAddressSchema), hosted: v.boolean() }),
  delete: v.object({}),
} as const satisfies Record<CommandKind, v.GenericSchema>

export type Answer<Kind extends CommandKind> = Frozen<v.InferOutput<(typeof ACK_SCHEMAS)[Kind]>>

export type Ack<Kind extends CommandKind> =
  | { readonly ok: true; readonly value: Answer<Kind> }
  /** `retryAfter`: seconds. */
  | { readonly ok: false; readonly fault: ClassFault; readonly retryAfter?: number }

export const RefusalSchema = v.object({
  ok: v.literal(false),
  fault: v.picklist(CLASS_FAULTS),
  retryAfter: v.exactOptional(v.number()),
})
