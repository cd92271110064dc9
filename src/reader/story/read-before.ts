import type { GameState } from '../../state/game-state'

/**
 * True if a choice was just taken and every line that it led to was read before. A turn that was opened, not chosen
 * (a role opened again, a rewind), is always shown whole.
 */
export function readBefore(now: GameState, before: GameState): boolean {
  if (now.session.status !== 'playing' || before.session.status !== 'playing') return false
  const stepsMore = now.session.steps.length - before.session.steps.length
  if (now.session.structure !== before.session.structure || stepsMore !== 1) return false
  const lines = now.session.turn.beats.flatMap((beat) => (beat.kind === 'line' ? [beat.line] : []))
  return lines.length > 0 && lines.every((line) => before.reading.lines.has(line))
}
