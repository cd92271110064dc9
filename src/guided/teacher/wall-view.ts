import type { WallView } from '../protocol/lesson'
import type { SessionState } from '../protocol/session-state'

/** What the projector shows now: what the teacher set, or what the lesson is at. */
export function wallNow(state: SessionState): Exclude<WallView, 'auto'> {
  if (state.wall !== 'auto') return state.wall
  if (state.phase === 'lobby') return state.lesson.devices === 'each' ? 'code' : 'timer'
  if (state.phase === 'ended') return 'timer'
  if (state.ballot) return 'vote'
  if (state.pushed !== undefined) return 'passage'
  if (state.prompt) return 'prompt'
  return state.phase === 'play' && state.stage ? 'scene' : 'timer'
}
