import type { Ballot, Tally } from '../protocol/ballot'

/** Votes of one round that are alike in option and reason. */
export interface VoteCount {
  readonly option: string
  readonly reason?: string
  readonly votes: number
}

/**
 * The tally of a round: votes sent and hands raised. `of` is the number of pupils who could send a vote; hands are added
 * to it, since no one counts those who did not raise theirs.
 */
export function tallyOf(ballot: Ballot, round: number, votes: readonly VoteCount[], of: number): Tally {
  const hands = ballot.hands[round - 1] ?? {}
  const counts: Record<string, number> = {}
  const reasons: Record<string, Record<string, number>> = {}
  for (const { id } of ballot.question.options) counts[id] = hands[id] ?? 0
  for (const { option, reason, votes: number } of votes) {
    if (!Object.hasOwn(counts, option)) continue
    counts[option] = (counts[option] ?? 0) + number
    if (reason === undefined) continue
    const given = Object.hasOwn(reasons, option) ? (reasons[option] ?? {}) : {}
    given[reason] = (given[reason] ?? 0) + number
    reasons[option] = given
  }
  const raised = ballot.question.options.reduce((sum, { id }) => sum + (hands[id] ?? 0), 0)
  const voted = Object.values(counts).reduce((sum, number) => sum + number, 0)
  return { ballot: ballot.question.id, round, counts, reasons, voted, of: of + raised }
}

/** What may be known of a vote while its result is hidden: how many have voted. No count is there that could be taken for one. */
export function hiddenTally(tally: Tally): Tally {
  return { ...tally, counts: {}, reasons: {} }
}

/**
 * Whether pupils and the projector may see results of this vote. While the class votes again, what it said before is
 * hidden too, so that nobody votes after the others.
 */
export function isShown(ballot: Ballot): boolean {
  return ballot.shown && !ballot.open
}

/** The options with the most votes, at least one: several if they are equal, none if nobody has voted. */
export function leaders(tally: Tally): readonly string[] {
  const most = Math.max(0, ...Object.values(tally.counts))
  if (most === 0) return []
  return Object.keys(tally.counts).filter((option) => tally.counts[option] === most)
}
