import type { Ballot, Tally } from '../../protocol/ballot'
import type { Me, RosterRow } from '../../protocol/roster'
import type { PupilSnapshot, TeacherSnapshot, Trouble, WallSnapshot } from '../../protocol/snapshots'
import type { SessionRecord } from '../../rules/session-record'
import { hiddenTally, isShown } from '../../rules/tally'
import type { ClassDatabase } from '../store/class-database'
import { keptWork, nudgeOf, type StoredPupil, storedPupils } from '../store/read-pupils'
import { pollTallies } from '../store/read-votes'
import type { PupilTable, SessionTable } from '../store/tables'
import type { Links } from './links'

/** A session as this process holds it at the moment. */
export interface Held {
  readonly row: SessionTable
  readonly record: SessionRecord
}

export const held = (row: SessionTable): Held => ({ row, record: JSON.parse(row.record) as SessionRecord })

export const rosterRow = (pupil: StoredPupil, links: Links, now: number): RosterRow => ({
  ...pupil,
  link: links.linkOf(pupil.seat, now),
})

export function meOf(pupil: PupilTable): Me {
  const { seat, alias, track, late } = pupil
  const nudge = nudgeOf(pupil)
  return { seat, alias, track, late: late === 1, ...(nudge === undefined ? {} : { nudge }) }
}

/** What pupils and the projector may know of a tally at this moment. */
export function publicTally(ballot: Ballot, tally: Tally): Tally {
  return isShown(ballot) ? tally : hiddenTally(tally)
}

const head = ({ row, record }: Held, now: number) => ({ seq: row.seq, now, state: record.state })

export async function teacherSnapshot(
  database: ClassDatabase,
  session: Held,
  links: Links,
  extra: { readonly wallKey: string; readonly probes: number; readonly troubles: readonly Trouble[] },
  now: number,
): Promise<TeacherSnapshot> {
  const { ballot } = session.record.state
  const pupils = await storedPupils(database, session.row.id)
  return {
    as: 'teacher',
    ...head(session, now),
    ...extra,
    roster: pupils.map((pupil) => rosterRow(pupil, links, now)),
    tallies: ballot === undefined ? [] : await pollTallies(database.db, session.row.id, ballot),
    past: session.record.past.map(({ question, round }) => ({
      ballot: question.id,
      words: question.words,
      rounds: round,
    })),
  }
}

export async function wallSnapshot(
  database: ClassDatabase,
  session: Held,
  links: Links,
  now: number,
): Promise<WallSnapshot> {
  const { ballot } = session.record.state
  const tallies = ballot === undefined ? [] : await pollTallies(database.db, session.row.id, ballot)
  return {
    as: 'wall',
    ...head(session, now),
    here: links.here(now),
    tallies: ballot === undefined ? [] : tallies.map((tally) => publicTally(ballot, tally)),
  }
}

/** `tally` is the newest there is of the present vote, if any; a hall that comes back does not count it 500 times. */
export async function pupilSnapshot(
  database: ClassDatabase,
  session: Held,
  pupil: PupilTable,
  links: Links,
  tally: Tally | undefined,
  now: number,
): Promise<PupilSnapshot> {
  const { ballot } = session.record.state
  const poll = ballot === undefined ? undefined : { ballot: ballot.question.id, round: ballot.round }
  return {
    as: 'pupil',
    ...head(session, now),
    me: meOf(pupil),
    here: links.here(now),
    ...(await keptWork(database, session.row.id, pupil.seat, poll)),
    ...(ballot === undefined || tally === undefined ? {} : { tally: publicTally(ballot, tally) }),
  }
}
