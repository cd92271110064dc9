import { NEWS_EVERY_MS } from '../../protocol/limits'
import { SPEAK_EVERY_MS } from './links'
import type { Room } from './room'
import type { Rooms } from './rooms'
import type { ServiceTools } from './service-tools'
import type { Troubles } from './troubles'
import type { Connection } from './who'

/** Passes on who is connected: to the other processes, and to the teacher how many come through a proxy's side door. */
export interface Presence {
  changed(room: Room): void
  /** Another process has said who is connected there. */
  heard(room: Room): void
  /** The connection goes another way than before. */
  moved(connection: Connection): void
  close(): void
}

export function createPresence(tools: ServiceTools, rooms: Rooms, troubles: Troubles): Presence {
  const { peers, outlet, now } = tools
  const from = tools.process
  const waiting = new Map<Room, NodeJS.Timeout>()
  const polling = new Map<string, number>()

  function speak(room: Room): void {
    if (peers.several) peers.tell({ kind: 'links', from, session: room.session, ...room.links.mine() })
  }

  function pass(room: Room): void {
    waiting.delete(room)
    speak(room)
    tellTeacher(room)
  }

  function tellTeacher(room: Room): void {
    const devices = room.links.polling(now())
    if ((polling.get(room.session) ?? 0) === devices) return
    if (devices === 0) polling.delete(room.session)
    else polling.set(room.session, devices)
    outlet.toRole(room.session, 'teacher', { kind: 'troubles', troubles: troubles.of(room.session) })
  }

  const heartbeat = setInterval(() => {
    for (const room of rooms.all()) speak(room)
  }, SPEAK_EVERY_MS)
  heartbeat.unref()

  function changed(room: Room): void {
    if (!waiting.has(room)) waiting.set(room, setTimeout(pass, NEWS_EVERY_MS, room))
  }

  return {
    changed,
    heard: tellTeacher,
    moved: (connection) => {
      const who = connection.who()
      const room = who === undefined ? undefined : rooms.get(who.session)
      if (who?.as !== 'pupil' || room === undefined) return
      room.links.remove(connection.id)
      room.links.add(who.seat, connection.id, connection.transport())
      room.seatsChanged([who.seat])
      changed(room)
    },
    close: () => {
      clearInterval(heartbeat)
      for (const timer of waiting.values()) clearTimeout(timer)
    },
  }
}
