/**
 * What is kept of a class. Columns are text and integers only, so that both databases mean the same by them; objects are
 * JSON in text. Times are milliseconds. No table has a name, an address or a kind of device in it, by design.
 */
export interface SessionTable {
  readonly id: string
  /** Null once the lesson is over, so that its code can be given again. */
  readonly code: string | null
  readonly teacher_key: string
  readonly wall_key: string
  /** Counts the changes of `record`. */
  readonly seq: number
  /** `<ballot>/<round>` of the vote that is open. */
  readonly open_poll: string | null
  /** A `SessionRecord`. */
  readonly record: string
  readonly alias_seed: number
  readonly delete_at: number
}

export interface PupilTable {
  readonly session: string
  readonly seat: number
  readonly pupil_key: string
  readonly alias: string
  readonly track: number
  readonly removed: number
  readonly late: number
  /** A `Nudge`. */
  readonly nudge: string | null
}

export interface VoteTable {
  readonly session: string
  readonly ballot: string
  readonly round: number
  readonly seat: number
  readonly option: string
  readonly reason: string | null
  readonly revision: number
}

export interface ProgressTable {
  readonly session: string
  readonly seat: number
  readonly revision: number
  /** A `Progress`. */
  readonly body: string
  /** A `Place`: what the teacher's list needs of it. */
  readonly place: string
}

export interface TicketTable {
  readonly session: string
  readonly seat: number
  readonly revision: number
  /** A `Ticket`. */
  readonly body: string
}

/** What the teacher did, in order of `seq`, by name; phases whole. The command's id keeps it from being done twice. */
export interface EventTable {
  readonly session: string
  readonly command: string
  readonly seq: number
  readonly action: string
  readonly at: number
}

export interface Tables {
  readonly session: SessionTable
  readonly pupil: PupilTable
  readonly vote: VoteTable
  readonly progress: ProgressTable
  readonly ticket: TicketTable
  readonly event: EventTable
}

/** The tables that belong to a session, to be emptied before the session itself goes. */
export const TABLES_OF_A_SESSION = ['vote', 'progress', 'ticket', 'event', 'pupil'] as const
