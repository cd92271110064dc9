import type { Alias } from './alias'
import type { Tally } from './ballot'
import type { Progress, Ticket } from './pupil-work'
import type { Me, RosterRow } from './roster'
import type { SessionState } from './session-state'

interface Snapshot {
  /** Counts the changes of `state`. What comes with a smaller number is older than what is here. */
  readonly seq: number
  /** The server's clock: take it for the difference to one's own. */
  readonly now: number
  readonly state: SessionState
}

/** Everything a pupil's page needs to be where it was. */
export interface PupilSnapshot extends Snapshot {
  readonly as: 'pupil'
  readonly me: Me
  /** Pupils who are connected. */
  readonly here: number
  readonly progress?: Progress
  /** What this pupil voted in the present round. */
  readonly cast?: { readonly option: string; readonly reason?: string; readonly revision: number }
  readonly ticket?: Ticket
  /** Of the present vote, if it may be seen; before, only `voted` and `of` are more than 0. */
  readonly tally?: Tally
}

/** A vote as the teacher keeps it in view after it was put away. */
export interface PastVote {
  readonly ballot: string
  readonly words: { readonly en: string; readonly hu: string }
  readonly rounds: number
}

export interface TeacherSnapshot extends Snapshot {
  readonly as: 'teacher'
  /** Opens the projector's page, and nothing else. */
  readonly wallKey: string
  readonly roster: readonly RosterRow[]
  /** Of the present vote, all rounds. */
  readonly tallies: readonly Tally[]
  readonly past: readonly PastVote[]
  /** Phones that have reached the server in a test. */
  readonly probes: number
  readonly troubles: readonly Trouble[]
}

export interface WallSnapshot extends Snapshot {
  readonly as: 'wall'
  readonly here: number
  /** Of the present vote, all rounds that may be seen; of the open one only `voted` and `of`. */
  readonly tallies: readonly Tally[]
}

export type AnySnapshot = PupilSnapshot | TeacherSnapshot | WallSnapshot

/** What a teacher has to know of the machinery. */
export type Trouble =
  /** Nothing can be kept at the moment; pages send again by themselves. */
  | { readonly kind: 'storage-away' }
  | { readonly kind: 'storage-full' }
  /** Devices that only get through by polling: a proxy blocks websockets. It works, more slowly. */
  | { readonly kind: 'polling'; readonly devices: number }

/** What `look` finds. */
export interface Found {
  readonly language: 'en' | 'hu'
  readonly title: { readonly en: string; readonly hu: string }
  readonly aliases: readonly Alias[]
}
