import type { SessionAction } from '../../protocol/teacher-actions'
import type { Result } from '../../rules/result'
import { deleteSession } from '../store/deletion'
import { pupilAt, storedPupils } from '../store/read-pupils'
import { type Acted, actOnPupil, actOnSession } from '../store/sessions'
import { accept, type Handler, refuse, type Service } from './class-service'
import { meOf, rosterRow } from './views'
import type { Connection } from './who'

const sessionOf = (connection: Connection) => {
  const who = connection.who()
  return who?.as === 'teacher' ? who.session : undefined
}

/** Does something to a session and tells everybody, here and at the other processes. */
async function act(service: Service, session: string, command: string, action: SessionAction): Promise<Result<Acted>> {
  const acted = await actOnSession(service.database, session, command, action, service.now())
  if (!acted.ok) return acted
  await service.rooms.get(session)?.reload()
  if (acted.value.changed) service.peers.tell({ kind: 'state', session })
  return acted
}

export const teach: Handler<'teach'> = async (service, connection, { id, action }) => {
  const session = sessionOf(connection)
  if (session === undefined) return refuse('class/not-yours')
  const acted = await act(service, session, id, action)
  if (!acted.ok) return refuse(acted.fault)
  const { seq, record } = acted.value
  return accept({ seq, now: service.now(), state: record.state })
}

/** Closes a vote whose time has run out; whichever process comes first does it. */
export async function closeOverdue(service: Service, session: string): Promise<void> {
  const ballot = service.rooms.get(session)?.now().record.state.ballot
  if (ballot === undefined) return
  const { id } = ballot.question
  await act(service, session, `clock-${id}-${ballot.round}-${ballot.endsAt}`, { do: 'vote-close', ballot: id })
}

export const pupil: Handler<'pupil'> = async (service, connection, { action }) => {
  const session = sessionOf(connection)
  if (session === undefined) return refuse('class/not-yours')
  const acted = await actOnPupil(service.database, session, action)
  if (!acted.ok) return refuse(acted.fault)
  await tellPupil(service, session, action.seat)
  service.peers.tell({ kind: 'pupil', session, seat: action.seat })
  const room = service.rooms.get(session)
  const [stored] = await storedPupils(service.database, session, [action.seat])
  if (room === undefined || stored === undefined) return refuse('class/not-known')
  return accept({ row: rosterRow(stored, room.links, service.now()) })
}

/** Tells the pages of a pupil what a teacher has done to it, here or at another process. */
export async function tellPupil(service: Service, session: string, seat: number): Promise<void> {
  const room = service.rooms.get(session)
  if (room === undefined) return
  const row = await pupilAt(service.database, session, seat)
  if (row === undefined) return
  if (row.removed === 1) service.outlet.dismiss(session, seat, 'removed')
  else service.outlet.toSeat(session, seat, { kind: 'me', me: meOf(row) })
  room.seatsChanged([seat])
  // The votes of one who was taken out do not count.
  room.votesChanged()
}

export const addresses: Handler<'addresses'> = (service, connection) =>
  Promise.resolve(sessionOf(connection) === undefined ? refuse('class/not-yours') : accept(service.addresses()))

export const deleteNow: Handler<'delete'> = async (service, connection) => {
  const session = sessionOf(connection)
  if (session === undefined) return refuse('class/not-yours')
  await deleteSession(service.database, session)
  service.log('info', 'a session was deleted by its teacher')
  forget(service, session)
  service.peers.tell({ kind: 'deleted', session })
  return accept({})
}

/** Says goodbye to the pages of a session that is no more. */
export function forget(service: Service, session: string): void {
  service.outlet.dismiss(session, undefined, 'deleted')
  service.rooms.leave(session, true)
}
