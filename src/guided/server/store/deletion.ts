import type { ClassDatabase } from './class-database'
import { locked } from './class-database'
import { TABLES_OF_A_SESSION } from './tables'

/** Deletes everything of a session. Doing it twice is as once. */
export async function deleteSession(database: ClassDatabase, session: string): Promise<void> {
  await database.db.transaction().execute(async (trx) => {
    // Locked first: a vote that is being written is written before, or refused after.
    await locked(
      database.engine,
      trx.selectFrom('session').select('id').where('id', '=', session),
      'to-write',
    ).executeTakeFirst()
    for (const table of TABLES_OF_A_SESSION) await trx.deleteFrom(table).where('session', '=', session).execute()
    await trx.deleteFrom('session').where('id', '=', session).execute()
  })
  database.scrub()
}

/** Deletes the sessions whose time is over at `now`, and gives their ids. */
export async function deleteExpired(database: ClassDatabase, now: number): Promise<readonly string[]> {
  const over = await database.db.selectFrom('session').select('id').where('delete_at', '<=', now).execute()
  for (const { id } of over) await deleteSession(database, id)
  return over.map(({ id }) => id)
}
