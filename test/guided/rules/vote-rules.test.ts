import { expect, test } from 'vitest'
import { type Ballot, DEFAULT_BALLOT_RULES, isCounted, type Tally } from '../../../src/guided/protocol/ballot'
import { LIMITS, VOTE_GRACE_MS } from '../../../src/guided/protocol/limits'
import type { SessionAction } from '../../../src/guided/protocol/teacher-actions'
import { castFault, hasRunOut, ticketFault } from '../../../src/guided/rules/pupil-rules'
import { openSession, type SessionRecord } from '../../../src/guided/rules/session-record'
import { applyAction } from '../../../src/guided/rules/session-rules'
import { hiddenTally, isShown, leaders, tallyOf } from '../../../src/guided/rules/tally'
import { lesson, openVote, question, tally } from '../factories'

const begin = openSession(lesson(), 'KRVX2P', 0)

function after(record: SessionRecord, action: SessionAction, votes: Tally = tally(), now = 1): SessionRecord {
  const result = applyAction(record, action, now, votes)
  if (!result.ok) throw new Error(result.fault)
  return result.value
}

function ballotOf({ state }: SessionRecord): Ballot {
  if (state.ballot === undefined) throw new Error('no vote')
  return state.ballot
}

const open = after(begin, openVote())
const close = { do: 'vote-close', ballot: 'who-fired' } as const
const again = { do: 'vote-again', ballot: 'who-fired', after: 1 } as const
const cast = { ballot: 'who-fired', round: 1, option: 'street', revision: 1 } as const

test('a vote is hidden until it is closed, and then decided by the most votes', () => {
  expect(isShown(ballotOf(open))).toBe(false)
  const closed = ballotOf(after(open, close, tally({ windows: 12, street: 9, unseen: 7 })))
  expect(isShown(closed)).toBe(true)
  expect(closed.decided).toEqual({ option: 'windows', by: 'majority' })
})

test('equal votes decide nothing until the teacher does, and that is said', () => {
  const tie = tally({ windows: 9, street: 9 })
  const closed = after(open, close, tie)
  expect(ballotOf(closed).decided).toBeUndefined()
  const decide = { do: 'vote-decide', ballot: 'who-fired', option: 'street' } as const
  expect(ballotOf(after(closed, decide, tie)).decided).toEqual({ option: 'street', by: 'teacher-on-tie' })
})

test('a teacher who decides against the votes is said to have done so', () => {
  const votes = tally({ windows: 12, street: 9 })
  const decide = { do: 'vote-decide', ballot: 'who-fired', option: 'unseen' } as const
  expect(ballotOf(after(after(open, close, votes), decide, votes)).decided).toEqual({
    option: 'unseen',
    by: 'teacher-instead',
  })
  const wrong = { ...decide, option: 'nobody' }
  expect(applyAction(open, wrong, 1, votes)).toEqual({ ok: false, fault: 'class/malformed' })
})

test('votes on what sources disagree about are counted, and neither they nor the teacher decide what happened', () => {
  const asked = question('who-fired', { about: { kind: 'claim', contested: 'who-fired-first' } })
  const votes = tally({ windows: 12, street: 9 })
  const closed = after(after(begin, openVote({ question: asked })), close, votes)
  expect(ballotOf(closed)).toMatchObject({ open: false, shown: true })
  expect(ballotOf(closed).decided).toBeUndefined()
  const decide = { do: 'vote-decide', ballot: 'who-fired', option: 'windows' } as const
  expect(applyAction(closed, decide, 1, votes)).toEqual({ ok: false, fault: 'class/malformed' })
})

test('a vote in which nobody voted decides nothing', () => {
  expect(ballotOf(after(open, close, tally())).decided).toBeUndefined()
})

test('the result waits for the teacher where the rules say so', () => {
  const rules = { ...DEFAULT_BALLOT_RULES, result: 'by-teacher' } as const
  const closed = after(after(begin, openVote({ rules })), close, tally({ street: 1 }))
  expect(isShown(ballotOf(closed))).toBe(false)
  expect(isShown(ballotOf(after(closed, { do: 'vote-show', ballot: 'who-fired', shown: true })))).toBe(true)
})

test('after the talk the class votes again, and the round before stays hidden meanwhile', () => {
  const second = ballotOf(after(after(open, close, tally({ windows: 5 })), again))
  expect(second).toMatchObject({ round: 2, open: true, hands: [{}, {}] })
  expect(second.decided).toBeUndefined()
  expect(isShown(second)).toBe(false)
})

test('a second press on “again” does not begin a third round', () => {
  const second = after(after(open, close), again)
  expect(after(second, again)).toBe(second)
})

test('one vote at a time: another has to wait until the first is closed', () => {
  expect(applyAction(open, openVote({ question: question('other') }), 1, tally())).toEqual({
    ok: false,
    fault: 'class/vote-open',
  })
  const next = after(after(open, close), openVote({ question: question('other') }))
  expect(ballotOf(next).question.id).toBe('other')
  expect(next.past.map((ballot) => ballot.question.id)).toEqual(['who-fired'])
})

test('a question that was put away and is put again goes on with its next round', () => {
  const away = after(after(open, close), { do: 'vote-away', ballot: 'who-fired' })
  expect(away.state.ballot).toBeUndefined()
  const back = after(away, openVote())
  expect([ballotOf(back).round, back.past]).toEqual([2, []])
})

