import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { type ClassDatabase, migrate } from './class-database'
import type { Tables } from './tables'

/** PostgreSQL's 64-bit integers: counts and milliseconds, which fit a number. */
const INT8 = 20

/** Shorter than a page waits for an answer, so that a database that has fallen silent is told as such. */
const SILENT_MS = 8_000

/** A pool of connections that never throws by itself: a connection that breaks is replaced at the next query. */
export function postgresPool(url: string, max: number): pg.Pool {
  const getTypeParser = (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format === 'binary' ? 'text' : format)
  const pool = new pg.Pool({
    connectionString: url,
    max,
    // Also the time a query may wait for its turn: a hall that comes back at once is not a database that is gone.
    connectionTimeoutMillis: SILENT_MS,
    query_timeout: SILENT_MS,
    types: { getTypeParser: getTypeParser as typeof pg.types.getTypeParser },
  })
  pool.on('error', () => undefined)
  // A connection that is in use when it breaks tells itself, beside its query; unheard, that would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/**
 * A connection on which nothing came back is not used again: whatever is asked on it next, the undoing of a transaction
 * first of all, would wait behind the question that was not answered.
 */
function givenUpWhenSilent(pool: pg.Pool): PostgresPool {
  const watched = (client: pg.PoolClient): PostgresPoolClient => {
    let silent: Error | undefined
    const query = async (statement: string, parameters: readonly unknown[]) => {
      if (silent !== undefined) throw silent
      try {
        return await client.query(statement, [...parameters])
      } catch (error) {
        if (error instanceof Error && /read timeout/.test(error.message)) silent = error
        throw error
      }
    }
    // Cursors, the other half of its type, are never asked for.
    return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release(silent) }
  }
  return { connect: async () => watched(await pool.connect()), end: () => pool.end() }
}

/** Opens the database at `url`. Throws if it cannot be reached; the caller tries again. */
export async function openPostgres(url: string): Promise<ClassDatabase> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: givenUpWhenSilent(postgresPool(url, 10)) }) })
  const database: ClassDatabase = { engine: 'postgres', db, scrub: () => undefined, close: () => db.destroy() }
  try {
    await migrate(database)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return database
}
