import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACK_SCHEMAS } from '../../../src/guided/protocol/acks'
import type { CommandKind } from '../../../src/guided/protocol/commands'
import { parseAck, parseCommand, parseMessage } from '../../../src/guided/protocol/parse'
import { PROTOCOL_VERSION } from '../../../src/guided/protocol/version'

const COMMANDS = [...Object.keys(ACK_SCHEMAS)] as CommandKind[]
const MESSAGES = ['state', 'here', 'me', 'tally', 'roster', 'probes', 'troubles', 'progress', 'gone']
const MEMBERS = ['v', 'id', 'kind', 'key', 'code', 'page', 'alias', 'as', 'cast', 'ticket', 'action', 'state', 'rows']
/** Names that every object of the language has without anybody having sent them. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'length']

const member = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('KRVX2P', 'command-1', 'a'.repeat(32), 'teacher', PROTOCOL_VERSION),
  fc.integer(),
)
/** Nearly a message: of a kind there is, with members by their right names and anything in them. */
const nearly = fc
  .tuple(
    fc.constantFrom(...COMMANDS, ...MESSAGES, 'other', ...INHERITED),
    fc.array(fc.tuple(fc.constantFrom(...MEMBERS, ...INHERITED), member), { maxLength: 8 }),
  )
  .map(([kind, members]) => {
    const text = [['v', PROTOCOL_VERSION], ['id', 'command-1'], ['kind', kind], ...members]
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      .join(',')
    return JSON.parse(`{${text}}`) as unknown
  })
const said = fc.oneof(nearly, fc.jsonValue(), fc.anything())

test('whatever comes over the line is a command or is refused, and never thrown', () => {
  fc.assert(
    fc.property(said, (input) => {
      const parsed = parseCommand(input)
      if (parsed.ok) expect(parseCommand(JSON.parse(JSON.stringify(parsed.value)))).toEqual(parsed)
      else expect(parsed.fault).toMatch(/^class\//)
    }),
    { numRuns: 1000 },
  )
})

test('whatever a server says is a message or is refused, and never thrown', () => {
  fc.assert(
    fc.property(said, (input) => {
      const parsed = parseMessage(input)
      if (!parsed.ok) expect(parsed.fault).toMatch(/^class\//)
    }),
    { numRuns: 1000 },
  )
})

test('whatever an answer is, a page has an answer of the right kind or a refusal', () => {
  const answers = fc.oneof(
    said,
    fc.record({ ok: fc.boolean(), value: fc.jsonValue(), fault: fc.oneof(fc.string(), fc.constant('class/full')) }),
  )
  fc.assert(
    fc.property(fc.constantFrom(...COMMANDS), answers, (kind, input) => {
      const ack = parseAck(kind, input)
      if (!ack.ok) expect(ack.fault).toMatch(/^class\//)
    }),
    { numRuns: 1000 },
  )
})
