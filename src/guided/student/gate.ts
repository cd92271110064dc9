import type { Gate, Phase, Track } from '../protocol/lesson'

/** Where a pupil stands in the story. */
export interface Where {
  readonly role: string
  readonly chapter: string
  readonly scene: string
  /** The role's chapters in order. */
  readonly chapters: readonly string[]
}

/** Whether the class waits here: the page covers the story until the teacher opens the gate further. */
export function isHeld(gate: Gate, track: Track, where: Where): boolean {
  if (where.scene === track.stop) return true
  if (gate.kind === 'held') return true
  if (gate.kind === 'open') {
    const last = track.stop === undefined ? track.chapter : undefined
    return last !== undefined && after(where, last)
  }
  const stop = gate.stops.find(({ role }) => role === where.role)
  if (!stop) return true
  return where.scene === stop.scene || after(where, stop.chapter)
}

/** Whether the story lies open on a pupil's page in this part of the lesson. */
export const plays = (phase: Phase): boolean => phase === 'play'

function after({ chapters, chapter }: Where, last: string): boolean {
  const [at, end] = [chapters.indexOf(chapter), chapters.indexOf(last)]
  return end !== -1 && at > end
}
