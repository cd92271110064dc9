import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { readSettings } from '../../../../src/guided/server/operations/settings'
import { serve } from '../../../../src/guided/server/serve'
import { lesson, openVote } from '../../factories'
import { closePages, newKey, openPage, startServer } from '../class-server'
import { ENGINES, testPlace } from '../databases'
import { openRoad } from '../road'

afterEach(() => closePages())

const cast = (option: string) => ({ ballot: 'who-fired', round: 1, option, revision: 1 })

/** A road to PostgreSQL, and the address at its near end. */
async function roadTo(database: string) {
  const url = new URL(database)
  const road = await openRoad(Number(url.port || 5432), url.hostname)
  url.hostname = '127.0.0.1'
  url.port = String(road.port)
  return { road, env: { DATABASE_URL: url.href } }
}

const health = async (url: string) => (await fetch(`${url}/health`)).status

// What can go wrong with the embedded database, in the server's own folder, is in storage-faults.
test('a server that keeps its classes in its own folder waits for no database', async () => {
  const place = await testPlace('embedded')
  const server = await startServer(place.env)
  expect(await health(server.url)).toBe(200)
  await server.stop()
  await place.clear()
})

describe.each(ENGINES.filter((engine) => engine === 'postgres'))('when %s is gone for a while', () => {
  async function votingClass() {
    const place = await testPlace('postgres')
    const { road, env } = await roadTo(place.env.DATABASE_URL ?? '')
    const server = await startServer(env)
    const [teacher, pupil] = [openPage(server.url), openPage(server.url)]
    const { snapshot } = await teacher.must('create', { key: newKey(), lesson: lesson() })
    await pupil.must('join', { code: snapshot.state.code, key: newKey() })
    await teacher.must('teach', { action: openVote() })
    const close = async () => {
      await server.stop()
      road.close()
      await place.clear()
    }
    return { road, server, teacher, pupil, close }
  }
  /** A server whose database is not there yet. */
  async function waiting() {
    const place = await testPlace('postgres')
    const { road, env } = await roadTo(place.env.DATABASE_URL ?? '')
    road.cut()
    const site = mkdtempSync(join(tmpdir(), 'waiting-'))
    writeFileSync(join(site, 'index.html'), '<!doctype html><title>Game</title>')
    const settings = readSettings({ SITE: site, PORT: '0', HOST: '127.0.0.1', ...env })
    if (!settings.ok) throw new Error(settings.sentence)
    const serving = await serve(settings.value, Date.now, () => undefined)
    if (!serving.ok) throw new Error(serving.code)
    const close = async () => {
      road.close()
      await place.clear()
      rmSync(site, { recursive: true, force: true })
    }
    return { road, serving: serving.value, url: `http://127.0.0.1:${serving.value.port}`, close }
  }

  test('a server that is started before its database serves the game meanwhile, and opens classes when it is there', async () => {
    const { road, serving, url, close } = await waiting()
    expect(await (await fetch(`${url}/`)).text()).toContain('Game')
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ ok: false, classes: 'opening' })
    road.mend()
    expect(await serving.opened).toBe('open')
    await openPage(url).must('create', { key: newKey(), lesson: lesson() })
    await serving.stop()
    await close()
  })

  test('a server that still waits for its database ends when it is told to', async () => {
    const { serving, close } = await waiting()
    await serving.stop()
    expect(await serving.opened).toBe('off')
    await close()
  })

  test('nobody is thrown out, nothing is acknowledged that is not kept, and the class goes on when it is back', async () => {
    const { road, server, teacher, pupil, close } = await votingClass()
    road.cut()
    expect(await pupil.say('vote', { cast: cast('street') })).toEqual({ ok: false, fault: 'class/storage-away' })
    await teacher.hear('troubles', ({ troubles }) => troubles.some(({ kind }) => kind === 'storage-away'))
    expect(await health(server.url)).toBe(503)
    expect(pupil.socket.connected).toBe(true)
    road.mend()
    await expect
      .poll(() => pupil.say('vote', { cast: cast('street') }), { timeout: 15_000 })
      .toMatchObject({ ok: true })
    await teacher.hear('tally', ({ tally }) => tally.counts.street === 1)
    await expect.poll(() => health(server.url), { timeout: 15_000 }).toBe(200)
    await close()
  })

  test('a database that says nothing at all is given up, and what is sent after it speaks again is kept', async () => {
    const { road, server, teacher, pupil, close } = await votingClass()
    road.freeze()
    expect(await pupil.say('vote', { cast: cast('windows') })).toEqual({ ok: false, fault: 'class/storage-away' })
    await teacher.hear('troubles', ({ troubles }) => troubles.some(({ kind }) => kind === 'storage-away'))
    expect(await health(server.url)).toBe(503)
    road.mend()
    await expect
      .poll(() => pupil.say('vote', { cast: { ...cast('street'), revision: 2 } }), { timeout: 30_000 })
      .toMatchObject({ ok: true })
    await teacher.hear('tally', ({ tally }) => tally.counts.street === 1 && tally.voted === 1)
    await expect.poll(() => health(server.url), { timeout: 15_000 }).toBe(200)
    await close()
  })
})
