import type { Ack } from '../../protocol/acks'
import type { CommandKind } from '../../protocol/commands'
import { parseCommand } from '../../protocol/parse'
import { handle, refuse, type Service } from './class-service'
import { HANDLERS } from './handlers'
import type { Connection } from './who'

/** Checks what came from a page, carries it out and measures both. Never rejects. */
export async function answer(service: Service, connection: Connection, input: unknown): Promise<Ack<CommandKind>> {
  const { metrics, limits, now } = service
  const began = performance.now()
  const wait = limits.messages.take(connection.id, now())
  const parsed = wait > 0 ? undefined : parseCommand(input)
  if (parsed === undefined) return refuse('class/too-fast', wait)
  const kind = parsed.ok ? parsed.value.kind : 'unread'
  const result = parsed.ok ? await handle(service, HANDLERS, connection, parsed.value) : refuse(parsed.fault)
  metrics.count('class_commands_total', 'Commands, by kind and outcome.', {
    kind,
    outcome: result.ok ? 'done' : result.fault,
  })
  metrics.observe(
    'class_command_seconds',
    'From reading a command to its acknowledgement.',
    (performance.now() - began) / 1000,
  )
  return result
}
