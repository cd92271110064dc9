import type { SessionState } from './session-state'

/** Milliseconds of the present phase that have gone by, pauses left out. Never negative, whatever the clocks say. */
export function phaseElapsed(state: SessionState, now: number): number {
  const until = state.pausedSince ?? now
  return Math.max(0, until - state.phaseSince - state.pausedFor)
}

/** Milliseconds the plan still gives the present phase; negative when it is overdrawn, undefined where none is planned. */
export function phaseLeft(state: SessionState, now: number): number | undefined {
  const { phase, lesson } = state
  if (phase === 'lobby' || phase === 'ended') return undefined
  return lesson.plan[phase] * 60_000 - phaseElapsed(state, now)
}
