import { expect, test } from 'vitest'
import { COMMAND_EVENT } from '../../../../src/guided/protocol/addresses'
import { LIMITS } from '../../../../src/guided/protocol/limits'
import { PROTOCOL_VERSION } from '../../../../src/guided/protocol/version'
import { RATES } from '../../../../src/guided/server/live/rate-limit'
import { lesson, openVote, progress } from '../../factories'
import { newKey, openPage } from '../class-server'
import { shareServer } from '../shared-server'

let clock = 0
/** The hour at which the server's clock stands still, if it does. */
let still: number | undefined
const server = shareServer('embedded', () => still ?? Date.now() + clock, { TRUST_PROXY: '1' })

async function classWith(pupils: number) {
  const teacher = openPage(server.url)
  const key = newKey()
  const { snapshot } = await teacher.must('create', { key, lesson: lesson() })
  const { code } = snapshot.state
  const seats = []
  for (let index = 0; index < pupils; index += 1) {
    const page = openPage(server.url)
    const pupilKey = newKey()
    await page.must('join', { code, key: pupilKey })
    seats.push({ page, key: pupilKey })
  }
  return { teacher, key, code, seats, wallKey: snapshot.wallKey }
}
const cast = (option: string, revision = 1) => ({ ballot: 'who-fired', round: 1, option, revision })

test('a wrong code is said to be wrong, and a lesson that is over has none', async () => {
  const { teacher, code } = await classWith(0)
  const phone = openPage(server.url)
  expect(await phone.say('join', { code: 'ZZZZZZ', key: newKey() })).toEqual({ ok: false, fault: 'class/no-such-code' })
  await teacher.must('teach', { action: { do: 'end' } })
  expect(await phone.say('join', { code, key: newKey() })).toEqual({ ok: false, fault: 'class/no-such-code' })
})

test('a door that is closed stays closed for strangers', async () => {
  const { teacher, code } = await classWith(0)
  await teacher.must('teach', { action: { do: 'lock', locked: true } })
  const phone = openPage(server.url)
  expect(await phone.say('look', { code, page: 0 })).toEqual({ ok: false, fault: 'class/locked' })
  expect(await phone.say('join', { code, key: newKey() })).toEqual({ ok: false, fault: 'class/locked' })
})

test('who guesses codes is stopped, and a class at another address is not', async () => {
  const { code } = await classWith(0)
  const guesses = RATES.wrongCodes.burst
  // On a slow machine a guess would come back while this one guesses.
  still = Date.now()
  const at = (address: string) => openPage(server.url, ['websocket'], { 'X-Forwarded-For': `1.1.1.1, ${address}` })
  for (let done = 0; done < guesses; ) {
    // A connection that says too much at once is slowed down by itself, so the guesser needs many.
    const page = at('203.0.113.7')
    const many = Math.min(RATES.messages.burst, guesses - done)
    await Promise.all(Array.from({ length: many }, () => page.say('look', { code: 'ZZZZZZ', page: 0 })))
    page.close()
    done += many
  }
  const stopped = await at('203.0.113.7').say('join', { code, key: newKey() })
  expect(stopped).toMatchObject({ ok: false, fault: 'class/too-many-tries', retryAfter: 5 })
  expect(await at('198.51.100.9').say('join', { code, key: newKey() })).toMatchObject({ ok: true })
  still = undefined
})

test('no key opens more than what it was made for', async () => {
  const one = await classWith(1)
  const pupil = one.seats[0]
  const stranger = openPage(server.url)
  const keys = [newKey(), pupil?.key ?? '', one.wallKey]
  for (const key of keys)
    expect(await stranger.say('resume', { as: 'teacher', key })).toEqual({ ok: false, fault: 'class/not-known' })
  for (const key of [one.key, one.wallKey])
    expect(await stranger.say('resume', { as: 'pupil', key })).toEqual({ ok: false, fault: 'class/not-known' })
  expect(await stranger.say('resume', { as: 'wall', key: one.key })).toEqual({ ok: false, fault: 'class/not-known' })
  const end = { action: { do: 'end' } } as const
  for (const page of [stranger, pupil?.page]) {
    expect(await page?.say('teach', end)).toEqual({ ok: false, fault: 'class/not-yours' })
    expect(await page?.say('delete', {})).toEqual({ ok: false, fault: 'class/not-yours' })
    expect(await page?.say('addresses', {})).toEqual({ ok: false, fault: 'class/not-yours' })
  }
  await stranger.must('resume', { as: 'wall', key: one.wallKey })
  expect(await stranger.say('teach', end)).toEqual({ ok: false, fault: 'class/not-yours' })
  expect(await stranger.say('vote', { cast: cast('street') })).toEqual({ ok: false, fault: 'class/not-yours' })
})

test('a pupil’s key of another session takes no seat in this one', async () => {
  const [one, two] = [await classWith(1), await classWith(0)]
  const phone = openPage(server.url)
  expect(await phone.say('join', { code: two.code, key: one.seats[0]?.key ?? '' })).toEqual({
    ok: false,
    fault: 'class/not-known',
  })
})

test('what has no form is refused, and the page goes on', async () => {
  const { seats } = await classWith(1)
  const page = seats[0]?.page
  for (const input of [
    null,
    7,
    'x',
    [],
    {},
    { v: PROTOCOL_VERSION },
    { v: PROTOCOL_VERSION, kind: '__proto__', id: 'abcdefgh' },
  ])
    expect(await page?.send(input)).toEqual({ ok: false, fault: 'class/malformed' })
  expect(await page?.send({ v: PROTOCOL_VERSION + 1, kind: 'dance' })).toEqual({
    ok: false,
    fault: 'class/newer-client',
  })
  page?.socket.emit(COMMAND_EVENT, { v: PROTOCOL_VERSION })
  page?.socket.emit('no-such-event', 1)
  await page?.must('progress', { progress: progress() })
})

