import * as v from 'valibot'
import { ACK_SCHEMAS, type Ack, type Answer, RefusalSchema } from './acks'
import { type Command, type CommandKind, CommandSchema } from './commands'
import type { ClassFault } from './faults'
import { type ServerMessage, ServerMessageSchema } from './messages'
import { PROTOCOL_VERSION } from './version'

type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ClassFault }

/** `older-client` and `newer-client` name the page, on whichever side this is asked. */
function checkVersion(input: unknown, mine: 'server' | 'client'): ClassFault | undefined {
  const version = typeof input === 'object' && input !== null && 'v' in input ? input.v : undefined
  if (typeof version !== 'number' || !Number.isInteger(version)) return 'class/malformed'
  if (version === PROTOCOL_VERSION) return undefined
  return version > PROTOCOL_VERSION === (mine === 'server') ? 'class/newer-client' : 'class/older-client'
}

/** What a page has said, checked by the server. Never throws; unknown members are dropped. */
export function parseCommand(input: unknown): Parsed<Command> {
  const fault = checkVersion(input, 'server')
  if (fault !== undefined) return { ok: false, fault }
  const result = v.safeParse(CommandSchema, input)
  return result.success ? { ok: true, value: result.output } : { ok: false, fault: 'class/malformed' }
}

/** What the server has said, checked by a page. Never throws. */
export function parseMessage(input: unknown): Parsed<ServerMessage> {
  const fault = checkVersion(input, 'client')
  if (fault !== undefined) return { ok: false, fault }
  const result = v.safeParse(ServerMessageSchema, input)
  return result.success ? { ok: true, value: result.output } : { ok: false, fault: 'class/malformed' }
}

/** The acknowledgement of a command of `kind`, checked by a page. One that cannot be read is a refusal. */
export function parseAck<Kind extends CommandKind>(kind: Kind, input: unknown): Ack<Kind> {
  const refused = v.safeParse(RefusalSchema, input)
  if (refused.success) return refused.output
  const accepted = v.safeParse(v.object({ ok: v.literal(true), value: v.unknown() }), input)
  const value = accepted.success ? v.safeParse(ACK_SCHEMAS[kind], accepted.output.value) : undefined
  if (value?.success !== true) return { ok: false, fault: 'class/malformed' }
  return { ok: true, value: value.output as Answer<Kind> }
}
