import * as v from 'valibot'
import { AliasSchema } from './alias'
import { CastSchema } from './ballot'
import type { Frozen } from './frozen'
import { CodeSchema, CommandIdSchema, KeySchema } from './ids'
import { LessonSchema } from './lesson'
import { ProgressSchema, TicketSchema } from './pupil-work'
import { PupilActionSchema, SessionActionSchema } from './teacher-actions'
import { PROTOCOL_VERSION } from './version'

const head = { v: v.literal(PROTOCOL_VERSION), id: CommandIdSchema }

/**
 * What a page says to the server, one acknowledgement each. Keys are made on the device (`randomKey`) before they are
 * sent, so that a command whose acknowledgement was lost can be sent again and gives the same seat or session.
 */
export const CommandSchema = v.variant('kind', [
  // From anyone
  v.object({ ...head, kind: v.literal('create'), key: KeySchema, lesson: LessonSchema }),
  /** Is there a session with this code? Offers aliases; `page` counts up for others. */
  v.object({
    ...head,
    kind: v.literal('look'),
    code: CodeSchema,
    page: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)),
  }),
  /** A free alias is given if `alias` has been taken meanwhile. */
  v.object({
    ...head,
    kind: v.literal('join'),
    code: CodeSchema,
    key: KeySchema,
    alias: v.exactOptional(AliasSchema),
  }),
  /** The first thing after every (re)connection of a device that has a key. */
  v.object({ ...head, kind: v.literal('resume'), as: v.picklist(['teacher', 'pupil', 'wall']), key: KeySchema }),
  /** The teacher's own phone says that it has reached the server; it takes no seat. */
  v.object({ ...head, kind: v.literal('probe'), code: CodeSchema }),
  // From a pupil
  v.object({ ...head, kind: v.literal('progress'), progress: ProgressSchema }),
  v.object({ ...head, kind: v.literal('vote'), cast: CastSchema }),
  v.object({ ...head, kind: v.literal('ticket'), ticket: TicketSchema }),
  // From a teacher
  v.object({ ...head, kind: v.literal('teach'), action: SessionActionSchema }),
  v.object({ ...head, kind: v.literal('pupil'), action: PupilActionSchema }),
  /** The addresses at which this server can be reached from the room. */
  v.object({ ...head, kind: v.literal('addresses') }),
  /** Deletes everything of the session now. */
  v.object({ ...head, kind: v.literal('delete') }),
])
export type Command = Frozen<v.InferOutput<typeof CommandSchema>>
export type CommandKind = Command['kind']
export type CommandOf<Kind extends CommandKind> = Extract<Command, { readonly kind: Kind }>
