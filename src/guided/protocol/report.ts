import type { Alias } from './alias'
import type { Decision, Question, Tally } from './ballot'
import type { Lesson } from './lesson'
import type { Progress, Ticket } from './pupil-work'

/** How a choice of the story split. */
export interface ChoiceCount {
  readonly choice: string
  readonly pupils: number
}

export interface PassageCount {
  readonly passage: string
  readonly opened: number
  readonly noted: number
  /** Believed where passages disagree. */
  readonly trusted: number
  /** Given as the reason of a vote. */
  readonly asReason: number
}

export interface VoteReport {
  readonly question: Question
  /** By round. */
  readonly tallies: readonly Tally[]
  readonly decided?: Decision
  /** Between the first and the last round, of those who voted in both: how many went from one option to another. */
  readonly moves: readonly { readonly from: string; readonly to: string; readonly pupils: number }[]
}

export interface PupilReport {
  readonly seat: number
  readonly alias: Alias
  readonly track: number
  readonly late: boolean
  readonly removed: boolean
  readonly progress?: Progress
  readonly ticket?: Ticket
  readonly votes: readonly {
    readonly ballot: string
    readonly round: number
    readonly option: string
    readonly reason?: string
  }[]
}

/** What is left of a lesson, at `REPORT_PATHS.json`. Pupils who were removed are in `pupils` only. */
export interface ClassReport {
  readonly v: number
  readonly code: string
  readonly lesson: Lesson
  readonly createdAt: number
  readonly endedAt?: number
  readonly deletedAt: number
  /** Minutes each phase really took. */
  readonly minutes: Readonly<Record<'frame' | 'play' | 'talk' | 'ticket', number>>
  readonly joined: number
  readonly choices: readonly ChoiceCount[]
  readonly passages: readonly PassageCount[]
  /** Pupils who opened at least one passage. */
  readonly readers: number
  readonly votes: readonly VoteReport[]
  readonly claims: readonly { readonly claim: string; readonly pupils: number }[]
  readonly pupils: readonly PupilReport[]
}
