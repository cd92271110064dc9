import { afterEach, expect, test } from 'vitest'
import { rateLimit } from '../../../src/guided/server/live/rate-limit'
import { clientAddress } from '../../../src/guided/server/operations/client-address'
import { errorKind, jsonLog, plainLog } from '../../../src/guided/server/operations/log'
import { createMetrics } from '../../../src/guided/server/operations/metrics'
import { roomAddresses } from '../../../src/guided/server/operations/room-addresses'
import { readSettings } from '../../../src/guided/server/operations/settings'
import { lesson, progress } from '../factories'
import { closePages, newKey, openPage, startServer } from './class-server'
import { testPlace } from './databases'

afterEach(() => closePages())

test('figures are given to this computer, or to whoever has the key, and to no one else', async () => {
  const place = await testPlace('embedded')
  const server = await startServer({ ...place.env, METRICS_KEY: 'figures' })
  await openPage(server.url).must('create', { key: newKey(), lesson: lesson() })
  const ask = (headers: Record<string, string> = {}) => fetch(`${server.url}/metrics`, { headers })
  expect((await ask()).status).toBe(404)
  const page = await (await ask({ Authorization: 'Bearer figures' })).text()
  expect(page).toContain('class_sessions_total 1')
  expect(page).toContain('class_commands_total{kind="create",outcome="done"} 1')
  expect(page).toMatch(/class_command_seconds_bucket\{le="\+Inf"\} 1/)
  await server.stop()
  const open = await startServer(place.env)
  expect((await fetch(`${open.url}/metrics`)).status).toBe(200)
  expect((await fetch(`${open.url}/metrics`, { headers: { 'X-Forwarded-For': '203.0.113.7' } })).status).toBe(404)
  await open.stop()
  await place.clear()
})

test('class sessions can be switched off, and the game is served all the same', async () => {
  const server = await startServer({ CLASSES: 'off' })
  expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ ok: true, classes: 'off' })
  expect((await fetch(`${server.url}/class/report.json`)).status).toBe(503)
  await server.stop()
})

test('a whole lesson leaves no address, key, code or alias in the log', async () => {
  const place = await testPlace('embedded')
  const server = await startServer(place.env)
  const [teacher, pupil] = [openPage(server.url), openPage(server.url)]
  const keys = [newKey(), newKey()] as const
  const { snapshot } = await teacher.must('create', { key: keys[0], lesson: lesson() })
  const joined = await pupil.must('join', { code: snapshot.state.code, key: keys[1] })
  await pupil.must('progress', { progress: progress() })
  await teacher.must('delete', {})
  await server.stop()
  const log = server.logged.join('\n')
  expect(log).toContain('a session was deleted by its teacher')
  for (const secret of [...keys, snapshot.state.code, joined.snapshot.me.alias, '127.0.0.1'])
    expect(log).not.toContain(secret)
  await place.clear()
})

test('a teacher is given the addresses of the room, and a hosted server gives its own', async () => {
  const place = await testPlace('embedded')
  const server = await startServer({ ...place.env, PUBLIC_URL: 'https://flag.example/' })
  const teacher = openPage(server.url)
  await teacher.must('create', { key: newKey(), lesson: lesson() })
  expect(await teacher.must('addresses', {})).toEqual({
    hosted: true,
    addresses: [{ name: '', url: 'https://flag.example' }],
  })
  await server.stop()
  await place.clear()
  const face = (address: string, changes = {}) =>
    ({ address, family: 'IPv4', internal: false, netmask: '', mac: '', cidr: null, ...changes }) as const
  const interfaces = {
    lo: [face('127.0.0.1', { internal: true })],
    wlan0: [face('192.168.1.20'), face('fe80::1', { family: 'IPv6', scopeid: 0 })],
    eth0: [face('169.254.7.7')],
  }
  expect(roomAddresses(1956, interfaces as never)).toEqual([{ name: 'wlan0', url: 'http://192.168.1.20:1956' }])
})

