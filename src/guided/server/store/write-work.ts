import type { Transaction } from 'kysely'
import type { Place } from '../../protocol/roster'
import { inChunks } from './in-chunks'
import type { WriteOf } from './pupil-writes'
import type { Tables } from './tables'

/** The last of those that are alike by `key`: two rows of one key in a statement are refused by PostgreSQL. */
function latest<Row extends { readonly revision: number }>(
  rows: readonly Row[],
  key: (row: Row) => string,
): readonly Row[] {
  const last = new Map<string, Row>()
  for (const row of rows) {
    const before = last.get(key(row))
    if (before === undefined || before.revision <= row.revision) last.set(key(row), row)
  }
  return [...last.values()]
}

/** Keeps votes; where one is there already, the one with the higher revision stays. */
export async function writeVotes(trx: Transaction<Tables>, votes: readonly WriteOf<'vote'>[]): Promise<void> {
  const rows = votes.map(({ session, seat, cast }) => ({
    session,
    ballot: cast.ballot,
    round: cast.round,
    seat,
    option: cast.option,
    reason: cast.reason ?? null,
    revision: cast.revision,
  }))
  const key = (row: (typeof rows)[number]) => `${row.session} ${row.ballot} ${row.round} ${row.seat}`
  for (const values of inChunks(latest(rows, key)))
    await trx
      .insertInto('vote')
      .values(values)
      .onConflict((conflict) =>
        conflict
          .columns(['session', 'ballot', 'round', 'seat'])
          .doUpdateSet((set) => ({
            option: set.ref('excluded.option'),
            reason: set.ref('excluded.reason'),
            revision: set.ref('excluded.revision'),
          }))
          .whereRef('vote.revision', '<=', 'excluded.revision'),
      )
      .execute()
}

export async function writeProgress(trx: Transaction<Tables>, writes: readonly WriteOf<'progress'>[]): Promise<void> {
  const rows = writes.map(({ session, seat, progress, at }) => {
    const place: Place = {
      role: progress.role,
      chapter: progress.chapter,
      scene: progress.scene,
      doing: progress.doing,
      choices: progress.choices.length,
      opened: progress.opened.length,
      noted: progress.noted.length,
      at,
    }
    return { session, seat, revision: progress.revision, body: JSON.stringify(progress), place: JSON.stringify(place) }
  })
  for (const values of inChunks(latest(rows, (row) => `${row.session} ${row.seat}`)))
    await trx
      .insertInto('progress')
      .values(values)
      .onConflict((conflict) =>
        conflict
          .columns(['session', 'seat'])
          .doUpdateSet((set) => ({
            revision: set.ref('excluded.revision'),
            body: set.ref('excluded.body'),
            place: set.ref('excluded.place'),
          }))
          .whereRef('progress.revision', '<=', 'excluded.revision'),
      )
      .execute()
}

export async function writeTickets(trx: Transaction<Tables>, writes: readonly WriteOf<'ticket'>[]): Promise<void> {
  const rows = writes.map(({ session, seat, ticket }) => ({
    session,
    seat,
    revision: ticket.revision,
    body: JSON.stringify(ticket),
  }))
  for (const values of inChunks(latest(rows, (row) => `${row.session} ${row.seat}`)))
    await trx
      .insertInto('ticket')
      .values(values)
      .onConflict((conflict) =>
        conflict
          .columns(['session', 'seat'])
          .doUpdateSet((set) => ({ revision: set.ref('excluded.revision'), body: set.ref('excluded.body') }))
          .whereRef('ticket.revision', '<=', 'excluded.revision'),
      )
      .execute()
}
