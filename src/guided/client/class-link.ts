import { io, type Socket } from 'socket.io-client'
import type { Ack, Answer } from '../protocol/acks'
import { COMMAND_EVENT, MESSAGE_EVENT, RECONNECTION, SOCKET_PATH } from '../protocol/addresses'
import type { CommandKind, CommandOf } from '../protocol/commands'
import { type ClassFault, PASSING_FAULTS } from '../protocol/faults'
import type { ServerMessage } from '../protocol/messages'
import { parseAck, parseMessage } from '../protocol/parse'
import { PROTOCOL_VERSION } from '../protocol/version'

/** What a command says besides its head. */
export type Body<Kind extends CommandKind> = Omit<CommandOf<Kind>, 'v' | 'id' | 'kind'>

export type Outcome<Kind extends CommandKind> =
  | { readonly ok: true; readonly value: Answer<Kind> }
  | { readonly ok: false; readonly fault: ClassFault | 'class/unreachable'; readonly retryAfter?: number }

export interface ClassLink {
  /** Says it once; `class/unreachable` when no answer came within ten seconds. */
  ask<Kind extends CommandKind>(kind: Kind, body: Body<Kind>): Promise<Outcome<Kind>>
  /** Says it again and again, with the same id, until it is kept or refused for good. A later one of the same `slot` takes its place. */
  keepAsking<Kind extends CommandKind>(slot: string, kind: Kind, body: Body<Kind>): Promise<Outcome<Kind> | 'replaced'>
  close(): void
}

export interface LinkPorts {
  /** Where the page came from, with a slash at its end. */
  readonly base: string
  newId(): string
  later(ms: number, work: () => void): () => void
}

export interface LinkEvents {
  connected(): void
  lost(): void
  said(message: ServerMessage): void
  /** The server speaks a newer version: the page has to be loaded anew. */
  outdated(): void
}

/** What may be said before a page is in: it has no seat that the server would have to know. */
const FROM_ANYONE: ReadonlySet<CommandKind> = new Set(['create', 'look', 'join', 'resume', 'probe'])
/** After these a page is in. */
const LETS_IN: ReadonlySet<CommandKind> = new Set(['create', 'join', 'resume'])

const ANSWER_WITHIN_MS = 10_000
const AGAIN_AFTER_MS = 1500
/** A proxy may swallow a websocket, and Firefox holds one back for up to a minute after a line that broke. */
const WEBSOCKET_WITHIN_MS = 3000

/** The connection of one page to the class server; it comes back by itself. */
export function openLink({ base, newId, later }: LinkPorts, events: LinkEvents): ClassLink {
  const address = new URL(base)
  const socket: Socket = io(address.origin, {
    path: `${address.pathname.replace(/\/$/, '')}${SOCKET_PATH}`,
    ...RECONNECTION,
    timeout: WEBSOCKET_WITHIN_MS,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
  })
  let websocketFirst = true
  const beginTheOtherWay = (): void => {
    websocketFirst = !websocketFirst
    socket.io.opts.transports = websocketFirst ? ['websocket', 'polling'] : ['polling', 'websocket']
    socket.io.timeout(websocketFirst ? WEBSOCKET_WITHIN_MS : ANSWER_WITHIN_MS)
  }
  const latest = new Map<string, string>()
  let closed = false
  // A new connection is nobody's until it has said whose it is. What was pressed meanwhile waits for that: the socket
  // would send it first, and the server would refuse it.
  let inside = false
  const waiting = new Set<(inside: boolean) => void>()
  const letIn = (): void => {
    inside = true
    for (const done of waiting) done(true)
    waiting.clear()
  }
  const untilInside = (): Promise<boolean> =>
    new Promise((done) => {
      if (inside) return done(true)
      waiting.add(done)
      later(ANSWER_WITHIN_MS, () => {
        waiting.delete(done)
        done(false)
      })
    })

  socket.on('connect', () => events.connected())
  socket.on('disconnect', () => {
    inside = false
    events.lost()
  })
  socket.on('connect_error', () => {
    beginTheOtherWay()
    events.lost()
  })
  socket.on(MESSAGE_EVENT, (input: unknown) => {
    const parsed = parseMessage(input)
    if (parsed.ok) events.said(parsed.value)
    else if (parsed.fault === 'class/older-client') events.outdated()
  })

  const say = async <Kind extends CommandKind>(kind: Kind, body: Body<Kind>, id: string): Promise<Outcome<Kind>> => {
    if (!FROM_ANYONE.has(kind) && !(await untilInside())) return { ok: false, fault: 'class/unreachable' }
    try {
      const answer: unknown = await socket
        .timeout(ANSWER_WITHIN_MS)
        .emitWithAck(COMMAND_EVENT, { v: PROTOCOL_VERSION, id, kind, ...body })
      const ack: Ack<Kind> = parseAck(kind, answer)
      if (ack.ok && LETS_IN.has(kind)) letIn()
      if (!ack.ok && ack.fault === 'class/older-client') events.outdated()
      return ack
    } catch {
      return { ok: false, fault: 'class/unreachable' }
    }
  }
  const passes = (outcome: Outcome<CommandKind>): boolean =>
    !outcome.ok && (outcome.fault === 'class/unreachable' || PASSING_FAULTS.has(outcome.fault))

  return {
    ask: (kind, body) => say(kind, body, newId()),
    async keepAsking(slot, kind, body) {
      const id = newId()
      latest.set(slot, id)
      for (;;) {
        const outcome = await say(kind, body, id)
        if (latest.get(slot) !== id || closed) return 'replaced'
        if (!passes(outcome)) {
          latest.delete(slot)
          return outcome
        }
        await new Promise<void>((done) => later(AGAIN_AFTER_MS, done))
        if (latest.get(slot) !== id || closed) return 'replaced'
      }
    },
    close() {
      closed = true
      socket.close()
    },
  }
}
