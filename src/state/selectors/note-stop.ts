import type { SceneId } from '../../story/ids'
import type { LogEntry, StoryLog } from './story-log'

export type SceneEntry = Extract<LogEntry, { kind: 'scene' }>

export interface NoteStop {
  /** Index in `log.now` of the scene at whose content note the text stops; -1 where it does not. */
  readonly at: number
  /** A noted scene that begins in this turn without stopping the text: its note is told in a line. */
  readonly quiet: SceneEntry | undefined
}

/**
 * One content note stands before a whole stretch of hard scenes. A noted scene that follows directly on one which the
 * player has read does not stop the text again; it can be passed over all the same. `accepted` are the scenes whose
 * note was read on past. A stretch does not reach over the end of a chapter, because the log does not either.
 */
export function noteStop(log: StoryLog, accepted: ReadonlySet<string | SceneId>): NoteStop {
  const before = log.earlier.findLast((entry): entry is SceneEntry => entry.kind === 'scene')
  let inStretch = before?.noted === true && !before.passed
  let quiet: SceneEntry | undefined
  for (const [at, entry] of log.now.entries()) {
    if (entry.kind !== 'scene') continue
    const readable = entry.noted && !entry.passed
    if (readable && !accepted.has(entry.scene.id)) {
      if (!inStretch) return { at, quiet }
      quiet = entry
    }
    inStretch = readable
  }
  return { at: -1, quiet }
}
