import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely'
import Database from 'libsql'
import type { ClassDatabase } from './class-database'
import { migrate } from './class-database'
import type { Tables } from './tables'

const DATABASE_FILE = 'class.db'

export type EmbeddedResult =
  | { readonly ok: true; readonly value: ClassDatabase }
  /** Another server has this folder open. */
  | { readonly ok: false; readonly code: 'data/in-use' }
  /** The folder cannot be made or written. */
  | { readonly ok: false; readonly code: 'data/refused' }

/**
 * Opens the database in `folder`, which is made if it is not there. The lock on it is the system's own: it is gone with
 * the process, however that ends. Each commit is on the disk before it returns.
 */
export async function openEmbedded(folder: string): Promise<EmbeddedResult> {
  let file: Database.Database
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    file = new Database(join(folder, DATABASE_FILE))
  } catch {
    return { ok: false, code: 'data/refused' }
  }
  try {
    prepare(file)
  } catch (error) {
    file.close()
    const isBusy = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
    return { ok: false, code: isBusy ? 'data/in-use' : 'data/refused' }
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: forgiving(file) }) })
  const database: ClassDatabase = {
    engine: 'embedded',
    db,
    scrub: () => void file.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all(),
    close: () => {
      release(file)
      return db.destroy()
    },
  }
  await migrate(database)
  return { ok: true, value: database }
}

/** Statements that are kept ready, and the length of text up to which one is: longer ones differ each time. */
const READY_STATEMENTS = 100
const READY_LENGTH = 2000

/**
 * SQLite undoes a transaction by itself when the disk is full. To undo it once more would be a fault of its own, and hide
 * the one that matters. Statements that come again and again are read once.
 */
function forgiving(file: Database.Database): SqliteDatabase {
  const ready = new Map<string, ReturnType<SqliteDatabase['prepare']>>()
  function prepared(statement: string): ReturnType<SqliteDatabase['prepare']> {
    const known = ready.get(statement)
    if (known !== undefined) return known
    const fresh = file.prepare(statement) as ReturnType<SqliteDatabase['prepare']>
    if (statement.length > READY_LENGTH) return fresh
    const [oldest] = ready.keys()
    if (ready.size >= READY_STATEMENTS && oldest !== undefined) ready.delete(oldest)
    ready.set(statement, fresh)
    return fresh
  }
  const nothing = {
    reader: false,
    all: () => [],
    run: () => ({ changes: 0, lastInsertRowid: 0 }),
    iterate: () => [].values(),
  }
  return {
    close: () => void file.close(),
    prepare: (statement) => (statement === 'rollback' && !file.inTransaction ? nothing : prepared(statement)),
  }
}

/** Lets go of the lock now; closing alone does so only when the last statement has been cleared from memory. */
function release(file: Database.Database): void {
  file.prepare('PRAGMA journal_mode = DELETE').all()
  file.prepare('PRAGMA locking_mode = NORMAL').all()
  file.prepare('SELECT count(*) FROM sqlite_master').all()
}

function prepare(file: Database.Database): void {
  file.exec('PRAGMA busy_timeout = 0')
  file.prepare('PRAGMA locking_mode = EXCLUSIVE').all()
  file.prepare('PRAGMA journal_mode = WAL').all()
  file.exec('PRAGMA synchronous = FULL')
  // What was deleted is written over, not only forgotten.
  file.prepare('PRAGMA secure_delete = ON').all()
  // The lock is taken by the first write; it shall be taken now.
  file.exec('BEGIN IMMEDIATE; COMMIT')
}
