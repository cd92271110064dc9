import { noteStop, type SceneEntry } from '../../state/selectors/note-stop'
import { stageOf } from '../../state/selectors/stage'
import { type LogEntry, storyLog } from '../../state/selectors/story-log'
import type { Playing } from '../../state/slices/session'

export type LineEntry = Extract<LogEntry, { kind: 'line' }>
export type DidEntry = Extract<LogEntry, { kind: 'did' }>

/** One turn as the story page lays it out, from top to bottom. */
export interface PageFlow {
  /** What was read before in this chapter, without the last choice. */
  readonly earlier: readonly LogEntry[]
  readonly lastDid: DidEntry | undefined
  /** What happened in scenes that were just passed over. */
  readonly summaries: readonly SceneEntry[]
  readonly lines: readonly LineEntry[]
  /** A content note on which the text stops until the player reads on or passes over. */
  readonly note: SceneEntry | undefined
  /** The note of the present scene where it follows on another hard scene: told in a line, without stopping the text. */
  readonly quietNote: SceneEntry | undefined
  /** A scene begins in this turn. */
  readonly newScene: boolean
}

/** Lays out the present turn. `accepted` are the scenes whose content note the player has read on past. */
export function pageFlow(playing: Playing, accepted: ReadonlySet<string>): PageFlow {
  const log = storyLog(playing)
  const here = stageOf(playing)?.scene.id
  const earlier = withoutPassed(log.earlier)
  const lastDid = earlier.at(-1)
  const { at: stop, quiet } = noteStop(log, accepted)
  const noted = stop < 0 ? undefined : log.now[stop]
  const shown = stop < 0 ? log.now : log.now.slice(0, stop)
  const passed = new Set<string>(playing.playthrough.passed)
  const lines = shown.filter(
    (entry): entry is LineEntry =>
      entry.kind === 'line' && (entry.scene === here || entry.scene === undefined || !passed.has(entry.scene)),
  )
  return {
    earlier: lastDid?.kind === 'did' ? earlier.slice(0, -1) : earlier,
    lastDid: lastDid?.kind === 'did' ? lastDid : undefined,
    summaries: justPassed(log.earlier, log.now, here),
    lines,
    note: noted?.kind === 'scene' ? noted : undefined,
    quietNote: stop < 0 && quiet?.scene.id === here ? quiet : undefined,
    newScene: log.now.some(({ kind }) => kind === 'scene'),
  }
}

/** Of a scene that was passed over nothing stays but its summary: its lines and choices were never read. */
function withoutPassed(entries: readonly LogEntry[]): readonly LogEntry[] {
  let passed = false
  return entries.filter((entry) => {
    if (entry.kind === 'scene') passed = entry.passed
    return entry.kind === 'scene' || !passed
  })
}

/** The passed scenes at the end of what was read, and those that began and were left within the present turn. */
function justPassed(earlier: readonly LogEntry[], now: readonly LogEntry[], here: string | undefined): SceneEntry[] {
  const scenes = (entries: readonly LogEntry[]) => entries.filter((entry) => entry.kind === 'scene')
  if (!now.some(({ kind }) => kind === 'scene')) return []
  const before = scenes(earlier)
  const firstRead = before.findLastIndex(({ passed }) => !passed)
  return [...before.slice(firstRead + 1), ...scenes(now)].filter(({ passed, scene }) => passed && scene.id !== here)
}
