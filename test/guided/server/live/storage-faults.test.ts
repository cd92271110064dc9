import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import type { Command, CommandKind } from '../../../../src/guided/protocol/commands'
import { PROTOCOL_VERSION } from '../../../../src/guided/protocol/version'
import { answer } from '../../../../src/guided/server/live/answer'
import { createService } from '../../../../src/guided/server/live/class-service'
import type { News } from '../../../../src/guided/server/live/outlet'
import { ALONE } from '../../../../src/guided/server/live/peers'
import type { Connection, Who } from '../../../../src/guided/server/live/who'
import { createMetrics } from '../../../../src/guided/server/operations/metrics'
import { lesson, openVote, progress } from '../../factories'
import { closePages, newKey, openPage, startServer } from '../class-server'
import { ENGINES, testPlace } from '../databases'

afterEach(() => closePages())

const cast = (option: string) => ({ ballot: 'who-fired', round: 1, option, revision: 1 })

/** The server as `npm start` runs it, in a process of its own. */
async function startProcess(kept: Readonly<Record<string, string>>, site: string) {
  const here = { SITE: site, PORT: '0', HOST: '127.0.0.1', LOG: 'json' }
  const env = { ...process.env, DATABASE_URL: '', ...here, ...kept }
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/guided/server/start.ts'], { env })
  const url = await new Promise<string>((done, failed) => {
    child.stderr.on('data', (text) => failed(new Error(String(text))))
    child.stdout.on('data', (text) => {
      const port = /localhost:(\d+)/.exec(String(text))?.[1]
      if (port !== undefined) done(`http://127.0.0.1:${port}`)
    })
  })
  await expect.poll(async () => (await (await fetch(`${url}/health`)).json()).classes, { timeout: 20_000 }).toBe('open')
  return { url, kill: () => new Promise((done) => child.once('exit', done) && child.kill('SIGKILL')) }
}

