import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClassDatabase } from '../../../src/guided/server/store/class-database'
import { openEmbedded } from '../../../src/guided/server/store/open-embedded'
import { openPostgres, postgresPool } from '../../../src/guided/server/store/open-postgres'

// Empty counts as none.
const POSTGRES = process.env.TEST_DATABASE_URL || undefined

/** The databases the tests are run on: the embedded one always, PostgreSQL where one is running (see `.ci/services`). */
export const ENGINES: readonly ClassDatabase['engine'][] =
  POSTGRES === undefined ? ['embedded'] : ['embedded', 'postgres']

export interface TestPlace {
  /** Where a server of this test keeps its class. */
  readonly env: Readonly<Record<string, string>>
  open(): Promise<ClassDatabase>
  clear(): Promise<void>
}

/** An empty place of its own for one test file. */
export async function testPlace(engine: ClassDatabase['engine']): Promise<TestPlace> {
  return engine === 'embedded' ? embeddedPlace() : await postgresPlace(POSTGRES ?? '')
}

function embeddedPlace(): TestPlace {
  const folder = mkdtempSync(join(tmpdir(), 'class-'))
  return {
    env: { DATA: folder },
    open: async () => {
      const opened = await openEmbedded(folder)
      if (!opened.ok) throw new Error(opened.code)
      return opened.value
    },
    clear: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  }
}

async function postgresPlace(url: string): Promise<TestPlace> {
  const schema = `test_${randomBytes(6).toString('hex')}`
  const run = async (statement: string) => {
    const pool = postgresPool(url, 1)
    await pool.query(statement)
    await pool.end()
  }
  await run(`CREATE SCHEMA ${schema}`)
  const own = new URL(url)
  own.searchParams.set('options', `-c search_path=${schema}`)
  return {
    env: { DATABASE_URL: own.href },
    open: () => openPostgres(own.href),
    clear: () => run(`DROP SCHEMA ${schema} CASCADE`),
  }
}
