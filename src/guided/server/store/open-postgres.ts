import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type ClassDatabase, migrate } from './class-database'
import type { Tables } from './tables'

/** PostgreSQL's 64-bit integers: counts and milliseconds, which fit a number. */
const INT8 = 20

/** A pool of connections that never throws by itself: a connection that breaks is replaced at the next query. */
export function postgresPool(url: string, max: number): pg.Pool {
  const getTypeParser = (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format === 'binary' ? 'text' : format)
  const pool = new pg.Pool({
    connectionString: url,
    max,
    // Also the time a query may wait for its turn: a hall that comes back at once is not a database that is gone.
    connectionTimeoutMillis: 10_000,
    query_timeout: 15_000,
    types: { getTypeParser: getTypeParser as typeof pg.types.getTypeParser },
  })
  pool.on('error', () => undefined)
  // A connection that is in use when it breaks tells itself, beside its query; unheard, that would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** Opens the database at `url`. Throws if it cannot be reached; the caller tries again. */
export async function openPostgres(url: string): Promise<ClassDatabase> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: postgresPool(url, 10) }) })
  const database: ClassDatabase = { engine: 'postgres', db, scrub: () => undefined, close: () => db.destroy() }
  try {
    await migrate(database)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return database
}
