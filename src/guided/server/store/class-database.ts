import { type Kysely, Migrator, type SelectQueryBuilder } from 'kysely'
import { MIGRATIONS } from './migrations'
import type { Tables } from './tables'

export interface ClassDatabase {
  readonly engine: 'embedded' | 'postgres'
  readonly db: Kysely<Tables>
  /** After rows were deleted: nothing of them may be left in a file. */
  scrub(): void
  close(): Promise<void>
}

/** Brings the tables up to this version. Throws what the database throws. */
export async function migrate({ db }: ClassDatabase): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error !== undefined) throw error
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
