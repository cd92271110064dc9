import type { PupilSnapshot, TeacherSnapshot, WallSnapshot } from '../../protocol/snapshots'
import type { PupilTable, SessionTable } from '../store/tables'
import type { Service } from './class-service'
import { wallKeyOf } from './keys'
import type { Room } from './room'
import { pupilSnapshot, teacherSnapshot, wallSnapshot } from './views'
import type { Connection } from './who'

/** Lets a connection in first and reads after, so that nothing that happens between is missed. */
async function enter<Snapshot>(
  service: Service,
  connection: Connection,
  row: SessionTable,
  who: Parameters<Connection['enter']>[0],
  read: (room: Room) => Promise<Snapshot>,
): Promise<Snapshot> {
  leave(service, connection)
  connection.enter(who)
  const room = service.rooms.of(row)
  if (who?.as === 'pupil') {
    room.links.add(who.seat, connection.id, connection.transport())
    linksChanged(service, room, who.seat)
  }
  return await read(room)
}

export async function enterAsTeacher(
  service: Service,
  connection: Connection,
  row: SessionTable,
  key: string,
): Promise<TeacherSnapshot> {
  return await enter(service, connection, row, { as: 'teacher', session: row.id }, (room) => {
    const extra = { wallKey: wallKeyOf(key), probes: room.probes, troubles: service.troubles.of(row.id) }
    return teacherSnapshot(service.database, room.now(), room.links, extra, service.now())
  })
}

export async function enterAsWall(service: Service, connection: Connection, row: SessionTable): Promise<WallSnapshot> {
  return await enter(service, connection, row, { as: 'wall', session: row.id }, (room) =>
    wallSnapshot(service.database, room.now(), room.links, service.now()),
  )
}

export async function enterAsPupil(
  service: Service,
  connection: Connection,
  row: SessionTable,
  pupil: PupilTable,
): Promise<PupilSnapshot> {
  const who = { as: 'pupil', session: row.id, seat: pupil.seat } as const
  return await enter(service, connection, row, who, async (room) =>
    pupilSnapshot(service.database, room.now(), pupil, room.links, await room.tally(), service.now()),
  )
}

/** The connection is gone, or becomes someone else. */
export function leave(service: Service, connection: Connection): void {
  const who = connection.who()
  if (who === undefined) return
  connection.enter(undefined)
  const room = service.rooms.get(who.session)
  const seat = room?.links.remove(connection.id)
  if (room !== undefined && seat !== undefined) linksChanged(service, room, seat)
  service.rooms.leave(who.session)
}

function linksChanged(service: Service, room: Room, seat: number): void {
  room.seatsChanged([seat])
  service.presence.changed(room)
}
