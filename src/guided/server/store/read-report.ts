import type { Progress, Ticket } from '../../protocol/pupil-work'
import type { ClassReport, PupilReport } from '../../protocol/report'
import type { SessionAction } from '../../protocol/teacher-actions'
import { type CountedVote, type PhaseChange, reportOf } from '../../rules/report-rules'
import type { SessionRecord } from '../../rules/session-record'
import type { ClassDatabase } from './class-database'
import { pollTallies } from './read-votes'
import type { SessionTable } from './tables'

/** Everything that is left of a lesson, as a report. */
export async function readReport(database: ClassDatabase, row: SessionTable, now: number): Promise<ClassReport> {
  const record = JSON.parse(row.record) as SessionRecord
  const { ballot } = record.state
  const votes: CountedVote[] = []
  for (const each of ballot === undefined ? record.past : [...record.past, ballot])
    votes.push({ ballot: each, tallies: await pollTallies(database.db, row.id, each) })
  return reportOf(record, await pupilReports(database, row.id), votes, await phaseChanges(database, row.id), now)
}

async function phaseChanges({ db }: ClassDatabase, session: string): Promise<readonly PhaseChange[]> {
  const events = await db
    .selectFrom('event')
    .select(['action', 'at'])
    .where('session', '=', session)
    .orderBy('seq')
    .execute()
  return events.flatMap(({ action, at }) => {
    const done = JSON.parse(action) as SessionAction
    return done.do === 'phase' ? [{ phase: done.phase, at }] : []
  })
}

async function pupilReports({ db }: ClassDatabase, session: string): Promise<readonly PupilReport[]> {
  const pupils = await db.selectFrom('pupil').selectAll().where('session', '=', session).orderBy('seat').execute()
  const bodies = async (table: 'progress' | 'ticket') =>
    new Map(
      (await db.selectFrom(table).select(['seat', 'body']).where('session', '=', session).execute()).map(
        ({ seat, body }) => [seat, body] as const,
      ),
    )
  const [progress, tickets] = [await bodies('progress'), await bodies('ticket')]
  const votes = await db
    .selectFrom('vote')
    .select(['seat', 'ballot', 'round', 'option', 'reason'])
    .where('session', '=', session)
    .orderBy('ballot')
    .orderBy('round')
    .execute()
  const bySeat = new Map<number, PupilReport['votes'][number][]>()
  for (const { seat, ballot, round, option, reason } of votes) {
    const mine = bySeat.get(seat) ?? []
    mine.push({ ballot, round, option, ...(reason === null ? {} : { reason }) })
    bySeat.set(seat, mine)
  }
  return pupils.map(({ seat, alias, track, late, removed }) => {
    const [played, ticket] = [progress.get(seat), tickets.get(seat)]
    return {
      seat,
      alias,
      track,
      late: late === 1,
      removed: removed === 1,
      ...(played === undefined ? {} : { progress: JSON.parse(played) as Progress }),
      ...(ticket === undefined ? {} : { ticket: JSON.parse(ticket) as Ticket }),
      votes: bySeat.get(seat) ?? [],
    }
  })
}
