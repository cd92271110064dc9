import type { Tally } from '../protocol/ballot'
import type { Phase } from '../protocol/lesson'
import { KEPT_AFTER_END_MS } from '../protocol/limits'
import type { SessionState } from '../protocol/session-state'
import type { SessionAction } from '../protocol/teacher-actions'
import { fail, ok, type Result } from './result'
import type { SessionRecord } from './session-record'
import { applyVoteAction, closed, type VoteAction } from './vote-rules'
import { without } from './without'

type PlainAction = Exclude<SessionAction, VoteAction | { readonly do: 'end' }>

const isVote = (action: SessionAction): action is VoteAction => action.do.startsWith('vote-')

/**
 * The session after a teacher's action. `tally` is that of the present round of the present vote (empty without one).
 * An action that changes nothing gives the very same record, so that nothing need be written.
 */
export function applyAction(
  record: SessionRecord,
  action: SessionAction,
  now: number,
  tally: Tally,
): Result<SessionRecord> {
  if (record.state.phase === 'ended') return action.do === 'end' ? ok(record) : fail('class/ended')
  if (action.do === 'end') return ok(end(record, now, tally))
  if (isVote(action)) return applyVoteAction(record, action, now, tally)
  const state = change(record.state, action, now)
  return ok(state === record.state ? record : { ...record, state })
}

function change(state: SessionState, action: PlainAction, now: number): SessionState {
  switch (action.do) {
    case 'phase':
      return goTo(state, action.phase, now)
    case 'gate':
      return { ...state, gate: action.gate }
    case 'pause':
      return pause(state, action.paused, now)
    case 'lock':
      return { ...state, locked: action.locked }
    case 'settings': {
      const { language, plan, freeText } = action
      return { ...state, lesson: { ...state.lesson, language, plan, freeText } }
    }
    case 'push':
      return action.passage === undefined ? without(state, 'pushed') : { ...state, pushed: action.passage }
    case 'prompt':
      return action.prompt === undefined ? without(state, 'prompt') : { ...state, prompt: action.prompt }
    case 'wall':
      return { ...state, wall: action.view }
    case 'stage':
      return action.stage === undefined ? without(state, 'stage') : { ...state, stage: action.stage }
  }
}

/** The time of a phase begins anew with it; a question for talk goes with the talk. Play cannot begin behind a gate that holds everybody: it is opened. */
function goTo(state: SessionState, phase: Phase, now: number): SessionState {
  if (state.phase === phase) return state
  const gate = phase === 'play' && state.gate.kind === 'held' ? ({ kind: 'open' } as const) : state.gate
  const rest = without(without(state, 'pausedSince'), 'prompt')
  return { ...rest, phase, phaseSince: now, paused: false, pausedFor: 0, gate }
}

function pause(state: SessionState, paused: boolean, now: number): SessionState {
  if (state.paused === paused) return state
  if (paused) return { ...state, paused, pausedSince: now }
  // A clock that was set back while the class paused must not give the phase more time than it had.
  const rested = Math.max(0, now - (state.pausedSince ?? now))
  return { ...without(state, 'pausedSince'), paused, pausedFor: state.pausedFor + rested }
}

/** Everything on the screens is put away; the results stay for a day, and never longer than was said at the beginning. */
function end({ state, past }: SessionRecord, now: number, tally: Tally): SessionRecord {
  const { ballot, pushed: _, prompt: __, pausedSince: ___, ...rest } = state
  return {
    past: ballot === undefined ? past : [...past, closed(ballot, tally)],
    state: {
      ...rest,
      phase: 'ended',
      phaseSince: now,
      paused: false,
      pausedFor: 0,
      endedAt: now,
      deletedAt: Math.min(state.deletedAt, now + KEPT_AFTER_END_MS),
    },
  }
}
