import { isCounted, type Tally } from '../protocol/ballot'
import type { ServerMessage } from '../protocol/messages'
import type { RosterRow } from '../protocol/roster'
import type { AnySnapshot } from '../protocol/snapshots'

/** What a page knows of its class. */
export interface ClassView<Snapshot extends AnySnapshot = AnySnapshot> {
  readonly snapshot: Snapshot
  /** The server's clock less this device's, in milliseconds. */
  readonly ahead: number
}

/** A snapshot that has just come; `here` is this device's clock. */
export function viewOf<Snapshot extends AnySnapshot>(snapshot: Snapshot, here: number): ClassView<Snapshot> {
  return { snapshot, ahead: snapshot.now - here }
}

/** The view after a message. What is older than what is here changes nothing. */
export function afterMessage<Snapshot extends AnySnapshot>(
  view: ClassView<Snapshot>,
  message: ServerMessage,
  here: number,
): ClassView<Snapshot> {
  const { snapshot } = view
  const withParts = (parts: Partial<AnySnapshot>): ClassView<Snapshot> => ({
    ...view,
    snapshot: { ...snapshot, ...parts } as Snapshot,
  })
  switch (message.kind) {
    case 'state': {
      if (message.seq < snapshot.seq) return view
      const { seq, now, state } = message
      const kept = withParts({ seq, now, state })
      return { snapshot: forgetCast(snapshot, kept.snapshot), ahead: now - here }
    }
    case 'here':
      return 'here' in snapshot ? withParts({ here: message.here }) : view
    case 'me':
      return snapshot.as === 'pupil' ? withParts({ me: message.me }) : view
    case 'progress':
      return snapshot.as === 'pupil' ? withParts({ progress: message.progress }) : view
    case 'tally':
      if (snapshot.as === 'pupil') return withParts({ tally: fullerOf(snapshot.tally, message.tally) })
      return withParts({ tallies: withTally(snapshot.tallies, message.tally) })
    case 'roster':
      return snapshot.as === 'teacher' ? withParts({ roster: withRows(snapshot.roster, message.rows) }) : view
    case 'probes':
      return snapshot.as === 'teacher' ? withParts({ probes: message.probes }) : view
    case 'troubles':
      return snapshot.as === 'teacher' ? withParts({ troubles: message.troubles }) : view
    case 'gone':
      return view
  }
}

/** A vote of the round before is none in the next one; nor is its result. */
function forgetCast<Snapshot extends AnySnapshot>(before: Snapshot, after: Snapshot): Snapshot {
  const [was, is] = [before.state.ballot, after.state.ballot]
  const same = was?.question.id === is?.question.id && was?.round === is?.round
  if (same || after.as !== 'pupil') return after
  const { cast: _cast, tally: _tally, ...rest } = after
  return rest as Snapshot
}

/** News from before a result was shown can come after it; it does not take the counts away. */
function fullerOf(known: Tally | undefined, news: Tally): Tally {
  const same = known?.ballot === news.ballot && known.round === news.round
  return known && same && isCounted(known) && !isCounted(news) ? known : news
}

function withTally(tallies: readonly Tally[], tally: Tally): readonly Tally[] {
  const others = tallies.filter(({ ballot, round }) => ballot !== tally.ballot || round !== tally.round)
  return [...others, tally].sort((a, b) => a.round - b.round)
}

function withRows(roster: readonly RosterRow[], rows: readonly RosterRow[]): readonly RosterRow[] {
  const changed = new Map(rows.map((row) => [row.seat, row]))
  const known = roster.map((row) => changed.get(row.seat) ?? row)
  const fresh = rows.filter(({ seat }) => !roster.some((row) => row.seat === seat))
  return [...known, ...fresh].sort((a, b) => a.seat - b.seat)
}
