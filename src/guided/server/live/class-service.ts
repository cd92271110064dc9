import type { Ack } from '../../protocol/acks'
import type { Command, CommandKind, CommandOf } from '../../protocol/commands'
import type { ClassFault } from '../../protocol/faults'
import { errorKind } from '../operations/log'
import { groupCommit } from '../store/group-commit'
import type { PupilWrite, WriteOutcome } from '../store/pupil-writes'
import { storageFault } from '../store/storage-fault'
import { writeBatch } from '../store/write-batch'
import { createPresence, type Presence } from './presence'
import { RATES, type RateLimit, rateLimit } from './rate-limit'
import { createRooms, type Rooms } from './rooms'
import type { ServiceTools } from './service-tools'
import { createTroubles, type Troubles } from './troubles'
import type { Connection } from './who'

/** What the handlers of the single commands work with. */
export interface Service extends ServiceTools {
  readonly rooms: Rooms
  readonly troubles: Troubles
  readonly presence: Presence
  readonly limits: { readonly [Name in keyof typeof RATES]: RateLimit }
  /** Resolves when it is durable. */
  write(write: PupilWrite): Promise<WriteOutcome>
  /** Resolves when nothing is being written. */
  idle(): Promise<void>
  /** Ends what runs by itself. */
  close(): void
}

export function createService(tools: ServiceTools): Service {
  const { database, metrics } = tools
  const writes = groupCommit(async (batch: readonly PupilWrite[]) => {
    metrics.count('class_commits_total', 'Group commits.')
    metrics.count('class_writes_total', 'Votes, joins, progress and tickets that were committed.', {}, batch.length)
    return await writeBatch(database, batch)
  })
  const troubles = createTroubles(tools, () => rooms)
  const rooms = createRooms(tools, (error) => troubles.failed(error))
  const presence = createPresence(tools, rooms, troubles)
  return {
    ...tools,
    rooms,
    troubles,
    presence,
    limits: {
      wrongCodes: rateLimit(RATES.wrongCodes),
      joins: rateLimit(RATES.joins),
      created: rateLimit(RATES.created),
      messages: rateLimit(RATES.messages),
    },
    write: async (write) => {
      const outcome = await writes.add(write)
      troubles.worked()
      return outcome
    },
    idle: () => writes.idle(),
    close: () => {
      troubles.close()
      presence.close()
      for (const room of rooms.all()) room.close()
    },
  }
}

export type Handler<Kind extends CommandKind> = (
  service: Service,
  connection: Connection,
  command: CommandOf<Kind>,
) => Promise<Ack<Kind>>

export type Handlers = { readonly [Kind in CommandKind]: Handler<Kind> }

export const refuse = (fault: ClassFault, retryAfter?: number) =>
  ({ ok: false, fault, ...(retryAfter === undefined ? {} : { retryAfter }) }) as const

export const accept = <Value>(value: Value) => ({ ok: true, value }) as const

/** Carries out a command that was checked. Never rejects: what goes wrong is a refusal. */
export async function handle(
  service: Service,
  handlers: Handlers,
  connection: Connection,
  command: Command,
): Promise<Ack<CommandKind>> {
  try {
    const handler = handlers[command.kind] as Handler<CommandKind>
    return await handler(service, connection, command as CommandOf<CommandKind>)
  } catch (error) {
    service.troubles.failed(error)
    const fault = storageFault(error)
    if (fault === 'class/broken')
      service.log('error', 'a command failed', { command: command.kind, error: errorKind(error) })
    return refuse(fault)
  }
}
