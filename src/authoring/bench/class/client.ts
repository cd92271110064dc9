import { randomBytes } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import type { Ack, Answer } from '../../../guided/protocol/acks'
import { COMMAND_EVENT, MESSAGE_EVENT, RECONNECTION, SOCKET_PATH } from '../../../guided/protocol/addresses'
import type { CommandKind, CommandOf } from '../../../guided/protocol/commands'
import type { ServerMessage } from '../../../guided/protocol/messages'
import { randomKey } from '../../../guided/protocol/random-key'
import { PROTOCOL_VERSION } from '../../../guided/protocol/version'

export interface Client {
  readonly socket: Socket
  readonly key: string
  say<Kind extends CommandKind>(kind: Kind, body: Omit<CommandOf<Kind>, 'v' | 'id' | 'kind'>): Promise<Answer<Kind>>
  onMessage(listener: (message: ServerMessage) => void): void
}

export const newKey = () => randomKey((bytes) => crypto.getRandomValues(bytes))

/** A page's connection as the real pages make it, without the page. Rejects what the server refuses. */
export function openClient(url: string): Client {
  const socket = io(url, { path: SOCKET_PATH, transports: ['websocket'], forceNew: true, ...RECONNECTION })
  return {
    socket,
    key: newKey(),
    say: async (kind, body) => {
      const command = { v: PROTOCOL_VERSION, id: randomBytes(9).toString('base64url'), kind, ...body }
      const ack = (await socket.timeout(60_000).emitWithAck(COMMAND_EVENT, command)) as Ack<typeof kind>
      if (!ack.ok) throw new Error(`${kind}: ${ack.fault}`)
      return ack.value
    },
    onMessage: (listener) => void socket.on(MESSAGE_EVENT, listener),
  }
}

export const LESSON = {
  what: {
    kind: 'chapter',
    id: 'bench',
    title: { en: 'Bench', hu: 'Mérés' },
    tracks: [{ role: 'student', storyHash: 'bench', from: [] }],
  },
  language: 'en',
  plan: { frame: 5, play: 22, talk: 12, ticket: 6 },
  devices: 'each',
  freeText: false,
} as const

export const voteNumber = (number: number) =>
  ({
    do: 'vote-open',
    question: {
      id: `vote-${number}`,
      about: { kind: 'own' },
      words: { en: 'Who fired first?', hu: 'Ki lőtt először?' },
      options: ['one', 'two', 'three'].map((id) => ({ id, words: { en: id, hu: id }, passages: [] })),
    },
    rules: { reason: 'may', result: 'on-close', tie: 'again' },
  }) as const
