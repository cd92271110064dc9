import { describe, expect, test } from 'vitest'
import type { SessionAction } from '../../../../src/guided/protocol/teacher-actions'
import { council, lesson, openVote, progress } from '../../factories'
import { newKey, openPage, type Page } from '../class-server'
import { ENGINES } from '../databases'
import { shareServer } from '../shared-server'

describe.each(ENGINES)('a lesson kept in the %s database', (engine) => {
  const server = shareServer(engine)

  async function teacherOf(which = lesson()) {
    const page = openPage(server.url)
    const key = newKey()
    const { snapshot } = await page.must('create', { key, lesson: which })
    const teach = (action: SessionAction) => page.must('teach', { action })
    return { page, key, teach, code: snapshot.state.code, wallKey: snapshot.wallKey }
  }
  async function pupilOf(code: string, page: Page = openPage(server.url)) {
    const key = newKey()
    const { snapshot } = await page.must('join', { code, key })
    return { page, key, snapshot }
  }
  const cast = (option: string, revision = 1, round = 1) => ({ ballot: 'who-fired', round, option, revision })

  test('a teacher makes a session, a phone finds it by its code and takes a seat with an alias', async () => {
    const { page, code } = await teacherOf()
    const phone = openPage(server.url)
    const { found } = await phone.must('look', { code, page: 0 })
    expect(found).toMatchObject({ language: 'en', title: { en: 'Twenty-third' } })
    expect(found.aliases).toHaveLength(4)
    const alias = found.aliases[2] ?? ''
    const { snapshot } = await phone.must('join', { code, key: newKey(), alias })
    expect(snapshot.me).toEqual({ seat: 1, alias, track: 0, late: false })
    const { rows } = await page.hear('roster', (message) => message.rows.some(({ link }) => link === 'websocket'))
    expect(rows).toMatchObject([{ seat: 1, alias, removed: false, ticket: false }])
  })

  test('whatever the teacher does, every page has it', async () => {
    const { teach, code, wallKey } = await teacherOf()
    const { page } = await pupilOf(code)
    const wall = openPage(server.url)
    expect((await wall.must('resume', { as: 'wall', key: wallKey })).snapshot).toMatchObject({ as: 'wall', here: 1 })
    await teach({ do: 'phase', phase: 'play' })
    await teach({ do: 'push', passage: 'prole-info/024-first-shots' })
    for (const each of [page, wall]) {
      const { state } = await each.hear('state', (message) => message.state.pushed !== undefined)
      expect(state).toMatchObject({ phase: 'play', gate: { kind: 'open' } })
    }
  })

  test('a vote is counted as it comes for the teacher, and hidden from the class until it is closed', async () => {
    const { page, teach, code, wallKey } = await teacherOf()
    const [one, two] = [await pupilOf(code), await pupilOf(code)]
    const wall = openPage(server.url)
    await wall.must('resume', { as: 'wall', key: wallKey })
    await teach(openVote())
    await one.page.must('vote', { cast: { ...cast('street'), reason: 'a/001-x' } })
    await two.page.must('vote', { cast: cast('windows') })
    await two.page.must('vote', { cast: cast('street', 2) })
    const full = await page.hear('tally', ({ tally }) => tally.counts.street === 2)
    expect(full.tally).toMatchObject({
      counts: { windows: 0, street: 2 },
      reasons: { street: { 'a/001-x': 1 } },
      of: 2,
    })
    for (const each of [one.page, wall]) {
      const { tally } = await each.hear('tally', (message) => message.tally.voted === 2)
      expect([tally.counts, tally.reasons]).toEqual([{}, {}])
    }
    await teach({ do: 'vote-close', ballot: 'who-fired' })
    for (const each of [one.page, wall]) {
      const { tally } = await each.hear('tally', (message) => message.tally.counts.street === 2)
      expect(tally.voted).toBe(2)
    }
    expect(await one.page.say('vote', { cast: cast('unseen', 3) })).toEqual({ ok: false, fault: 'class/vote-closed' })
  })

  test('a phone that fell out is back where it was, with all it had sent', async () => {
    const { teach, code } = await teacherOf()
    const { page, key, snapshot } = await pupilOf(code)
    await teach({ do: 'phase', phase: 'play' })
    await page.must('progress', { progress: progress(3, { noted: ['a/001-x'] }) })
    await teach(openVote())
    await page.must('vote', { cast: cast('unseen') })
    page.close()
    await teach({ do: 'pause', paused: true })
    const again = await openPage(server.url).must('resume', { as: 'pupil', key })
    expect(again.snapshot).toMatchObject({
      me: snapshot.me,
      progress: progress(3, { noted: ['a/001-x'] }),
      cast: { option: 'unseen', revision: 1 },
      state: { paused: true, ballot: { open: true } },
      tally: { voted: 1 },
    })
    expect(again.snapshot.as === 'pupil' && again.snapshot.tally?.counts).toEqual({})
  })

  test('the same pupil on two devices is told how far the other one is', async () => {
    const { code } = await teacherOf()
    const { page, key } = await pupilOf(code)
    const second = openPage(server.url)
    await second.must('resume', { as: 'pupil', key })
    await page.must('progress', { progress: progress(5) })
    expect((await second.hear('progress')).progress.revision).toBe(5)
    expect(page.heard.some(({ kind }) => kind === 'progress')).toBe(false)
  })

  test('the teacher sees where each pupil is, and that one is gone', async () => {
    const { page, code } = await teacherOf()
    const pupil = await pupilOf(code)
    await pupil.page.must('progress', { progress: progress(1, { scene: 'student-radio', doing: 'gate' }) })
    const { rows } = await page.hear('roster', (message) => message.rows.some(({ place }) => place !== undefined))
    expect(rows).toMatchObject([{ place: { scene: 'student-radio', doing: 'gate', choices: 2 } }])
    pupil.page.close()
    await page.hear('roster', (message) =>
      message.rows.some(({ link, place }) => link === 'none' && place !== undefined),
    )
  })

  test('a pupil who is taken out is out at once, and comes back to the same seat when that is undone', async () => {
    const { page, code } = await teacherOf()
    const { page: phone, key } = await pupilOf(code)
    await page.must('pupil', { action: { do: 'remove', seat: 1, removed: true } })
    expect(await phone.hear('gone')).toMatchObject({ why: 'removed' })
    expect(await phone.say('progress', { progress: progress() })).toEqual({ ok: false, fault: 'class/not-yours' })
    expect(await phone.say('resume', { as: 'pupil', key })).toEqual({ ok: false, fault: 'class/removed' })
    await page.must('pupil', { action: { do: 'remove', seat: 1, removed: false } })
    expect((await phone.must('resume', { as: 'pupil', key })).snapshot).toMatchObject({ me: { seat: 1 } })
  })

  test('a pupil hears of a new alias, another role and a task', async () => {
    const { page, code } = await teacherOf(council())
    const { page: phone, snapshot } = await pupilOf(code)
    const { row } = await page.must('pupil', { action: { do: 'new-alias', seat: 1 } })
    expect(row.alias).not.toBe(snapshot.me.alias)
    await page.must('pupil', { action: { do: 'track', seat: 1, track: 2 } })
    await page.must('pupil', { action: { do: 'nudge', seat: 1, nudge: 'summary' } })
    const { me } = await phone.hear('me', (message) => message.me.nudge !== undefined)
    expect(me).toEqual({ seat: 1, alias: row.alias, track: 2, late: false, nudge: { id: 1, kind: 'summary' } })
  })

  test('a phone can be tried before the lesson, without taking a seat', async () => {
    const { page, code } = await teacherOf()
    expect(await openPage(server.url).must('probe', { code })).toEqual({ transport: 'websocket' })
    expect((await page.hear('probes')).probes).toBe(1)
  })

  test('a phone behind a proxy that blocks websockets takes part all the same, and the teacher is told', async () => {
    const { page, teach, code } = await teacherOf()
    const { page: phone } = await pupilOf(code, openPage(server.url, ['polling']))
    const { troubles } = await page.hear('troubles', (message) => message.troubles.length > 0)
    expect(troubles).toEqual([{ kind: 'polling', devices: 1 }])
    await teach(openVote())
    await phone.hear('state', ({ state }) => state.ballot?.open === true)
    await phone.must('vote', { cast: cast('street') })
    phone.close()
    await page.hear('troubles', (message) => message.troubles.length === 0)
  })

  test('an exit ticket is kept, and the end is the end for all', async () => {
    const { page, teach, code } = await teacherOf()
    const { page: phone, key } = await pupilOf(code)
    const ticket = { revision: 1, claim: 'c', passage: 'a/001-x', sentence: { kind: 'chosen', id: 's' } } as const
    await phone.must('ticket', { ticket })
    await page.hear('roster', (message) => message.rows.some((row) => row.ticket))
    await teach({ do: 'end' })
    await phone.hear('state', ({ state }) => state.phase === 'ended')
    expect(await phone.say('progress', { progress: progress() })).toEqual({ ok: false, fault: 'class/ended' })
    expect(await openPage(server.url).say('look', { code, page: 0 })).toEqual({
      ok: false,
      fault: 'class/no-such-code',
    })
    expect((await phone.must('resume', { as: 'pupil', key })).snapshot).toMatchObject({
      ticket,
      state: { phase: 'ended' },
    })
  })

  test('a teacher who deletes the session leaves nothing that anybody could come back to', async () => {
    const { page, key, code } = await teacherOf()
    const pupil = await pupilOf(code)
    await page.must('delete', {})
    expect(await pupil.page.hear('gone')).toMatchObject({ why: 'deleted' })
    const late = openPage(server.url)
    expect(await late.say('resume', { as: 'teacher', key })).toEqual({ ok: false, fault: 'class/not-known' })
    expect(await late.say('resume', { as: 'pupil', key: pupil.key })).toEqual({ ok: false, fault: 'class/not-known' })
    expect(await late.say('look', { code, page: 0 })).toEqual({ ok: false, fault: 'class/no-such-code' })
  })

  test('a server that restarts says so, and each page is back where it was', async () => {
    const { page, key, teach, code } = await teacherOf()
    const pupil = await pupilOf(code)
    await teach({ do: 'phase', phase: 'play' })
    await pupil.page.must('progress', { progress: progress(2) })
    await server.stop()
    expect(await pupil.page.hear('gone')).toMatchObject({ why: 'moved' })
    page.close()
    await server.start()
    const back = await openPage(server.url).must('resume', { as: 'teacher', key })
    expect(back.snapshot).toMatchObject({
      state: { phase: 'play', code },
      roster: [{ seat: 1, place: { choices: 2 } }],
    })
    const phone = await openPage(server.url).must('resume', { as: 'pupil', key: pupil.key })
    expect(phone.snapshot).toMatchObject({ progress: { revision: 2 } })
  })
})
