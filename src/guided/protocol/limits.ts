/** Lengths and counts that both sides keep to. A message beyond them is refused as `class/malformed`. */
export const LIMITS = {
  /** Bytes of one message; the socket is closed on a longer one. */
  messageBytes: 64 * 1024,
  id: 120,
  words: 400,
  /** Written by a pupil, where the teacher allows it: the reason of a vote, the sentence of an exit ticket. */
  sentence: 300,
  choices: 500,
  passages: 300,
  options: 8,
  tracks: 4,
  ballots: 40,
  /** Minutes of one part of the lesson. */
  minutes: 180,
  /** People in one session. */
  seats: 5000,
} as const

/** A pupil's device sends progress at most this often; what happens between goes with the next one. */
export const PROGRESS_EVERY_MS = 3000

/** Votes and the list of pupils are passed on at most this often. */
export const NEWS_EVERY_MS = 250

/** A vote that was on its way when the time ran out still counts for this long. */
export const VOTE_GRACE_MS = 2000

/** Kept for the teacher after the end, and never longer than the second after the beginning. */
export const KEPT_AFTER_END_MS = 24 * 60 * 60 * 1000
export const KEPT_AT_MOST_MS = 30 * 24 * 60 * 60 * 1000
