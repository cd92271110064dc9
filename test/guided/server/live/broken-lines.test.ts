import { expect, test } from 'vitest'
import { openLink } from '../../../../src/guided/client/class-link'
import type { ServerMessage } from '../../../../src/guided/protocol/messages'
import { lesson, openVote } from '../../factories'
import { newKey, openPage } from '../class-server'
import { openRoad } from '../road'
import { schoolProxy } from '../school-proxy'
import { shareServer } from '../shared-server'

const server = shareServer('embedded')

async function teacherOf() {
  const page = openPage(server.url)
  const { snapshot } = await page.must('create', { key: newKey(), lesson: lesson() })
  return { page, code: snapshot.state.code }
}

test('a phone that fell asleep with its line open is back on a new one, counts once, and wakes to the lesson as it is', async () => {
  const { page: teacher, code } = await teacherOf()
  const road = await openRoad(Number(new URL(server.url).port))
  const key = newKey()
  const asleep = openPage(`http://127.0.0.1:${road.port}`)
  await asleep.must('join', { code, key })
  // Nobody is told anything: for the server the phone is still there.
  road.freeze()
  for (const phase of ['frame', 'play', 'talk'] as const)
    await teacher.must('teach', { action: { do: 'phase', phase } })
  const awake = openPage(server.url)
  const { snapshot } = await awake.must('resume', { as: 'pupil', key })
  expect(snapshot).toMatchObject({ seq: 4, here: 1, me: { seat: 1 }, state: { phase: 'talk' } })
  // The old line breaks at last, and takes nothing with it.
  road.cut()
  await teacher.must('teach', { action: openVote() })
  await awake.hear('state', ({ state }) => state.ballot?.open === true)
  await awake.must('vote', { cast: { ballot: 'who-fired', round: 1, option: 'street', revision: 1 } })
  await teacher.hear('tally', ({ tally }) => tally.voted === 1 && tally.of === 1)
  road.close()
})

test('what a phone was told while it slept comes in order when the same line wakes, and its own words count once', async () => {
  const { page: teacher, code } = await teacherOf()
  const road = await openRoad(Number(new URL(server.url).port))
  const phone = openPage(`http://127.0.0.1:${road.port}`)
  await phone.must('join', { code, key: newKey() })
  await teacher.must('teach', { action: openVote() })
  await phone.hear('state', ({ state }) => state.ballot?.open === true)
  road.freeze()
  const voted = phone.must('vote', { cast: { ballot: 'who-fired', round: 1, option: 'street', revision: 1 } })
  await teacher.must('teach', { action: { do: 'push', passage: 'prole-info/024-first-shots' } })
  road.mend()
  expect(await voted).toEqual({ revision: 1 })
  await phone.hear('state', ({ state }) => state.pushed !== undefined)
  await teacher.hear('tally', ({ tally }) => tally.voted === 1)
  road.close()
})

test.each(['refused', 'unanswered'] as const)(
  'where websockets are %s a page finds the other way by itself, and the teacher is told',
  async (websockets) => {
    const { page: teacher, code } = await teacherOf()
    const proxy = await schoolProxy(new URL(server.url), websockets)
    const said: ServerMessage[] = []
    const events = { connected: () => undefined, lost: () => undefined, outdated: () => undefined }
    const ports = { base: proxy.url, newId: newKey, later: () => () => undefined }
    const link = openLink(ports, { ...events, said: (message) => void said.push(message) })
    const probed = { ok: true, value: { transport: 'polling' } }
    await expect.poll(() => link.ask('probe', { code }), { timeout: 50_000 }).toEqual(probed)
    expect(await link.ask('join', { code, key: newKey() })).toMatchObject({ ok: true })
    const { troubles } = await teacher.hear('troubles', (message) => message.troubles.length > 0)
    expect(troubles).toEqual([{ kind: 'polling', devices: 1 }])
    await teacher.must('teach', { action: openVote() })
    await expect.poll(() => said.some(({ kind }) => kind === 'state'), { timeout: 20_000 }).toBe(true)
    const cast = { ballot: 'who-fired', round: 1, option: 'street', revision: 1 }
    expect(await link.ask('vote', { cast })).toMatchObject({ ok: true })
    await teacher.hear('tally', ({ tally }) => tally.counts.street === 1)
    link.close()
    proxy.close()
  },
)
