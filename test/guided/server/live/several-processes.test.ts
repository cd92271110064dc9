import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createLinks, SILENT_MS } from '../../../../src/guided/server/live/links'
import type { Hint } from '../../../../src/guided/server/live/peers'
import { quietPeers } from '../../../../src/guided/server/live/quiet-peers'
import { lesson, openVote, progress } from '../../factories'
import { closePages, newKey, openPage, startServer, type TestServer } from '../class-server'
import { ENGINES, type TestPlace, testPlace } from '../databases'
import { openRoad } from '../road'

const REDIS = process.env.TEST_REDIS_URL || undefined
const CHANNELS = [
  ...(ENGINES.includes('postgres') ? [{ name: 'PostgreSQL', env: {} }] : []),
  ...(ENGINES.includes('postgres') && REDIS !== undefined ? [{ name: 'Redis', env: { REDIS_URL: REDIS } }] : []),
]

describe.each(CHANNELS)('two servers that share a class over $name', ({ env }) => {
  let place: TestPlace
  let servers: readonly TestServer[]

  beforeAll(async () => {
    place = await testPlace('postgres')
    // Together, as an orchestra of containers starts them: both find the tables missing.
    servers = await Promise.all([startServer({ ...place.env, ...env }), startServer({ ...place.env, ...env })])
  })
  afterEach(() => closePages())
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()))
    await place.clear()
  })

  const url = (index: number) => servers[index]?.url ?? ''

  async function lessonOnBoth() {
    const teacher = openPage(url(0))
    const key = newKey()
    const { snapshot } = await teacher.must('create', { key, lesson: lesson() })
    const pupil = openPage(url(1))
    await pupil.must('join', { code: snapshot.state.code, key: newKey() })
    return { teacher, pupil, code: snapshot.state.code }
  }

  test('a pupil at one follows a teacher at the other, and is seen there', async () => {
    const { teacher, pupil } = await lessonOnBoth()
    await teacher.hear('roster', ({ rows }) => rows.some(({ link }) => link === 'websocket'))
    await teacher.must('teach', { action: { do: 'phase', phase: 'play' } })
    await pupil.hear('state', ({ state }) => state.phase === 'play')
    await pupil.must('progress', { progress: progress(1, { scene: 'student-radio' }) })
    await teacher.hear('roster', ({ rows }) => rows.some(({ place }) => place?.scene === 'student-radio'))
  })

  test('a vote at one is counted at the other, and its close is known at once', async () => {
    const { teacher, pupil } = await lessonOnBoth()
    await teacher.must('teach', { action: openVote() })
    const cast = { ballot: 'who-fired', round: 1, option: 'street', revision: 1 }
    // The server of the pupil may not have heard of the vote yet: it looks before it refuses.
    await pupil.must('vote', { cast })
    await teacher.hear('tally', ({ tally }) => tally.counts.street === 1)
    await teacher.must('teach', { action: { do: 'vote-close', ballot: 'who-fired' } })
    expect(await pupil.say('vote', { cast: { ...cast, revision: 2 } })).toEqual({
      ok: false,
      fault: 'class/vote-closed',
    })
    await pupil.hear('tally', ({ tally }) => tally.counts.street === 1)
  })

  test('a phone that only polls, at one, is told to the teacher at the other', async () => {
    const { teacher, code } = await lessonOnBoth()
    const phone = openPage(url(1), ['polling'])
    await phone.must('join', { code, key: newKey() })
    const { troubles } = await teacher.hear('troubles', (message) => message.troubles.length > 0)
    expect(troubles).toEqual([{ kind: 'polling', devices: 1 }])
    phone.close()
    await teacher.hear('troubles', (message) => message.troubles.length === 0)
  })

  test('a pupil who is taken out at one is out at the other, and a deleted session is gone at both', async () => {
    const { teacher, pupil, code } = await lessonOnBoth()
    await teacher.must('pupil', { action: { do: 'remove', seat: 1, removed: true } })
    expect(await pupil.hear('gone')).toMatchObject({ why: 'removed' })
    const other = openPage(url(1))
    await other.must('join', { code, key: newKey() })
    await teacher.must('delete', {})
    expect(await other.hear('gone')).toMatchObject({ why: 'deleted' })
  })
})

describe.each(CHANNELS.filter(({ name }) => name === 'Redis'))(
  'when $name goes away in the middle of a class',
  ({ env }) => {
    test('no server ends, the class goes on by what is in the database, and it is heard at once again later', async () => {
      const place = await testPlace('postgres')
      const redis = new URL(env.REDIS_URL ?? '')
      const road = await openRoad(Number(redis.port), redis.hostname)
      const both = { ...place.env, REDIS_URL: `redis://127.0.0.1:${road.port}` }
      const servers = await Promise.all([startServer(both), startServer(both)])
      const [teacher, pupil] = [openPage(servers[0]?.url ?? ''), openPage(servers[1]?.url ?? '')]
      const { snapshot } = await teacher.must('create', { key: newKey(), lesson: lesson() })
      await pupil.must('join', { code: snapshot.state.code, key: newKey() })
      road.cut()
      await teacher.must('teach', { action: { do: 'phase', phase: 'play' } })
      await pupil.hear('state', ({ state }) => state.phase === 'play')
      await teacher.must('teach', { action: openVote() })
      await pupil.hear('state', ({ state }) => state.ballot?.open === true)
      await pupil.must('vote', { cast: { ballot: 'who-fired', round: 1, option: 'street', revision: 1 } })
      await teacher.hear('tally', ({ tally }) => tally.voted === 1)
      road.mend()
      await teacher.must('teach', { action: { do: 'phase', phase: 'talk' } })
      await pupil.hear('state', ({ state }) => state.phase === 'talk')
      // In the middle of telling the other one.
      await teacher.must('teach', { action: { do: 'pause', paused: true } })
      await Promise.all(servers.map((server) => server.stop()))
      road.close()
      await place.clear()
    })
  },
)

test('a hundred votes in one instant are told to the other servers once, and a teacher’s step at once', () => {
  vi.useFakeTimers()
  const told: Hint[] = []
  const peers = quietPeers({ several: true, tell: (hint) => void told.push(hint) })
  for (let seat = 1; seat <= 100; seat += 1) {
    peers.tell({ kind: 'votes', session: 'one' })
    peers.tell({ kind: 'seats', session: 'one', seats: [seat % 3] })
  }
  peers.tell({ kind: 'state', session: 'one' })
  expect(told).toEqual([{ kind: 'state', session: 'one' }])
  vi.runAllTimers()
  expect(told.slice(1)).toEqual([
    { kind: 'votes', session: 'one' },
    { kind: 'seats', session: 'one', seats: [1, 2, 0] },
  ])
  vi.useRealTimers()
})

test('who is connected is known from all servers, and a server that falls silent takes its pupils along', () => {
  const links = createLinks()
  links.add(1, 'a', 'websocket')
  links.add(1, 'b', 'polling')
  expect(links.hear('other', [2], [3], 0)).toEqual([2, 3])
  expect(links.hear('other', [2], [3], 1)).toEqual([])
  expect([links.here(1), links.polling(1), links.linkOf(3, 1)]).toEqual([3, 1, 'polling'])
  expect([links.here(SILENT_MS + 1), links.linkOf(2, SILENT_MS + 1)]).toEqual([1, 'none'])
  links.remove('a')
  expect(links.linkOf(1, 0)).toBe('polling')
  links.remove('b')
  expect(links.mine()).toEqual({ websocket: [], polling: [] })
})
