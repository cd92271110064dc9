import type { IncomingMessage } from 'node:http'
import { Server, type Socket } from 'socket.io'
import { COMMAND_EVENT, MESSAGE_EVENT, SOCKET_PATH } from '../../protocol/addresses'
import { LIMITS } from '../../protocol/limits'
import { PROTOCOL_VERSION } from '../../protocol/version'
import { answer } from './answer'
import type { Service } from './class-service'
import { leave } from './enter'
import type { News, Outlet } from './outlet'
import type { Connection, Role, Who } from './who'

type Messages = { readonly [MESSAGE_EVENT]: (message: News & { readonly v: number }) => void }
type Commands = { readonly [COMMAND_EVENT]: (input: unknown, ack?: unknown) => void }
type ServerSide = { readonly hint: (hint: unknown) => void }
export type ClassSockets = Server<Commands, Messages, ServerSide>
type ClassSocket = Socket<Commands, Messages, ServerSide>

/** Beyond this many messages refused in a row the connection is closed: no page behaves so. */
const PATIENCE = 200

/** The socket server, not yet on any port: a page that comes before all is ready would never be answered. */
export function openSockets(): ClassSockets {
  return new Server({
    path: SOCKET_PATH,
    serveClient: false,
    maxHttpBufferSize: LIMITS.messageBytes,
    // A phone that fell asleep is noticed within a minute; it resumes by itself when it wakes.
    pingInterval: 20_000,
    pingTimeout: 25_000,
    perMessageDeflate: false,
    cookie: false,
  })
}

const ROLES: readonly Role[] = ['teacher', 'pupil', 'wall']
const roomOf = (session: string, role: Role) => `${session}/${role}`
const seatRoom = (session: string, seat: number) => `${session}/seat/${seat}`

function roomsOf(who: Who): string[] {
  const role = roomOf(who.session, who.as)
  return who.as === 'pupil' ? [role, seatRoom(who.session, who.seat)] : [role]
}

function connectionOf(socket: ClassSocket, address: string): Connection {
  let present: Who | undefined
  return {
    id: socket.id,
    address,
    transport: () => (socket.conn.transport.name === 'websocket' ? 'websocket' : 'polling'),
    who: () => present,
    enter: (who) => {
      for (const room of present === undefined ? [] : roomsOf(present)) void socket.leave(room)
      if (who !== undefined) void socket.join(roomsOf(who))
      present = who
    },
  }
}

/**
 * The library keeps the request a page came with for as long as the page is open. What it says, the kind of device among
 * it, nothing here shall know; and it is a fifth of what a page costs.
 */
function forgetRequest(socket: ClassSocket): void {
  const { request } = socket
  request.headers = {}
  request.rawHeaders = []
  request.url = ''
  Reflect.set(request, '_query', {})
  Reflect.set(socket.conn, 'request', undefined)
  Reflect.set(socket, 'handshake', undefined)
}

export interface Pages {
  readonly outlet: Outlet
  /** Pages of a role, or of all roles, that are open here. */
  count(session: string, role?: 'teacher'): number
  /** Pages of all sessions, and those that are not let in yet. */
  all(): number
  /** Begins to listen. `addressOf` tells whom the limits of an address count for. */
  serve(service: Service, addressOf: (request: IncomingMessage) => string): void
  /** The server is about to restart: pages shall come back by themselves. */
  farewell(): void
}

/** The pages behind the sockets of this process. */
export function pagesOn(io: ClassSockets): Pages {
  const farewells = new Map<string, () => void>()
  const inRoom = (room: string): ReadonlySet<string> => io.sockets.adapter.rooms.get(room) ?? new Set()
  const send = (rooms: string | string[], news: News, except: string[] = []) =>
    void io.local
      .to(rooms)
      .except(except)
      .emit(MESSAGE_EVENT, { v: PROTOCOL_VERSION, ...news })

  const outlet: Outlet = {
    toRole: (session, role, news) => send(roomOf(session, role), news),
    toAll: (session, news) =>
      send(
        ROLES.map((role) => roomOf(session, role)),
        news,
      ),
    toSeat: (session, seat, news, except) => send(seatRoom(session, seat), news, except === undefined ? [] : [except]),
    dismiss: (session, seat, why) => {
      const rooms = seat === undefined ? ROLES.map((role) => roomOf(session, role)) : [seatRoom(session, seat)]
      send(rooms, { kind: 'gone', why })
      for (const id of new Set(rooms.flatMap((room) => [...inRoom(room)]))) farewells.get(id)?.()
    },
  }

  return {
    outlet,
    count: (session, role) =>
      (role === undefined ? ROLES : [role]).reduce((sum, each) => sum + inRoom(roomOf(session, each)).size, 0),
    all: () => io.engine.clientsCount,
    farewell: () => void io.local.emit(MESSAGE_EVENT, { v: PROTOCOL_VERSION, kind: 'gone', why: 'moved' }),
    serve: (service, addressOf) => {
      io.on('connection', (socket) => {
        const connection = connectionOf(socket, addressOf(socket.request))
        forgetRequest(socket)
        const goodbye = () => leave(service, connection)
        let refused = 0
        farewells.set(socket.id, goodbye)
        const refuseOnce = () => {
          refused += 1
          if (refused > PATIENCE) socket.disconnect(true)
        }
        // Without an acknowledgement nobody waits for the answer, and there is no other word: no page of ours does that.
        socket.onAny((word, _, ack) => {
          if (word !== COMMAND_EVENT || typeof ack !== 'function') refuseOnce()
        })
        socket.on(COMMAND_EVENT, async (input, ack) => {
          if (typeof ack !== 'function') return
          const answered = await answer(service, connection, input)
          ack(answered)
          if (answered.ok) refused = 0
          else refuseOnce()
        })
        // A page that began by polling and could move to a websocket is no longer one to be told of.
        socket.conn.once('upgrade', () => service.presence.moved(connection))
        socket.once('disconnect', () => {
          farewells.delete(socket.id)
          goodbye()
        })
      })
    },
  }
}