test('settings that cannot be meant are said in a sentence', () => {
  expect(readSettings({})).toMatchObject({ ok: true, value: { port: 1956, data: 'data', classes: true } })
  expect(readSettings({ PORT: 'http' })).toMatchObject({ ok: false, sentence: expect.stringContaining('PORT') })
  expect(readSettings({ DATABASE_URL: 'postgres' })).toMatchObject({ ok: false })
  expect(readSettings({ DATABASE_URL: ' ' })).toMatchObject({ ok: true, value: { databaseUrl: undefined } })
})

test('behind a proxy of ours the last address counts, which nobody else can write', () => {
  const request = (forwarded?: string) =>
    ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '10.0.0.2' } }) as never
  expect(clientAddress(request('6.6.6.6, 198.51.100.9'), true)).toBe('198.51.100.9')
  expect(clientAddress(request('6.6.6.6'), false)).toBe('10.0.0.2')
  expect(clientAddress(request(), true)).toBe('10.0.0.2')
})

test('an IPv6 address counts by its network, since a device can have any number of addresses in it', () => {
  const of = (remoteAddress: string) => clientAddress({ headers: {}, socket: { remoteAddress } } as never, false)
  expect([of('2001:db8:1:2:aaaa::7'), of('2001:db8:1:2:3:4:5:6')]).toEqual(['2001:db8:1:2::/64', '2001:db8:1:2::/64'])
  expect([of('2001:db8::7'), of('::1'), of('fe80::1%eth0')]).toEqual([
    '2001:db8:0:0::/64',
    '0:0:0:0::/64',
    'fe80:0:0:0::/64',
  ])
  expect([of('::ffff:192.168.1.20'), of('192.168.1.20'), of('')]).toEqual(['::ffff:192.168.1.20', '192.168.1.20', ''])
})

test('a limit lets a burst through, then so many a second, and forgets who has been quiet', () => {
  const limit = rateLimit({ burst: 2, perSecond: 0.5 })
  expect([limit.take('a', 0), limit.take('a', 0), limit.take('a', 0), limit.take('b', 0)]).toEqual([0, 0, 2, 0])
  expect([limit.spent('a', 2000), limit.take('a', 2000), limit.take('a', 2000)]).toEqual([0, 0, 2])
  expect(limit.take('a', -5000)).toBe(2)
  limit.sweep(60_000)
  expect(limit.take('a', 0)).toBe(0)
})

test('a log line for machines is JSON, one for people only what they have to know', () => {
  const lines: string[] = []
  const write = (line: string) => void lines.push(line)
  jsonLog(write, () => 0)('info', 'started', { port: 1956 })
  plainLog(write)('info', 'started')
  plainLog(write)('warn', 'the disk is full', { left: 0 })
  expect(lines).toEqual([
    '{"time":"1970-01-01T00:00:00.000Z","level":"info","event":"started","port":1956}',
    'Notice: the disk is full left=0',
  ])
  expect(errorKind(Object.assign(new Error('value "Anna" too long'), { code: '22001' }))).toBe('Error 22001')
})

test('figures are in the text format that Prometheus reads', () => {
  const metrics = createMetrics()
  metrics.count('a_total', 'A.', { kind: 'x' })
  metrics.count('a_total', 'A.', { kind: 'x' }, 2)
  metrics.observe('b_seconds', 'B.', 0.02)
  metrics.gauge('c', 'C.', () => 7)
  expect(metrics.page()).toContain('# HELP a_total A.\n# TYPE a_total counter\na_total{kind="x"} 3\n')
  expect(metrics.page()).toContain('b_seconds_bucket{le="0.01"} 0\nb_seconds_bucket{le="0.025"} 1\n')
  expect(metrics.page()).toContain('b_seconds_sum 0.02\nb_seconds_count 1\n')
  expect(metrics.page()).toMatch(/# TYPE c gauge\nc 7\n$/)
})
