import { type Ballot, canBeDecided, type Tally } from '../protocol/ballot'
import { LIMITS } from '../protocol/limits'
import type { SessionAction } from '../protocol/teacher-actions'
import { fail, ok, type Result } from './result'
import type { SessionRecord } from './session-record'
import { leaders } from './tally'
import { without } from './without'

export type VoteAction = Extract<SessionAction, { readonly do: `vote-${string}` }>

const ends = (forMs: number | undefined, now: number) => (forMs === undefined ? {} : { endsAt: now + forMs })

/**
 * What a teacher's action does to the votes. `tally` is that of the present round with the hands as they were before:
 * a vote is decided by it when it is closed.
 */
export function applyVoteAction(
  record: SessionRecord,
  action: VoteAction,
  now: number,
  tally: Tally,
): Result<SessionRecord> {
  if (action.do === 'vote-open') return openVote(record, action, now)
  const { ballot } = record.state
  if (ballot === undefined || ballot.question.id !== action.ballot) {
    // Put away twice is put away.
    const away = action.do === 'vote-away' && record.past.some(({ question }) => question.id === action.ballot)
    return away ? ok(record) : fail('class/no-such-vote')
  }
  switch (action.do) {
    case 'vote-time':
      if (!ballot.open) return fail('class/vote-closed')
      return ok(withBallot(record, { ...without(ballot, 'endsAt'), ...ends(action.forMs, now) }))
    case 'vote-close':
      return ok(withBallot(record, closed(ballot, tally)))
    case 'vote-show':
      return ok(withBallot(record, { ...ballot, shown: action.shown }))
    case 'vote-again':
      if (ballot.round !== action.after) return ok(record)
      return ok(withBallot(record, nextRound(closed(ballot, tally), action.forMs, now)))
    case 'vote-hands':
      return raiseHands(record, ballot, action.hands, tally)
    case 'vote-decide':
      return decide(record, ballot, action.option, tally)
    case 'vote-away':
      return ok(putAway(record, closed(ballot, tally)))
  }
}

function withBallot(record: SessionRecord, ballot: Ballot): SessionRecord {
  return { ...record, state: { ...record.state, ballot } }
}

function putAway(record: SessionRecord, ballot: Ballot): SessionRecord {
  return { state: without(record.state, 'ballot'), past: [...record.past, ballot] }
}

function openVote(
  record: SessionRecord,
  action: Extract<VoteAction, { do: 'vote-open' }>,
  now: number,
): Result<SessionRecord> {
  const { ballot } = record.state
  const { question, rules, forMs } = action
  if (ballot?.open) return ballot.question.id === question.id ? ok(record) : fail('class/vote-open')
  const options = new Set(question.options.map(({ id }) => id))
  if (options.size !== question.options.length) return fail('class/malformed')
  const before = ballot === undefined ? record : putAway(record, ballot)
  const old = before.past.find((past) => past.question.id === question.id)
  if (old !== undefined) {
    // A question that was put before is put again: its earlier rounds stay, with the options they had.
    const past = before.past.filter((each) => each !== old)
    return ok(withBallot({ ...before, past }, nextRound(old, forMs, now)))
  }
  if (before.past.length >= LIMITS.ballots) return fail('class/too-many-votes')
  return ok(
    withBallot(before, { question, rules, round: 1, open: true, shown: false, hands: [{}], ...ends(forMs, now) }),
  )
}

function nextRound(ballot: Ballot, forMs: number | undefined, now: number): Ballot {
  return {
    ...without(without(ballot, 'decided'), 'endsAt'),
    ...ends(forMs, now),
    round: ballot.round + 1,
    open: true,
    shown: false,
    hands: [...ballot.hands, {}],
  }
}

/** The vote closed: decided if it can be and one option has more votes than any other. Closing twice changes nothing. */
export function closed(ballot: Ballot, tally: Tally): Ballot {
  if (!ballot.open) return ballot
  const done = { ...without(ballot, 'endsAt'), open: false, shown: ballot.rules.result === 'on-close' }
  return settled(done, tally)
}

function settled(ballot: Ballot, tally: Tally): Ballot {
  const [first, ...others] = leaders(tally)
  if (first === undefined || others.length > 0 || !canBeDecided(ballot.question)) return without(ballot, 'decided')
  return { ...ballot, decided: { option: first, by: 'majority' } }
}

function raiseHands(
  record: SessionRecord,
  ballot: Ballot,
  hands: Readonly<Record<string, number>>,
  tally: Tally,
): Result<SessionRecord> {
  const known = new Set(ballot.question.options.map(({ id }) => id))
  if (Object.keys(hands).some((option) => !known.has(option))) return fail('class/malformed')
  const before = ballot.hands[ballot.round - 1] ?? {}
  const counts = Object.fromEntries(
    Object.entries(tally.counts).map(([id, count]) => [id, count - (before[id] ?? 0) + (hands[id] ?? 0)]),
  )
  const counted = { ...ballot, hands: [...ballot.hands.slice(0, ballot.round - 1), hands] }
  const open = ballot.open || (ballot.decided !== undefined && ballot.decided.by !== 'majority')
  return ok(withBallot(record, open ? counted : settled(counted, { ...tally, counts })))
}

function decide(record: SessionRecord, ballot: Ballot, option: string, tally: Tally): Result<SessionRecord> {
  const { question } = ballot
  if (!canBeDecided(question) || !question.options.some(({ id }) => id === option)) return fail('class/malformed')
  const first = leaders(tally)
  const isTie = first.length > 1 && first.includes(option)
  const isMajority = first.length === 1 && first[0] === option
  const by = isMajority ? 'majority' : isTie ? 'teacher-on-tie' : 'teacher-instead'
  return ok(withBallot(record, { ...closed(ballot, tally), decided: { option, by } }))
}
