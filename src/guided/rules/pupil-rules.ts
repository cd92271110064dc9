import type { Cast } from '../protocol/ballot'
import type { ClassFault } from '../protocol/faults'
import { VOTE_GRACE_MS } from '../protocol/limits'
import type { Ticket } from '../protocol/pupil-work'
import type { SessionState } from '../protocol/session-state'

/** Why `cast` does not count, or undefined if it does. */
export function castFault(state: SessionState, cast: Cast, now: number): ClassFault | undefined {
  if (state.phase === 'ended') return 'class/ended'
  const { ballot } = state
  if (ballot === undefined || ballot.question.id !== cast.ballot) return 'class/no-such-vote'
  const isLate = ballot.endsAt !== undefined && now > ballot.endsAt + VOTE_GRACE_MS
  if (!ballot.open || ballot.round !== cast.round || isLate) return 'class/vote-closed'
  if (!ballot.question.options.some(({ id }) => id === cast.option)) return 'class/malformed'
  if (ballot.rules.reason === 'must' && cast.reason === undefined) return 'class/reason-needed'
  return undefined
}

/** Why progress is not kept, or undefined if it is. The gate is held by the pages: the server knows no scenes. */
export function progressFault(state: SessionState): ClassFault | undefined {
  return state.phase === 'ended' ? 'class/ended' : undefined
}

/** A ticket may be left from the moment the class is in; a sentence of one's own only where it is allowed. */
export function ticketFault(state: SessionState, ticket: Ticket): ClassFault | undefined {
  if (state.phase === 'ended') return 'class/ended'
  return ticket.sentence.kind === 'written' && !state.lesson.freeText ? 'class/no-free-text' : undefined
}

/** Whether a vote has run out of time and is to be closed. */
export function hasRunOut(state: SessionState, now: number): boolean {
  const { ballot } = state
  return ballot?.open === true && ballot.endsAt !== undefined && now >= ballot.endsAt + VOTE_GRACE_MS
}