test('a message that is longer than any page sends ends the connection, and the server goes on', async () => {
  const { seats, code } = await classWith(1)
  const page = seats[0]?.page
  const gone = new Promise((done) => page?.socket.once('disconnect', done))
  page?.socket.emit(COMMAND_EVENT, { v: PROTOCOL_VERSION, id: 'too-long', kind: 'x'.repeat(LIMITS.messageBytes) })
  await gone
  expect(await openPage(server.url).say('look', { code, page: 0 })).toMatchObject({ ok: true })
})

test('who says more than a page can say is asked to wait', async () => {
  const page = openPage(server.url)
  const many = Array.from({ length: RATES.messages.burst + 5 }, () => page.say('look', { code: 'ZZZZZZ', page: 0 }))
  const faults = (await Promise.all(many)).map((ack) => (ack.ok ? '' : ack.fault))
  expect(faults.filter((fault) => fault === 'class/too-fast').length).toBeGreaterThanOrEqual(4)
})

test('who goes on saying what no page says is thrown out', async () => {
  for (const word of [COMMAND_EVENT, 'no-such-event']) {
    const page = openPage(server.url)
    const gone = new Promise((done) => page.socket.once('disconnect', done))
    for (let said = 0; said < 250; said += 1) page.socket.emit(word, { v: PROTOCOL_VERSION })
    expect(await gone).toBe('io server disconnect')
  }
})

test('commands that are sent again are answered again and done once', async () => {
  const { teacher, seats, code } = await classWith(1)
  const play = { action: { do: 'phase', phase: 'play' } } as const
  const first = await teacher.say('teach', play, 'press-one')
  await teacher.say('teach', { action: { do: 'phase', phase: 'talk' } }, 'press-two')
  const again = await teacher.say('teach', play, 'press-one')
  expect([first, again]).toMatchObject([
    { ok: true, value: { seq: 2 } },
    { ok: true, value: { seq: 3, state: { phase: 'talk' } } },
  ])
  const { me } = (await seats[0]?.page.must('join', { code, key: seats[0].key }))?.snapshot ?? {}
  expect(me?.seat).toBe(1)
})

test('votes and progress that come in the wrong order leave the newest', async () => {
  const { teacher, seats } = await classWith(1)
  const pupil = seats[0]
  await teacher.must('teach', { action: openVote() })
  await Promise.all([
    pupil?.page.must('vote', { cast: cast('unseen', 3) }),
    pupil?.page.must('vote', { cast: cast('street', 1) }),
    pupil?.page.must('vote', { cast: cast('windows', 2) }),
    pupil?.page.must('progress', { progress: progress(9) }),
    pupil?.page.must('progress', { progress: progress(8, { scene: 'older' }) }),
  ])
  const { snapshot } = await openPage(server.url).must('resume', { as: 'pupil', key: pupil?.key ?? '' })
  expect(snapshot).toMatchObject({ cast: { option: 'unseen' }, progress: { revision: 9, scene: 'student-bem' } })
  await teacher.hear('tally', ({ tally }) => tally.voted === 1 && tally.counts.unseen === 1)
})

test('two hundred phones that join from one address in one instant are all in', async () => {
  const { teacher, code } = await classWith(0)
  const pages = Array.from({ length: 200 }, () => openPage(server.url))
  const joined = await Promise.all(pages.map((page) => page.must('join', { code, key: newKey() })))
  expect(new Set(joined.map(({ snapshot }) => snapshot.me.seat)).size).toBe(200)
  const seen = new Set<number>()
  await teacher.hear('roster', ({ rows }) => {
    for (const { seat, link } of rows) if (link === 'websocket') seen.add(seat)
    return seen.size === 200
  })
})

test('a phone that slept through everything wakes to the lesson as it is now', async () => {
  const { teacher, seats } = await classWith(1)
  const pupil = seats[0]
  if (pupil === undefined) throw new Error('no pupil')
  // The connection dies without a word, as it does when a phone sleeps.
  const asleep = new Promise((done) => pupil.page.socket.once('disconnect', done))
  pupil.page.socket.io.engine.close()
  await asleep
  for (const phase of ['frame', 'play', 'talk'] as const)
    await teacher.must('teach', { action: { do: 'phase', phase } })
  const { snapshot } = await pupil.page.must('resume', { as: 'pupil', key: pupil.key })
  expect([snapshot.state.phase, snapshot.seq]).toEqual(['talk', 4])
})

test('a server whose clock is set back by an hour goes on counting and telling', async () => {
  const { teacher, seats } = await classWith(2)
  await teacher.must('teach', { action: openVote({ forMs: 600_000 }) })
  await seats[0]?.page.must('vote', { cast: cast('street') })
  clock = -3_600_000
  await seats[1]?.page.must('vote', { cast: cast('street') })
  await teacher.hear('tally', ({ tally }) => tally.counts.street === 2)
  await seats[0]?.page.hear('tally', ({ tally }) => tally.voted === 2)
  const { state } = await teacher.must('teach', { action: { do: 'vote-close', ballot: 'who-fired' } })
  expect(state.ballot?.decided?.option).toBe('street')
  clock = 0
})

test('a vote whose time has run out is closed by the server itself', async () => {
  const { teacher, seats } = await classWith(1)
  await teacher.must('teach', { action: openVote({ forMs: 60_000 }) })
  await seats[0]?.page.must('vote', { cast: cast('street') })
  clock = 63_000
  const { state } = (await seats[0]?.page.hear('state', (message) => message.state.ballot?.open === false)) ?? {}
  expect(state?.ballot?.decided).toEqual({ option: 'street', by: 'majority' })
  clock = 0
})
