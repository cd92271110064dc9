import { useEffect, useState } from 'preact/hooks'
import type { SessionState } from '../protocol/session-state'

/** The parts of a running lesson, in the order of their bar. */
export const RUN_PARTS = ['class', 'vote', 'talk', 'wall'] as const
export type RunPart = (typeof RUN_PARTS)[number]

/**
 * Which part a small screen shows, where they do not all fit: the one the lesson has just come to, until another one is
 * pressed.
 */
export function useRunPart(state: SessionState): readonly [RunPart, (part: RunPart) => void] {
  const comesTo = partOf(state)
  const step = `${state.phase} ${state.ballot?.question.id ?? ''} ${state.ballot?.round ?? ''}`
  const [shown, setShown] = useState<RunPart>(comesTo)
  useEffect(() => setShown(comesTo), [step])
  return [shown, setShown]
}

function partOf({ phase, ballot, lesson }: SessionState): RunPart {
  if (ballot) return 'vote'
  if (phase === 'talk') return 'talk'
  return lesson.devices === 'one' ? 'wall' : 'class'
}
