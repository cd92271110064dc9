import type { Ballot } from '../protocol/ballot'
import type { Lesson } from '../protocol/lesson'
import { KEPT_AT_MOST_MS } from '../protocol/limits'
import type { SessionState } from '../protocol/session-state'

/** A session as it is kept: what everybody may know, and the votes that were put away, the oldest first. */
export interface SessionRecord {
  readonly state: SessionState
  readonly past: readonly Ballot[]
}

/** A new session in its lobby. `now` is the server's clock in milliseconds, here and everywhere in these rules. */
export function openSession(lesson: Lesson, code: string, now: number): SessionRecord {
  return {
    past: [],
    state: {
      code,
      lesson,
      phase: 'lobby',
      phaseSince: now,
      paused: false,
      pausedFor: 0,
      gate: { kind: 'held' },
      locked: false,
      wall: 'auto',
      createdAt: now,
      deletedAt: now + KEPT_AT_MOST_MS,
    },
  }
}
