import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'
import { vi } from 'vitest'
import type { Ack, Answer } from '../../../src/guided/protocol/acks'
import { COMMAND_EVENT, MESSAGE_EVENT, SOCKET_PATH } from '../../../src/guided/protocol/addresses'
import type { CommandKind, CommandOf } from '../../../src/guided/protocol/commands'
import type { ServerMessage } from '../../../src/guided/protocol/messages'
import { parseAck, parseMessage } from '../../../src/guided/protocol/parse'
import { randomKey } from '../../../src/guided/protocol/random-key'
import { PROTOCOL_VERSION } from '../../../src/guided/protocol/version'
import type { Log } from '../../../src/guided/server/operations/log'
import { readSettings } from '../../../src/guided/server/operations/settings'
import { type Serving, serve } from '../../../src/guided/server/serve'

type MessageKind = ServerMessage['kind']
type MessageOf<Kind extends MessageKind> = Extract<ServerMessage, { readonly kind: Kind }>

// Real sockets and real disks, beside a browser and other tests: slow is not wrong.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

export interface TestServer extends Serving {
  readonly url: string
  readonly logged: readonly string[]
}

/** A server in this process, on a free port, with its class sessions open. `env` says where it keeps them. */
export async function startServer(
  env: Readonly<Record<string, string>>,
  now: () => number = Date.now,
): Promise<TestServer> {
  const site = mkdtempSync(join(tmpdir(), 'site-'))
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>Game</title>')
  const settings = readSettings({ SITE: site, PORT: '0', HOST: '127.0.0.1', ...env })
  if (!settings.ok) throw new Error(settings.sentence)
  const logged: string[] = []
  const log: Log = (level, event, fields) => void logged.push(`${level} ${event} ${JSON.stringify(fields ?? {})}`)
  const serving = await serve(settings.value, now, log)
  if (!serving.ok) throw new Error(serving.code)
  await serving.value.opened
  return {
    ...serving.value,
    url: `http://127.0.0.1:${serving.value.port}`,
    logged,
    stop: async () => {
      await serving.value.stop()
      rmSync(site, { recursive: true, force: true })
    },
  }
}

type Body<Kind extends CommandKind> = Omit<CommandOf<Kind>, 'v' | 'id' | 'kind'>

/** A page that speaks to a server as the real ones do. */
export interface Page {
  readonly socket: Socket
  readonly heard: readonly ServerMessage[]
  say<Kind extends CommandKind>(kind: Kind, body: Body<Kind>, id?: string): Promise<Ack<Kind>>
  /** Says something that has to be carried out. */
  must<Kind extends CommandKind>(kind: Kind, body: Body<Kind>): Promise<Answer<Kind>>
  /** Sends anything at all, and gives what comes back. */
  send(input: unknown): Promise<unknown>
  /** The first message of a kind that `fits`, from those heard already or the next to come. */
  hear<Kind extends MessageKind>(kind: Kind, fits?: (message: MessageOf<Kind>) => boolean): Promise<MessageOf<Kind>>
  close(): void
}

const open = new Set<Socket>()

/** Closes every page of this test. */
export function closePages(): void {
  for (const socket of open) socket.disconnect()
  open.clear()
}

export const newKey = () => randomKey((bytes) => crypto.getRandomValues(bytes))

export function openPage(
  url: string,
  transports: ('websocket' | 'polling')[] = ['websocket'],
  extraHeaders: Record<string, string> = {},
): Page {
  const socket = io(url, { path: SOCKET_PATH, transports, forceNew: true, reconnectionDelay: 50, extraHeaders })
  open.add(socket)
  const heard: ServerMessage[] = []
  const listeners = new Set<(message: ServerMessage) => void>()
  socket.on(MESSAGE_EVENT, (input: unknown) => {
    const parsed = parseMessage(input)
    if (!parsed.ok) throw new Error(`${parsed.fault}: ${JSON.stringify(input)}`)
    heard.push(parsed.value)
    for (const listener of listeners) listener(parsed.value)
  })
  const page: Page = {
    socket,
    heard,
    send: (input) => socket.timeout(20_000).emitWithAck(COMMAND_EVENT, input),
    say: async (kind, body, id = randomBytes(9).toString('base64url')) =>
      parseAck(kind, await page.send({ v: PROTOCOL_VERSION, id, kind, ...body })),
    must: async (kind, body) => {
      const ack = await page.say(kind, body)
      if (!ack.ok) throw new Error(`${kind}: ${ack.fault}`)
      return ack.value
    },
    hear: <Kind extends MessageKind>(kind: Kind, fits: (message: MessageOf<Kind>) => boolean = () => true) =>
      new Promise<MessageOf<Kind>>((done) => {
        const listener = (message: ServerMessage) => {
          if (message.kind !== kind || !fits(message as MessageOf<Kind>)) return
          listeners.delete(listener)
          done(message as MessageOf<Kind>)
        }
        listeners.add(listener)
        for (const message of heard) listener(message)
      }),
    close: () => {
      socket.disconnect()
      open.delete(socket)
    },
  }
  return page
}
