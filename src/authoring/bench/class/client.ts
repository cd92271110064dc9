import { randomBytes } from 'node:crypto'
import { io } from 'socket.io-client'
import type { Ack, Answer } from '../../../guided/protocol/acks'
import { COMMAND_EVENT, MESSAGE_EVENT, RECONNECTION, SOCKET_PATH } from '../../../guided/protocol/addresses'
import type { CommandKind, CommandOf } from '../../../guided/protocol/commands'
import type { ServerMessage } from '../../../guided/protocol/messages'
import { randomKey } from '../../../guided/protocol/random-key'
import { PROTOCOL_VERSION } from '../../../guided/protocol/version'

export interface Client {
  readonly key: string
  /** Rejects what the server refuses. */
  say<Kind extends CommandKind>(kind: Kind, body: Omit<CommandOf<Kind>, 'v' | 'id' | 'kind'>): Promise<Answer<Kind>>
  /** Gives back what ends the listening. */
  onMessage(listener: (message: ServerMessage) => void): () => void
  close(): void
}

/** A client that comes back by itself. */
export interface PageClient extends Client {
  onConnect(listener: () => void): void
  readonly connected: boolean
}

export const newKey = () => randomKey((bytes) => crypto.getRandomValues(bytes))

export const commandOf = (kind: CommandKind, body: object) => ({
  v: PROTOCOL_VERSION,
  id: randomBytes(9).toString('base64url'),
  kind,
  ...body,
})

export function answerOf<Kind extends CommandKind>(kind: Kind, ack: Ack<Kind>): Answer<Kind> {
  if (!ack.ok) throw new Error(`${kind}: ${ack.fault}`)
  return ack.value
}

/** A page's connection as the real pages make it, with the same library and the same patience, without the page. */
export function openPageClient(url: string): PageClient {
  const socket = io(url, { path: SOCKET_PATH, transports: ['websocket'], forceNew: true, ...RECONNECTION })
  return {
    key: newKey(),
    say: async (kind, body) =>
      answerOf(
        kind,
        (await socket.timeout(60_000).emitWithAck(COMMAND_EVENT, commandOf(kind, body))) as Ack<typeof kind>,
      ),
    onMessage: (listener) => {
      socket.on(MESSAGE_EVENT, listener)
      return () => void socket.off(MESSAGE_EVENT, listener)
    },
    onConnect: (listener) => void socket.on('connect', listener),
    get connected() {
      return socket.connected
    },
    close: () => void socket.disconnect(),
  }
}