test.each(ENGINES)(
  'a server killed in the middle of a storm of votes has lost none that it acknowledged: %s',
  async (engine) => {
    const folder = mkdtempSync(join(tmpdir(), 'killed-'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html>')
    const place = await testPlace(engine)
    const first = await startProcess(place.env, folder)
    const teacher = openPage(first.url)
    const key = newKey()
    const { snapshot } = await teacher.must('create', { key, lesson: lesson() })
    const pupils = await Promise.all(
      Array.from({ length: 40 }, async () => {
        const [page, pupilKey] = [openPage(first.url), newKey()]
        await page.must('join', { code: snapshot.state.code, key: pupilKey })
        return { page, key: pupilKey, acknowledged: 0 }
      }),
    )
    await teacher.must('teach', { action: openVote() })
    // Everybody votes again and again until the server is no more.
    let killed = false
    const storm = pupils.map(async (pupil) => {
      for (let revision = 1; !killed; revision += 1) {
        const ack = await pupil.page.say('vote', { cast: { ...cast('street'), revision } }).catch(() => undefined)
        if (ack?.ok !== true) return
        pupil.acknowledged = revision
      }
    })
    await expect.poll(() => pupils.every(({ acknowledged }) => acknowledged >= 3), { timeout: 20_000 }).toBe(true)
    await first.kill()
    killed = true
    for (const { page } of pupils) page.socket.disconnect()
    await Promise.race([Promise.all(storm), Promise.resolve()])

    const second = await startProcess(place.env, folder)
    const found = await Promise.all(
      pupils.map(async (pupil) => {
        const back = await openPage(second.url).must('resume', { as: 'pupil', key: pupil.key })
        const kept = back.snapshot.as === 'pupil' ? (back.snapshot.cast?.revision ?? 0) : 0
        return kept >= pupil.acknowledged
      }),
    )
    expect(found).toEqual(pupils.map(() => true))
    await second.kill()
    await place.clear()
    rmSync(folder, { recursive: true, force: true })
  },
)

test('a second server on the same folder serves the game and says why there are no classes', async () => {
  const place = await testPlace('embedded')
  const [first, second] = [await startServer(place.env), await startServer(place.env)]
  expect(await (await fetch(`${first.url}/health`)).json()).toEqual({ ok: true, classes: 'open' })
  expect(await (await fetch(`${second.url}/health`)).json()).toEqual({ ok: true, classes: 'off' })
  expect(await (await fetch(`${second.url}/`)).text()).toContain('Game')
  expect(second.logged.join()).toContain('Another server has the folder')
  await first.stop()
  await second.stop()
  await place.clear()
})

/** A service on the embedded database without sockets, so that the disk can be made to fail. */
async function serviceWith(
  change: (database: Awaited<ReturnType<Awaited<ReturnType<typeof testPlace>>['open']>>) => typeof database,
) {
  const place = await testPlace('embedded')
  const database = await place.open()
  const told: News[] = []
  const service = createService({
    process: 'one',
    database: change(database),
    outlet: {
      toRole: (_, role, news) => void (role === 'teacher' && told.push(news)),
      toAll: () => undefined,
      toSeat: () => undefined,
      dismiss: () => undefined,
    },
    peers: ALONE,
    now: Date.now,
    log: () => undefined,
    metrics: createMetrics(),
    pages: () => 1,
    addresses: () => ({ addresses: [], hosted: false }),
  })
  let commands = 0
  function connect() {
    let who: Who | undefined
    commands += 1000
    const connection: Connection = {
      id: `connection-${commands}`,
      address: 'here',
      transport: () => 'websocket',
      who: () => who,
      enter: (next) => {
        who = next
      },
    }
    return (kind: CommandKind, body: object) => {
      commands += 1
      return answer(service, connection, { v: PROTOCOL_VERSION, id: `command-${commands}`, kind, ...body } as Command)
    }
  }
  const close = async () => {
    service.close()
    await database.close()
    await place.clear()
  }
  const teacher = connect()
  const made = await teacher('create', { key: newKey(), lesson: lesson() })
  const code = made.ok && 'snapshot' in made.value ? made.value.snapshot.state.code : ''
  const troubles = () => told.filter(({ kind }) => kind === 'troubles').at(-1)
  return { database, connect, code, teacher, troubles, service, close }
}

test('on a full disk the teacher is told, nothing is acknowledged, and all goes on when there is room', async () => {
  const { database, connect, code, troubles, service, close } = await serviceWith((same) => same)
  const pupil = connect()
  await pupil('join', { code, key: newKey() })
  const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(database.db)
  await sql`PRAGMA max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(database.db)
  const long = progress(1, { choices: Array.from({ length: 400 }, (_, index) => `a-choice-with-number-${index}`) })
  expect(await pupil('progress', { progress: long })).toEqual({ ok: false, fault: 'class/storage-full' })
  expect(troubles()).toEqual({ kind: 'troubles', troubles: [{ kind: 'storage-full' }] })
  expect(service.troubles.healthy()).toBe(false)
  await sql`PRAGMA max_page_count = 1073741823`.execute(database.db)
  expect(await pupil('progress', { progress: long })).toMatchObject({ ok: true })
  expect(troubles()).toEqual({ kind: 'troubles', troubles: [] })
  await close()
})

test('a disk that does not answer for a while is waited for', async () => {
  let away = false
  const { connect, code, teacher, troubles, close } = await serviceWith((database) => ({
    ...database,
    db: database.db.withPlugin({
      transformQuery: ({ node }) => {
        if (away) throw Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR' })
        return node
      },
      transformResult: ({ result }) => Promise.resolve(result),
    }),
  }))
  const pupil = connect()
  await pupil('join', { code, key: newKey() })
  await teacher('teach', { action: openVote() })
  away = true
  expect(await pupil('vote', { cast: cast('street') })).toEqual({ ok: false, fault: 'class/storage-away' })
  expect(await connect()('look', { code, page: 0 })).toEqual({ ok: false, fault: 'class/storage-away' })
  expect(troubles()).toEqual({ kind: 'troubles', troubles: [{ kind: 'storage-away' }] })
  away = false
  await expect.poll(troubles, { timeout: 8000 }).toEqual({ kind: 'troubles', troubles: [] })
  expect(await pupil('vote', { cast: cast('street') })).toMatchObject({ ok: true })
  await close()
})
