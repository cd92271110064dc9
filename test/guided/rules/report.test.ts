import { expect, test } from 'vitest'
import type { PupilReport } from '../../../src/guided/protocol/report'
import { csvCell, csvTable } from '../../../src/guided/rules/csv'
import { reportOf } from '../../../src/guided/rules/report-rules'
import { pupilTable, voteTable } from '../../../src/guided/rules/report-tables'
import { openSession } from '../../../src/guided/rules/session-record'
import { statementsOf } from '../../../src/guided/rules/xapi'
import { lesson, progress, question, tally } from '../factories'

const MINUTE = 60_000
const record = openSession(lesson(), 'KRVX2P', 0)

const pupil = (seat: number, changes: Partial<PupilReport> = {}): PupilReport => ({
  seat,
  alias: `${seat}.${seat}`,
  track: 0,
  late: false,
  removed: false,
  votes: [],
  ...changes,
})
const vote = (round: number, option: string, reason?: string) => ({
  ballot: 'who-fired',
  round,
  option,
  ...(reason === undefined ? {} : { reason }),
})

const ballot = {
  question: question(),
  rules: { reason: 'may', result: 'on-close', tie: 'again' },
  round: 2,
  open: false,
  shown: true,
  hands: [{}, {}],
  decided: { option: 'unseen', by: 'majority' },
} as const
const pupils = [
  pupil(1, {
    progress: progress(1, { opened: ['a/001-x', 'a/002-y'], noted: ['a/001-x'] }),
    votes: [vote(1, 'street'), vote(2, 'unseen', 'a/001-x')],
    ticket: { revision: 1, claim: 'who-fired-first', passage: 'a/001-x', sentence: { kind: 'written', text: '=1+1' } },
  }),
  pupil(2, {
    late: true,
    progress: progress(1, {
      choices: ['st_one', 'st_other'],
      trusted: [{ contested: 'who-fired-first', passage: 'a/002-y' }],
    }),
    votes: [vote(1, 'unseen'), vote(2, 'unseen')],
  }),
  pupil(3, { removed: true, progress: progress(1), votes: [vote(1, 'windows')] }),
]
const votes = [{ ballot, tallies: [tally({ street: 1, unseen: 1 }), tally({ unseen: 2 }, 2)] }]
const phases = [
  { phase: 'frame', at: 0 },
  { phase: 'play', at: 5 * MINUTE },
  { phase: 'talk', at: 20 * MINUTE },
  { phase: 'play', at: 25 * MINUTE },
] as const
const report = reportOf(record, pupils, votes, phases, 35 * MINUTE)

test('the report says how paths split, without the choices that only led to the beginning', () => {
  expect(report.choices).toEqual([
    { choice: 'st_other', pupils: 1 },
    { choice: 'st_two', pupils: 1 },
  ])
})

test('it says what was opened, noted, believed and given as a reason', () => {
  expect(report.passages).toEqual([
    { passage: 'a/001-x', opened: 1, noted: 1, trusted: 0, asReason: 1 },
    { passage: 'a/002-y', opened: 1, noted: 0, trusted: 1, asReason: 0 },
  ])
  expect([report.readers, report.joined]).toEqual([1, 2])
})

test('it says who changed their minds between the rounds, in numbers', () => {
  expect(report.votes[0]?.moves).toEqual([
    { from: 'street', to: 'unseen', pupils: 1 },
    { from: 'unseen', to: 'unseen', pupils: 1 },
  ])
})

test('it says how long each part really took, also one that was gone back to', () => {
  expect(report.minutes).toEqual({ frame: 5, play: 25, talk: 5, ticket: 0 })
})

test('a pupil who was taken out is in the list and counts nowhere', () => {
  expect(report.pupils).toHaveLength(3)
  expect(report.claims).toEqual([{ claim: 'who-fired-first', pupils: 1 }])
})

test('a table has a row for each pupil, and runs nothing that a pupil wrote', () => {
  const [head, first, second] = pupilTable(report, 'en').split('\r\n')
  expect(head).toMatch(/^\uFEFFalias,role,late/)
  expect(first).toContain('Green Spoon,student,0,0,twenty-third,student-bem,st_one st_two')
  expect(first?.endsWith(`who-fired-first,a/001-x,"'=1+1"`)).toBe(true)
  expect(second).toContain('who-fired-first:a/002-y')
  expect(pupilTable(report, 'hu').split('\r\n')[1]).toContain('Zöld Kanál')
})

test('a table of votes has a row for each option of each round', () => {
  const rows = voteTable(report, 'hu').trimEnd().split('\r\n')
  expect(rows).toHaveLength(7)
  expect(rows[6]).toBe('who-fired,Who fired first? (hu),2,unseen,unseen (hu),2,majority,')
})

test('no cell is taken for a formula, whatever stands before it', () => {
  for (const text of ['=1', '+1', '-1', '@x', '|x', '%0A', '\t=1', '\r\n=1', ' =1', '\u0001=1', '＝1'])
    expect([text, csvCell(text).replace(/^"/, '').startsWith("'")]).toEqual([text, true])
  expect([csvCell('a-1'), csvCell('Kék Villamos'), csvCell(-1), csvCell(undefined)]).toEqual([
    'a-1',
    'Kék Villamos',
    '-1',
    '',
  ])
  expect(csvCell('He said "no", twice')).toBe('"He said ""no"", twice"')
  expect(csvTable([['a', 1]])).toBe('\uFEFFa,1\r\n')
})

test('the statements for a learning record store name accounts by alias and nobody who was taken out', () => {
  const uuid = (name: string) => `uuid of ${name}`
  const statements = statementsOf(report, { home: 'https://game.example', uuid, session: 's' })
  expect(new Set(statements.map(({ actor }) => actor.name))).toEqual(new Set(['Green Spoon', 'Silver Lamp']))
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
  expect(statements.some(({ actor }) => 'mbox' in actor)).toBe(false)
  expect(statements.find(({ object }) => object.id.includes('/vote/'))).toMatchObject({
    actor: { account: { homePage: 'https://game.example', name: 'uuid of s-1' } },
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
    object: { id: 'https://game.example/vote/who-fired/round/1' },
    result: { response: 'street' },
    timestamp: new Date(0).toISOString(),
  })
})
