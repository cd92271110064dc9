import type { Kysely } from 'kysely'
import type { Tables } from './tables'

/** Every change of the tables, in order; one that was released is never edited. */
export const MIGRATIONS: Readonly<Record<string, (db: Kysely<Tables>) => Promise<void>>> = {
  '001-class': createClass,
}

async function createClass(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('session')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('code', 'text', (column) => column.unique())
    .addColumn('teacher_key', 'text', (column) => column.notNull().unique())
    .addColumn('wall_key', 'text', (column) => column.notNull().unique())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('open_poll', 'text')
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('alias_seed', 'integer', (column) => column.notNull())
    .addColumn('delete_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('session_delete_at').on('session').column('delete_at').execute()
  await db.schema
    .createTable('pupil')
    .addColumn('session', 'text', (column) => column.notNull())
    .addColumn('seat', 'integer', (column) => column.notNull())
    .addColumn('pupil_key', 'text', (column) => column.notNull().unique())
    .addColumn('alias', 'text', (column) => column.notNull())
    .addColumn('track', 'integer', (column) => column.notNull())
    .addColumn('removed', 'integer', (column) => column.notNull())
    .addColumn('late', 'integer', (column) => column.notNull())
    .addColumn('nudge', 'text')
    .addPrimaryKeyConstraint('pupil_pk', ['session', 'seat'])
    .addUniqueConstraint('pupil_alias', ['session', 'alias'])
    .execute()
  await db.schema
    .createTable('vote')
    .addColumn('session', 'text', (column) => column.notNull())
    .addColumn('ballot', 'text', (column) => column.notNull())
    .addColumn('round', 'integer', (column) => column.notNull())
    .addColumn('seat', 'integer', (column) => column.notNull())
    .addColumn('option', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('vote_pk', ['session', 'ballot', 'round', 'seat'])
    .execute()
  for (const table of ['progress', 'ticket'] as const) {
    const created = db.schema
      .createTable(table)
      .addColumn('session', 'text', (column) => column.notNull())
      .addColumn('seat', 'integer', (column) => column.notNull())
      .addColumn('revision', 'bigint', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint(`${table}_pk`, ['session', 'seat'])
    await (table === 'progress' ? created.addColumn('place', 'text', (column) => column.notNull()) : created).execute()
  }
  await db.schema
    .createTable('event')
    .addColumn('session', 'text', (column) => column.notNull())
    .addColumn('command', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('event_pk', ['session', 'command'])
    .execute()
}
