import type { SessionTable } from '../store/tables'
import { createRoom, type Room } from './room'
import type { ServiceTools } from './service-tools'

/** The sessions that have pages open at this process. */
export interface Rooms {
  /** The room of a session that was just read. */
  of(row: SessionTable): Room
  get(session: string): Room | undefined
  all(): Iterable<Room>
  /** Forgets a room that nobody is in any more, or, when it was deleted, in any case. */
  leave(session: string, deleted?: boolean): void
}

export function createRooms(tools: ServiceTools, failed: (error: unknown) => void): Rooms {
  const rooms = new Map<string, Room>()
  return {
    of: (row) => {
      const known = rooms.get(row.id)
      if (known !== undefined) {
        known.take(row)
        return known
      }
      const hasTeacher = (session: string) => tools.pages(session, 'teacher') > 0
      const room = createRoom(row, { ...tools, hasTeacher, failed })
      rooms.set(row.id, room)
      return room
    },
    get: (session) => rooms.get(session),
    all: () => rooms.values(),
    leave: (session, deleted = false) => {
      if (!deleted && tools.pages(session) > 0) return
      rooms.get(session)?.close()
      rooms.delete(session)
    },
  }
}
