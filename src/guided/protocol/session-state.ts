import type { Ballot } from './ballot'
import type { Gate, Lesson, Phase, Stage, WallView } from './lesson'

/** A question for talk, put on every screen. */
export interface Prompt {
  readonly id: string
  readonly words: { readonly en: string; readonly hu: string }
}

/**
 * What everybody in a session may know; the same for teacher, projector and pupils, but for the results of votes, which
 * come as tallies to those who may see them. Times are the server's milliseconds.
 */
export interface SessionState {
  readonly code: string
  readonly lesson: Lesson
  readonly phase: Phase
  /** When the phase began; its minutes are in the plan. */
  readonly phaseSince: number
  readonly paused: boolean
  /** Since when; the time of the phase stands still. */
  readonly pausedSince?: number
  /** Milliseconds of this phase that were paused before. */
  readonly pausedFor: number
  readonly gate: Gate
  /** Nobody new comes in. */
  readonly locked: boolean
  /** The passage that lies open on every screen. */
  readonly pushed?: string
  readonly prompt?: Prompt
  readonly wall: WallView
  readonly stage?: Stage
  /** The vote that was opened last, open or closed; put away with `vote-away`. */
  readonly ballot?: Ballot
  readonly createdAt: number
  readonly endedAt?: number
  /** When everything of this session is deleted at the latest. */
  readonly deletedAt: number
}
