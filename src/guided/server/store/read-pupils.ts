import type { Progress, Ticket } from '../../protocol/pupil-work'
import type { Nudge, Place } from '../../protocol/roster'
import type { ClassDatabase } from './class-database'
import { inChunks } from './in-chunks'
import type { PupilTable } from './tables'

/** A pupil as far as it is kept; who is connected is known to the connections. */
export interface StoredPupil {
  readonly seat: number
  readonly alias: string
  readonly track: number
  readonly removed: boolean
  readonly late: boolean
  readonly ticket: boolean
  readonly place?: Place
}

/** The pupils of a session, or those of `seats`, by seat. */
export async function storedPupils(
  database: ClassDatabase,
  session: string,
  seats?: readonly number[],
): Promise<readonly StoredPupil[]> {
  if (seats === undefined) return await someStoredPupils(database, session)
  const pupils: StoredPupil[] = []
  for (const some of inChunks(seats)) pupils.push(...(await someStoredPupils(database, session, some)))
  return pupils
}

async function someStoredPupils(
  { db }: ClassDatabase,
  session: string,
  seats?: readonly number[],
): Promise<StoredPupil[]> {
  const rows = await db
    .selectFrom('pupil')
    .leftJoin('progress', (join) =>
      join.onRef('progress.session', '=', 'pupil.session').onRef('progress.seat', '=', 'pupil.seat'),
    )
    .leftJoin('ticket', (join) =>
      join.onRef('ticket.session', '=', 'pupil.session').onRef('ticket.seat', '=', 'pupil.seat'),
    )
    .select([
      'pupil.seat',
      'pupil.alias',
      'pupil.track',
      'pupil.removed',
      'pupil.late',
      'progress.place',
      'ticket.revision as ticket',
    ])
    .where('pupil.session', '=', session)
    .$if(seats !== undefined, (query) => query.where('pupil.seat', 'in', seats ?? []))
    .orderBy('pupil.seat')
    .execute()
  return rows.map(({ seat, alias, track, removed, late, place, ticket }) => ({
    seat,
    alias,
    track,
    removed: removed === 1,
    late: late === 1,
    ticket: ticket !== null,
    ...(place === null ? {} : { place: JSON.parse(place) as Place }),
  }))
}

export async function findPupil({ db }: ClassDatabase, pupilKey: string): Promise<PupilTable | undefined> {
  return await db.selectFrom('pupil').selectAll().where('pupil_key', '=', pupilKey).executeTakeFirst()
}

export async function pupilAt({ db }: ClassDatabase, session: string, seat: number): Promise<PupilTable | undefined> {
  return await db
    .selectFrom('pupil')
    .selectAll()
    .where('session', '=', session)
    .where('seat', '=', seat)
    .executeTakeFirst()
}

/** What a pupil had, to go on with. */
export interface Kept {
  readonly progress?: Progress
  readonly ticket?: Ticket
  readonly cast?: { readonly option: string; readonly reason?: string; readonly revision: number }
}

/** `poll`: the present vote and its round, if there is one. */
export async function keptWork(
  { db }: ClassDatabase,
  session: string,
  seat: number,
  poll?: { readonly ballot: string; readonly round: number },
): Promise<Kept> {
  const row = await db
    .selectFrom('pupil')
    .leftJoin('progress', (join) =>
      join.onRef('progress.session', '=', 'pupil.session').onRef('progress.seat', '=', 'pupil.seat'),
    )
    .leftJoin('ticket', (join) =>
      join.onRef('ticket.session', '=', 'pupil.session').onRef('ticket.seat', '=', 'pupil.seat'),
    )
    .leftJoin('vote', (join) =>
      join
        .onRef('vote.session', '=', 'pupil.session')
        .onRef('vote.seat', '=', 'pupil.seat')
        .on('vote.ballot', '=', poll?.ballot ?? '')
        .on('vote.round', '=', poll?.round ?? 0),
    )
    .select(['progress.body as progress', 'ticket.body as ticket', 'vote.option', 'vote.reason', 'vote.revision'])
    .where('pupil.session', '=', session)
    .where('pupil.seat', '=', seat)
    .executeTakeFirst()
  if (row === undefined) return {}
  const { progress, ticket, option, reason, revision } = row
  return {
    ...(progress === null ? {} : { progress: JSON.parse(progress) as Progress }),
    ...(ticket === null ? {} : { ticket: JSON.parse(ticket) as Ticket }),
    ...(option === null || revision === null ? {} : { cast: { option, revision, ...reasonOf({ reason }) } }),
  }
}

const reasonOf = ({ reason }: { readonly reason: string | null }) => (reason === null ? {} : { reason })

export const nudgeOf = (pupil: PupilTable): Nudge | undefined =>
  pupil.nudge === null ? undefined : (JSON.parse(pupil.nudge) as Nudge)