test('an open vote that is put away is closed first', () => {
  const away = after(open, { do: 'vote-away', ballot: 'who-fired' }, tally({ unseen: 2 }))
  expect(away.past).toMatchObject([{ open: false, decided: { option: 'unseen' } }])
})

test('a session keeps so many votes and not more', () => {
  let record: SessionRecord = begin
  for (let index = 0; index < LIMITS.ballots; index += 1) {
    const opened = after(record, openVote({ question: question(`q${index}`) }))
    record = after(opened, { do: 'vote-close', ballot: `q${index}` })
  }
  expect(applyAction(record, openVote({ question: question('last') }), 1, tally())).toEqual({
    ok: false,
    fault: 'class/too-many-votes',
  })
})

test('hands that were raised count beside the votes, and can be counted again', () => {
  const hands = (counts: Record<string, number>) => ({ do: 'vote-hands', ballot: 'who-fired', hands: counts }) as const
  const closed = after(open, close, tally({ windows: 2 }))
  const counted = after(closed, hands({ street: 5 }), tally({ windows: 2 }))
  expect(ballotOf(counted).decided).toEqual({ option: 'street', by: 'majority' })
  const recounted = after(
    counted,
    hands({ street: 1 }),
    tallyOf(ballotOf(counted), 1, [{ option: 'windows', votes: 2 }], 9),
  )
  expect(ballotOf(recounted).decided).toEqual({ option: 'windows', by: 'majority' })
  expect(applyAction(closed, hands({ nobody: 1 }), 1, tally())).toEqual({ ok: false, fault: 'class/malformed' })
})

test('a tally counts votes, reasons and hands', () => {
  const ballot = { ...ballotOf(open), hands: [{ unseen: 4 }] }
  const rows = [
    { option: 'windows', reason: 'a/001-x', votes: 3 },
    { option: 'windows', votes: 2 },
    { option: 'gone', votes: 9 },
  ]
  const counted = tallyOf(ballot, 1, rows, 28)
  expect(counted).toEqual({
    ballot: 'who-fired',
    round: 1,
    counts: { windows: 5, street: 0, unseen: 4 },
    reasons: { windows: { 'a/001-x': 3 } },
    voted: 9,
    of: 32,
  })
  expect(hiddenTally(counted)).toEqual({ ...counted, counts: {}, reasons: {} })
  expect([counted, hiddenTally(counted), tallyOf(ballotOf(open), 1, [], 28)].map(isCounted)).toEqual([
    true,
    false,
    true,
  ])
  expect(leaders(counted)).toEqual(['windows'])
})

test('a vote that is named like what every object has is not counted into all objects', () => {
  const rows = [{ option: '__proto__', reason: 'told', votes: 1 }]
  expect(tallyOf(ballotOf(open), 1, rows, 1).voted).toBe(0)
  expect('told' in {}).toBe(false)
})

test('a vote counts while its round is open, and with a passage where one is asked for', () => {
  expect(castFault(open.state, cast, 5)).toBeUndefined()
  expect(castFault(open.state, { ...cast, option: 'nobody' }, 5)).toBe('class/malformed')
  expect(castFault(open.state, { ...cast, round: 2 }, 5)).toBe('class/vote-closed')
  expect(castFault(open.state, { ...cast, ballot: 'other' }, 5)).toBe('class/no-such-vote')
  expect(castFault(after(open, close).state, cast, 5)).toBe('class/vote-closed')
  expect(castFault(after(open, { do: 'end' }).state, cast, 5)).toBe('class/ended')
  const strict = after(begin, openVote({ rules: { ...DEFAULT_BALLOT_RULES, reason: 'must' } })).state
  expect(castFault(strict, cast, 5)).toBe('class/reason-needed')
  expect(castFault(strict, { ...cast, reason: 'a/001-x' }, 5)).toBeUndefined()
})

test('the clock of a vote lets in what was on its way, and can be given more time', () => {
  const timed = after(begin, openVote({ forMs: 60_000 }), tally(), 0)
  expect(castFault(timed.state, cast, 60_000 + VOTE_GRACE_MS)).toBeUndefined()
  expect(castFault(timed.state, cast, 60_001 + VOTE_GRACE_MS)).toBe('class/vote-closed')
  expect(hasRunOut(timed.state, 59_000)).toBe(false)
  expect(hasRunOut(timed.state, 60_000 + VOTE_GRACE_MS)).toBe(true)
  const more = after(timed, { do: 'vote-time', ballot: 'who-fired', forMs: 30_000 }, tally(), 55_000)
  expect(hasRunOut(more.state, 80_000)).toBe(false)
  const endless = after(timed, { do: 'vote-time', ballot: 'who-fired' }, tally(), 55_000)
  expect(ballotOf(endless).endsAt).toBeUndefined()
})

test('a sentence of one’s own is kept only where the teacher allows it', () => {
  const written = { revision: 1, claim: 'c', passage: 'a/001-x', sentence: { kind: 'written', text: 'So.' } } as const
  expect(ticketFault(begin.state, written)).toBe('class/no-free-text')
  expect(ticketFault(openSession(lesson({ freeText: true }), 'KRVX2P', 0).state, written)).toBeUndefined()
  expect(ticketFault(begin.state, { ...written, sentence: { kind: 'chosen', id: 's1' } })).toBeUndefined()
})
