import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import { MIGRATIONS } from './migrations'
import type { Tables } from './tables'

export interface ClassDatabase {
  readonly engine: 'embedded' | 'postgres'
  readonly db: Kysely<Tables>
  /** After rows were deleted: nothing of them may be left in a file. */
  scrub(): void
  close(): Promise<void>
}

/** Known to all processes of this game, and to nothing else in the database. */
const LOCK = 195_610_23

/**
 * Brings the tables up to this version, in one transaction and under a lock: of processes that start together one does
 * it, and the others find it done. Throws what the database throws.
 */
export async function migrate({ engine, db }: ClassDatabase): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (engine === 'postgres') await sql`SELECT pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx)
    await sql`CREATE TABLE IF NOT EXISTS class_migration (name text PRIMARY KEY)`.execute(trx)
    const { rows } = await sql<{ name: string }>`SELECT name FROM class_migration`.execute(trx)
    const done = new Set(rows.map(({ name }) => name))
    for (const [name, run] of Object.entries(MIGRATIONS)) {
      if (done.has(name)) continue
      await run(trx)
      await sql`INSERT INTO class_migration (name) VALUES (${name})`.execute(trx)
    }
  })
}

/** Keeps others from changing these rows until the transaction ends. The embedded database has one writer anyway. */
export function locked<Table extends keyof Tables, Row>(
  engine: ClassDatabase['engine'],
  query: SelectQueryBuilder<Tables, Table, Row>,
  how: 'to-write' | 'to-read',
): SelectQueryBuilder<Tables, Table, Row> {
  if (engine === 'embedded') return query
  return how === 'to-write' ? query.forUpdate() : query.forShare()
}
