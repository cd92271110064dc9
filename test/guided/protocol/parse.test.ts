import { expect, test } from 'vitest'
import { LIMITS } from '../../../src/guided/protocol/limits'
import { parseAck, parseCommand, parseMessage } from '../../../src/guided/protocol/parse'
import { PROTOCOL_VERSION } from '../../../src/guided/protocol/version'

const look = { v: PROTOCOL_VERSION, id: 'command-1', kind: 'look', code: 'krv x2p', page: 0 }

test('a code is read as it was meant', () => {
  expect(parseCommand(look)).toEqual({ ok: true, value: { ...look, code: 'KRVX2P' } })
  expect(parseCommand({ ...look, code: 'krv-x2p' })).toEqual({ ok: true, value: { ...look, code: 'KRVX2P' } })
})

test('what has not the form of a command is refused and never thrown', () => {
  const wrong = [
    undefined,
    null,
    'look',
    [],
    {},
    { ...look, v: '1' },
    { ...look, id: 'x' },
    { ...look, kind: 'loook' },
    { ...look, code: 'KRVX2' },
    { ...look, code: 'KRVXOO' },
    { ...look, page: -1 },
    { ...look, kind: 'vote', cast: { ballot: '../etc', round: 1, option: 'a', revision: 1 } },
    { ...look, kind: 'vote', cast: { ballot: 'a', round: 1, option: 'a', revision: Number.NaN } },
    { ...look, kind: 'vote', cast: { ballot: 'a', round: 1, option: '__proto__', revision: 1 } },
    { ...look, kind: 'vote', cast: { ballot: 'a', round: 1, option: 'a', reason: 'constructor', revision: 1 } },
    // Aliases that would be read as another one's, or as none.
    ...['1.02', '01.2', '1.2.1', '99.99', '1.2.'].map((alias) => ({
      ...look,
      kind: 'join',
      key: 'k'.repeat(22),
      alias,
    })),
  ]
  for (const input of wrong)
    expect([input, parseCommand(input)]).toEqual([input, { ok: false, fault: 'class/malformed' }])
})

test('a page of another version is told which side is behind', () => {
  expect(parseCommand({ ...look, v: PROTOCOL_VERSION + 1 })).toEqual({ ok: false, fault: 'class/newer-client' })
  expect(parseCommand({ ...look, v: 0 })).toEqual({ ok: false, fault: 'class/older-client' })
  expect(parseMessage({ v: PROTOCOL_VERSION + 1, kind: 'here', here: 3 })).toEqual({
    ok: false,
    fault: 'class/older-client',
  })
})

test('members that no one knows are dropped', () => {
  expect(parseCommand({ ...look, name: 'Kovács Anna' })).toEqual({ ok: true, value: { ...look, code: 'KRVX2P' } })
})

test('a list that is longer than any playthrough is refused', () => {
  const progress = {
    revision: 1,
    role: 'student',
    storyHash: 'abc',
    seed: 7,
    choices: ['one'],
    passed: [],
    chapter: 'twenty-third',
    scene: 'student-radio',
    doing: 'reading',
    opened: [],
    noted: [],
    trusted: [],
  }
  const command = { v: PROTOCOL_VERSION, id: 'command-2', kind: 'progress', progress }
  expect(parseCommand(command)).toEqual({ ok: true, value: command })
  const long = { ...command, progress: { ...progress, choices: new Array(LIMITS.choices + 1).fill('one') } }
  expect(parseCommand(long)).toEqual({ ok: false, fault: 'class/malformed' })
})

test('a page reads an acknowledgement of its own kind only', () => {
  expect(parseAck('vote', { ok: true, value: { revision: 4 } })).toEqual({ ok: true, value: { revision: 4 } })
  expect(parseAck('look', { ok: false, fault: 'class/too-many-tries', retryAfter: 30 })).toEqual({
    ok: false,
    fault: 'class/too-many-tries',
    retryAfter: 30,
  })
  expect(parseAck('vote', { ok: true, value: {} })).toEqual({ ok: false, fault: 'class/malformed' })
  expect(parseAck('vote', undefined)).toEqual({ ok: false, fault: 'class/malformed' })
})
