import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ClassDatabase } from '../../../../src/guided/server/store/class-database'
import { deleteSession } from '../../../../src/guided/server/store/deletion'
import { groupCommit } from '../../../../src/guided/server/store/group-commit'
import { openEmbedded } from '../../../../src/guided/server/store/open-embedded'
import { createSession } from '../../../../src/guided/server/store/sessions'
import { storageFault } from '../../../../src/guided/server/store/storage-fault'
import { writeBatch } from '../../../../src/guided/server/store/write-batch'
import { lesson, progress } from '../../factories'

let folder: string
let database: ClassDatabase

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'class-'))
  const opened = await openEmbedded(folder)
  if (!opened.ok) throw new Error(opened.code)
  database = opened.value
})
afterEach(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

async function classOf(pupils: number): Promise<string> {
  const keys = { teacherKey: 'teacher', wallKey: 'wall', aliasSeed: 1, now: 0 }
  await createSession(database, { id: 'one', code: 'KRVX2P', lesson: lesson(), ...keys })
  const joins = Array.from(
    { length: pupils },
    (_, index) => ({ kind: 'join', session: 'one', pupilKey: `p${index}` }) as const,
  )
  await writeBatch(database, joins)
  return 'one'
}

test('a second server on the same folder is turned away, also from another process', async () => {
  expect(await openEmbedded(folder)).toEqual({ ok: false, code: 'data/in-use' })
  const code = `import('./src/guided/server/store/open-embedded.ts').then(async (m) => console.log(JSON.stringify(await m.openEmbedded(${JSON.stringify(folder)}))))`
  const other = spawnSync(process.execPath, ['--import', 'tsx', '-e', code], { encoding: 'utf8' })
  expect(JSON.parse(other.stdout)).toEqual({ ok: false, code: 'data/in-use' })
})

test('a folder that cannot be made is said and not thrown', async () => {
  writeFileSync(join(folder, 'file'), '')
  expect(await openEmbedded(join(folder, 'file'))).toEqual({ ok: false, code: 'data/refused' })
})

test('on a full disk nothing is acknowledged, what was kept stays, and it goes on when there is room', async () => {
  const session = await classOf(5)
  const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(database.db)
  await sql`PRAGMA max_page_count = ${sql.lit((rows[0]?.page_count ?? 0) + 1)}`.execute(database.db)
  const long = Array.from({ length: 400 }, (_, index) => `choice-number-${index}`)
  const write = (seat: number) =>
    ({ kind: 'progress', session, seat, progress: progress(1, { choices: long }), at: 1 }) as const
  const full = await writeBatch(database, [1, 2, 3, 4, 5].map(write)).catch(storageFault)
  expect(full).toBe('class/storage-full')
  const kept = await database.db.selectFrom('pupil').select('seat').execute()
  expect(kept).toHaveLength(5)
  await sql`PRAGMA max_page_count = 1073741823`.execute(database.db)
  expect(await writeBatch(database, [write(1)])).toEqual([{ ok: true }])
})

test('what was deleted is not to be found in the files any more', async () => {
  const session = await classOf(1)
  const written = { kind: 'written', text: 'A sentence of one pupil' } as const
  const ticket = { revision: 1, claim: 'c', passage: 'a/001-x', sentence: written }
  await writeBatch(database, [{ kind: 'ticket', session, seat: 1, ticket }])
  const inFiles = () =>
    readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes('A sentence of one'))
  expect(inFiles()).toBe(true)
  await deleteSession(database, session)
  expect(inFiles()).toBe(false)
})

test('writes that come while one is under way go together, in order, and each fails for itself alone', async () => {
  const batches: number[][] = []
  const group = groupCommit<number, string>(async (writes) => {
    batches.push([...writes])
    await new Promise(setImmediate)
    if (writes.includes(13)) throw new Error('bad luck')
    return writes.map(String)
  }, 3)
  const first = group.add(1)
  await new Promise(setImmediate)
  const rest = [2, 3, 4, 13].map((write) => group.add(write))
  expect(await first).toBe('1')
  const settled = await Promise.allSettled(rest)
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected'])
  expect(batches).toEqual([[1], [2, 3, 4], [13]])
  await group.idle()
  expect(group.waiting).toBe(0)
})

test('errors of both databases are told apart: away, full, or a mistake of ours', () => {
  const error = (code: string, message = '') => Object.assign(new Error(message), { code })
  for (const code of ['57P01', '08006', '53300', '40P01', 'ECONNREFUSED', 'SQLITE_BUSY', 'SQLITE_IOERR_FSYNC'])
    expect([code, storageFault(error(code))]).toEqual([code, 'class/storage-away'])
  expect(storageFault(new Error('Connection terminated unexpectedly'))).toBe('class/storage-away')
  expect(storageFault(error('53100'))).toBe('class/storage-full')
  expect(storageFault(error('SQLITE_FULL'))).toBe('class/storage-full')
  expect(storageFault(error('23505'))).toBe('class/broken')
  expect(storageFault('nonsense')).toBe('class/broken')
})
