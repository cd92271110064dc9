import type { ClassFault } from '../../protocol/faults'
import type { SessionState } from '../../protocol/session-state'
import { castFault, progressFault, ticketFault } from '../../rules/pupil-rules'
import { accept, type Handler, refuse, type Service } from './class-service'
import type { Room } from './room'
import type { Connection } from './who'

interface InSeat {
  readonly room: Room
  readonly session: string
  readonly seat: number
}

function seatOf(service: Service, connection: Connection): InSeat | undefined {
  const who = connection.who()
  const room = who === undefined ? undefined : service.rooms.get(who.session)
  if (who?.as !== 'pupil' || room === undefined) return undefined
  return { room, session: who.session, seat: who.seat }
}

/**
 * Why something is not kept. What this process holds of the session may be a moment old, so a refusal is looked at again
 * with what the database has now.
 */
async function lasting(
  room: Room,
  check: (state: SessionState) => ClassFault | undefined,
): Promise<ClassFault | undefined> {
  const fault = check(room.now().record.state)
  if (fault === undefined) return undefined
  return (await room.reload()) ? check(room.now().record.state) : 'class/not-known'
}

export const vote: Handler<'vote'> = async (service, connection, { cast }) => {
  const pupil = seatOf(service, connection)
  if (pupil === undefined) return refuse('class/not-yours')
  const { room, session, seat } = pupil
  const fault = await lasting(room, (state) => castFault(state, cast, service.now()))
  if (fault !== undefined) return refuse(fault)
  const outcome = await service.write({ kind: 'vote', session, seat, cast })
  if (!outcome.ok) return refuse(outcome.fault)
  room.votesChanged()
  service.peers.tell({ kind: 'votes', session })
  return accept({ revision: cast.revision })
}

export const progress: Handler<'progress'> = async (service, connection, command) => {
  const pupil = seatOf(service, connection)
  if (pupil === undefined) return refuse('class/not-yours')
  const { room, session, seat } = pupil
  const fault = await lasting(room, progressFault)
  if (fault !== undefined) return refuse(fault)
  const outcome = await service.write({
    kind: 'progress',
    session,
    seat,
    progress: command.progress,
    at: service.now(),
  })
  if (!outcome.ok) return refuse(outcome.fault)
  service.outlet.toSeat(session, seat, { kind: 'progress', progress: command.progress }, connection.id)
  tellSeat(service, room, seat)
  return accept({ revision: command.progress.revision })
}

export const ticket: Handler<'ticket'> = async (service, connection, command) => {
  const pupil = seatOf(service, connection)
  if (pupil === undefined) return refuse('class/not-yours')
  const { room, session, seat } = pupil
  const fault = await lasting(room, (state) => ticketFault(state, command.ticket))
  if (fault !== undefined) return refuse(fault)
  const outcome = await service.write({ kind: 'ticket', session, seat, ticket: command.ticket })
  if (!outcome.ok) return refuse(outcome.fault)
  tellSeat(service, room, seat)
  return accept({ revision: command.ticket.revision })
}

function tellSeat(service: Service, room: Room, seat: number): void {
  room.seatsChanged([seat])
  service.peers.tell({ kind: 'seats', session: room.session, seats: [seat] })
}
