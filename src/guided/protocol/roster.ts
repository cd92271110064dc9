import type { Alias } from './alias'

/** A task for one pupil, from the teacher. `summary`: skip to the class with a neutral summary. */
export interface Nudge {
  readonly id: number
  readonly kind: 'summary' | 'code'
}

/** One pupil as the teacher sees them. */
export interface RosterRow {
  readonly seat: number
  readonly alias: Alias
  /** Number of the track in the lesson, from 0. */
  readonly track: number
  readonly removed: boolean
  /** `polling`: connected, but a proxy on the way blocks websockets. */
  readonly link: 'websocket' | 'polling' | 'none'
  /** Came in after the lesson had begun. */
  readonly late: boolean
  readonly place?: {
    readonly role: string
    readonly chapter: string
    readonly scene: string
    readonly doing: 'reading' | 'evidence' | 'gate' | 'ending'
    readonly choices: number
    readonly opened: number
    readonly noted: number
    /** Server's milliseconds of the last thing that came from this pupil. */
    readonly at: number
  }
  readonly ticket: boolean
}

/** What a pupil's own page needs to know of itself. */
export interface Me {
  readonly seat: number
  readonly alias: Alias
  readonly track: number
  readonly late: boolean
  readonly nudge?: Nudge
}
