import type { Ack } from '../../../guided/protocol/acks'
import { COMMAND_EVENT, SOCKET_PATH } from '../../../guided/protocol/addresses'
import type { CommandKind } from '../../../guided/protocol/commands'
import type { ServerMessage } from '../../../guided/protocol/messages'
import { answerOf, type Client, commandOf, newKey } from './client'
import { openLine } from './websocket-line'

const WAIT_MS = 60_000
const [ZERO, TWO, THREE, FOUR] = [0x30, 0x32, 0x33, 0x34]

/** What everybody is told is the same bytes for all: it is read once. */
let [lastBytes, lastMessage]: [Buffer, ServerMessage | undefined] = [Buffer.alloc(0), undefined]

function messageOf(bytes: Buffer): ServerMessage | undefined {
  if (!bytes.equals(lastBytes)) {
    lastBytes = Buffer.from(bytes)
    lastMessage = (JSON.parse(bytes.toString('utf8', 2)) as [string, ServerMessage])[1]
  }
  return lastMessage
}

/**
 * Says and hears what a page does, by the same protocol (Engine.IO 4 and Socket.IO 5 over a websocket), without the
 * library that the pages use: thousands of these leave the processor to the server that is measured.
 */
export function openLeanClient(url: string): Client {
  const asked = new Map<number, (ack: unknown) => void>()
  const listeners = new Set<(message: ServerMessage) => void>()
  const unsaid: string[] = []
  let [isOpen, asking] = [false, 0]

  function hear(bytes: Buffer): void {
    const [engine, kind] = bytes
    if (engine === ZERO) line.send('40')
    else if (engine === TWO) line.send('3')
    else if (engine !== FOUR) return
    else if (kind === ZERO) {
      isOpen = true
      for (const text of unsaid.splice(0)) line.send(text)
    } else if (kind === THREE) {
      const text = bytes.toString('utf8', 2)
      const bracket = text.indexOf('[')
      const id = Number(text.slice(0, bracket))
      asked.get(id)?.((JSON.parse(text.slice(bracket)) as unknown[])[0])
      asked.delete(id)
    } else if (kind === TWO && listeners.size > 0) {
      const message = messageOf(bytes)
      if (message !== undefined) for (const listener of listeners) listener(message)
    }
  }

  const line = openLine(new URL(`${SOCKET_PATH}/?EIO=4&transport=websocket`, url), hear, () => {
    for (const answered of asked.values()) answered({ ok: false, fault: 'class/storage-away' })
    asked.clear()
  })

  async function ask(kind: CommandKind, body: object): Promise<unknown> {
    asking += 1
    const id = asking
    const text = `42${id}${JSON.stringify([COMMAND_EVENT, commandOf(kind, body)])}`
    return await new Promise((done, failed) => {
      const timer = setTimeout(() => failed(new Error(`${kind} was not answered`)), WAIT_MS)
      asked.set(id, (ack) => {
        clearTimeout(timer)
        done(ack)
      })
      if (isOpen) line.send(text)
      else unsaid.push(text)
    })
  }

  return {
    key: newKey(),
    say: async (kind, body) => answerOf(kind, (await ask(kind, body)) as Ack<typeof kind>),
    onMessage: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => line.close(),
  }
}
