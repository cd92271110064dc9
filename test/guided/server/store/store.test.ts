import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ALIAS_PAIRS, aliasAt } from '../../../../src/guided/protocol/alias'
import type { Cast } from '../../../../src/guided/protocol/ballot'
import type { SessionAction } from '../../../../src/guided/protocol/teacher-actions'
import type { ClassDatabase } from '../../../../src/guided/server/store/class-database'
import { deleteExpired, deleteSession } from '../../../../src/guided/server/store/deletion'
import { offeredAliases } from '../../../../src/guided/server/store/free-aliases'
import { groupCommit } from '../../../../src/guided/server/store/group-commit'
import type { PupilWrite } from '../../../../src/guided/server/store/pupil-writes'
import { findPupil, keptWork, storedPupils } from '../../../../src/guided/server/store/read-pupils'
import { pollTallies } from '../../../../src/guided/server/store/read-votes'
import { actOnPupil, actOnSession, createSession, findSession } from '../../../../src/guided/server/store/sessions'
import { type SessionTable, TABLES_OF_A_SESSION } from '../../../../src/guided/server/store/tables'
import { writeBatch } from '../../../../src/guided/server/store/write-batch'
import { council, lesson, openVote, progress, question } from '../../factories'
import { ENGINES, type TestPlace, testPlace } from '../databases'

const codes = 'BCDFGHJKLMNPQRSTVWXZ'.split('')

describe.each(ENGINES)('kept in the %s database', (engine) => {
  let place: TestPlace
  let database: ClassDatabase
  let made = 0

  beforeAll(async () => {
    place = await testPlace(engine)
    database = await place.open()
  })
  afterAll(async () => {
    await database.close()
    await place.clear()
  })

  async function session(changes: { readonly teacherKey?: string; readonly code?: string; council?: boolean } = {}) {
    made += 1
    const row = await createSession(database, {
      id: `session-${made}`,
      code: changes.code ?? `KRVX${codes[made % 20]}${codes[Math.floor(made / 20)]}`,
      teacherKey: changes.teacherKey ?? `teacher-${made}`,
      wallKey: `wall-${made}`,
      aliasSeed: 11,
      lesson: changes.council ? council() : lesson(),
      now: 1000,
    })
    return row as SessionTable
  }
  const act = (id: string, action: SessionAction, command = `command-${Math.random()}`, now = 2000) =>
    actOnSession(database, id, command, action, now)
  const join = (id: string, pupilKey: string, wished?: string): PupilWrite => ({
    kind: 'join',
    session: id,
    pupilKey,
    ...(wished === undefined ? {} : { wished }),
  })
  const vote = (id: string, seat: number, option: string, changes: Partial<Cast> = {}): PupilWrite => ({
    kind: 'vote',
    session: id,
    seat,
    cast: { ballot: 'who-fired', round: 1, option, revision: 1, ...changes },
  })
  async function withPupils(count: number, changes: Parameters<typeof session>[0] = {}) {
    const { id } = await session(changes)
    const joins = Array.from({ length: count }, (_, index) => join(id, `${id}-pupil-${index + 1}`))
    await writeBatch(database, joins)
    return id
  }
  async function tallies(id: string) {
    const row = await findSession(database, 'id', id)
    const { state } = JSON.parse(row?.record ?? '{}')
    return (await pollTallies(database.db, id, state.ballot)).map(({ counts }) => counts)
  }

  test('a session is found by its code, by the teacher’s key and by the projector’s', async () => {
    const { id, code, teacher_key, wall_key } = await session()
    expect((await findSession(database, 'code', code ?? ''))?.id).toBe(id)
    expect((await findSession(database, 'teacher_key', teacher_key))?.id).toBe(id)
    expect((await findSession(database, 'wall_key', wall_key))?.id).toBe(id)
    expect(await findSession(database, 'code', 'ZZZZZZ')).toBeUndefined()
  })

  test('a session that is made twice with one key is one session', async () => {
    const first = await session({ teacherKey: 'once' })
    expect((await session({ teacherKey: 'once' })).id).toBe(first.id)
  })

  test('a code that is taken is not given again, and is free after the lesson', async () => {
    const first = await session({ code: 'TAKEN2' })
    expect(await session({ code: 'TAKEN2' })).toBeUndefined()
    await act(first.id, { do: 'end' })
    expect((await session({ code: 'TAKEN2' })).code).toBe('TAKEN2')
  })

  test('two hundred who join in one instant get two hundred seats and aliases', async () => {
    const id = await withPupils(200)
    const pupils = await storedPupils(database, id)
    expect(pupils.map(({ seat }) => seat)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1))
    expect(new Set(pupils.map(({ alias }) => alias)).size).toBe(200)
  })

  test('who joins again with the same key has the same seat, even through a closed door', async () => {
    const id = await withPupils(2)
    await act(id, { do: 'lock', locked: true })
    const outcomes = await writeBatch(database, [join(id, `${id}-pupil-2`), join(id, 'stranger')])
    expect(outcomes).toMatchObject([
      { ok: true, pupil: { seat: 2 } },
      { ok: false, fault: 'class/locked' },
    ])
  })

  test('the key of another session opens no seat here', async () => {
    const there = await withPupils(1)
    const { id } = await session()
    expect(await writeBatch(database, [join(id, `${there}-pupil-1`)])).toEqual([
      { ok: false, fault: 'class/not-known' },
    ])
  })

  test('two who wish for one alias in one instant get two', async () => {
    const { id } = await session()
    const outcomes = await writeBatch(database, [join(id, `${id}-a`, '3.4'), join(id, `${id}-b`, '3.4')])
    const aliases = outcomes.map((outcome) => (outcome.ok ? outcome.pupil?.alias : undefined))
    expect(aliases[0]).toBe('3.4')
    expect(aliases[1]).not.toBe('3.4')
  })

  test('four free aliases are offered, and four others on asking again', async () => {
    const { id } = await session()
    await writeBatch(database, [join(id, `${id}-a`, aliasAt(0, 5)), join(id, `${id}-b`, aliasAt(2, 5))])
    const first = await offeredAliases(database.db, id, 5)
    expect(first).toEqual([1, 3, 4, 5].map((index) => aliasAt(index, 5)))
    expect(await offeredAliases(database.db, id, 1234)).not.toEqual(first)
  })

  test('when all pairs of words are taken newcomers get a number with theirs, and there is nothing to choose', async () => {
    const id = await withPupils(ALIAS_PAIRS + 3)
    const aliases = (await storedPupils(database, id)).map(({ alias }) => alias)
    expect(new Set(aliases).size).toBe(ALIAS_PAIRS + 3)
    expect(await offeredAliases(database.db, id, 5)).toEqual([])
  })

  test('a council deals its pupils out evenly over the roles', async () => {
    const id = await withPupils(8, { council: true })
    const tracks = (await storedPupils(database, id)).map(({ track }) => track)
    expect(tracks).toEqual([0, 1, 2, 3, 0, 1, 2, 3])
  })

  test('who comes after the beginning is marked as late', async () => {
    const id = await withPupils(1)
    await act(id, { do: 'phase', phase: 'play' })
    await writeBatch(database, [join(id, `${id}-late`)])
    expect((await storedPupils(database, id)).map(({ late }) => late)).toEqual([false, true])
  })

  test('the last vote of a pupil counts, also when both are in one batch or come in the wrong order', async () => {
    const id = await withPupils(2)
    await act(id, openVote())
    await writeBatch(database, [
      vote(id, 1, 'windows'),
      vote(id, 1, 'street', { revision: 2, reason: 'a/001-x' }),
      vote(id, 2, 'unseen', { revision: 9 }),
    ])
    await writeBatch(database, [vote(id, 2, 'windows', { revision: 3 }), vote(id, 1, 'windows')])
    expect(await tallies(id)).toEqual([{ windows: 0, street: 1, unseen: 1 }])
    expect((await keptWork(database, id, 1, { ballot: 'who-fired', round: 1 })).cast).toEqual({
      option: 'street',
      reason: 'a/001-x',
      revision: 2,
    })
  })

  test('a vote after the close is refused and does not count', async () => {
    const id = await withPupils(2)
    await act(id, openVote())
    await writeBatch(database, [vote(id, 1, 'street')])
    await act(id, { do: 'vote-close', ballot: 'who-fired' })
    expect(await writeBatch(database, [vote(id, 2, 'street')])).toEqual([{ ok: false, fault: 'class/vote-closed' }])
    expect(await tallies(id)).toEqual([{ windows: 0, street: 1, unseen: 0 }])
  })

  test('votes before and after the talk are kept apart', async () => {
    const id = await withPupils(2)
    await act(id, openVote())
    await writeBatch(database, [vote(id, 1, 'street'), vote(id, 2, 'street')])
    await act(id, { do: 'vote-again', ballot: 'who-fired', after: 1 })
    await writeBatch(database, [vote(id, 1, 'unseen', { round: 2, revision: 2 })])
    expect(await tallies(id)).toEqual([
      { windows: 0, street: 2, unseen: 0 },
      { windows: 0, street: 0, unseen: 1 },
    ])
  })

  test('the votes of a pupil who was taken out do not count, and count again when that is undone', async () => {
    const id = await withPupils(1)
    await act(id, openVote())
    await writeBatch(database, [vote(id, 1, 'street')])
    await actOnPupil(database, id, { do: 'remove', seat: 1, removed: true })
    expect(await tallies(id)).toEqual([{ windows: 0, street: 0, unseen: 0 }])
    expect(await writeBatch(database, [join(id, `${id}-pupil-1`)])).toEqual([{ ok: false, fault: 'class/removed' }])
    await actOnPupil(database, id, { do: 'remove', seat: 1, removed: false })
    expect(await tallies(id)).toEqual([{ windows: 0, street: 1, unseen: 0 }])
  })

  test('a command that comes twice is done once', async () => {
    const { id } = await session()
    await act(id, { do: 'phase', phase: 'play' }, 'first')
    await act(id, { do: 'phase', phase: 'talk' }, 'second')
    const again = await act(id, { do: 'phase', phase: 'play' }, 'first')
    expect(again).toMatchObject({ ok: true, value: { changed: false, seq: 3, record: { state: { phase: 'talk' } } } })
  })

  test('a pupil gets another alias, another role or a task, and a pupil who is not there is said to be missing', async () => {
    const id = await withPupils(1, { council: true })
    const before = await findPupil(database, `${id}-pupil-1`)
    const renamed = await actOnPupil(database, id, { do: 'new-alias', seat: 1 })
    expect(renamed.ok && renamed.value.alias).not.toBe(before?.alias)
    expect(await actOnPupil(database, id, { do: 'track', seat: 1, track: 3 })).toMatchObject({ value: { track: 3 } })
    await actOnPupil(database, id, { do: 'nudge', seat: 1, nudge: 'summary' })
    const twice = await actOnPupil(database, id, { do: 'nudge', seat: 1, nudge: 'summary' })
    expect(twice.ok && twice.value.nudge).toBe('{"id":2,"kind":"summary"}')
    expect(await actOnPupil(database, id, { do: 'nudge', seat: 9, nudge: 'code' })).toEqual({
      ok: false,
      fault: 'class/no-such-pupil',
    })
  })

  test('progress and ticket are kept whole, and an older one does not undo a newer', async () => {
    const id = await withPupils(1)
    const ticket = { revision: 1, claim: 'c', passage: 'a/001-x', sentence: { kind: 'chosen', id: 's' } } as const
    await writeBatch(database, [
      { kind: 'progress', session: id, seat: 1, progress: progress(2, { scene: 'student-radio' }), at: 50 },
      { kind: 'progress', session: id, seat: 1, progress: progress(1), at: 60 },
      { kind: 'ticket', session: id, seat: 1, ticket },
    ])
    expect(await keptWork(database, id, 1)).toEqual({ progress: progress(2, { scene: 'student-radio' }), ticket })
    expect((await storedPupils(database, id, [1]))[0]).toMatchObject({
      ticket: true,
      place: { scene: 'student-radio', choices: 2, at: 50 },
    })
  })

  test('nothing is kept after the end', async () => {
    const id = await withPupils(1)
    await act(id, { do: 'end' })
    expect(
      await writeBatch(database, [{ kind: 'progress', session: id, seat: 1, progress: progress(), at: 1 }]),
    ).toEqual([{ ok: false, fault: 'class/ended' }])
    expect(await writeBatch(database, [join(id, 'late')])).toEqual([{ ok: false, fault: 'class/no-such-code' }])
  })

  test('a row that the database refuses does not take the class with it', async () => {
    const id = await withPupils(2)
    await act(id, openVote())
    const bad = vote(id, 2, 'street', { revision: undefined as unknown as number })
    expect(await writeBatch(database, [vote(id, 1, 'street'), bad])).toEqual([
      { ok: true },
      { ok: false, fault: 'class/broken' },
    ])
    expect(await tallies(id)).toEqual([{ windows: 0, street: 1, unseen: 0 }])
  })

  test('deleting leaves nothing of a session, and only what is over is deleted by itself', async () => {
    const id = await withPupils(2)
    await act(id, openVote())
    await writeBatch(database, [vote(id, 1, 'street')])
    const other = await session()
    await deleteSession(database, id)
    await deleteSession(database, id)
    for (const table of TABLES_OF_A_SESSION) {
      const rows = await database.db.selectFrom(table).selectAll().where('session', '=', id).execute()
      expect([table, rows]).toEqual([table, []])
    }
    expect(await writeBatch(database, [vote(id, 1, 'street')])).toEqual([{ ok: false, fault: 'class/not-known' }])
    expect(await deleteExpired(database, other.delete_at - 1)).not.toContain(other.id)
    expect(await deleteExpired(database, other.delete_at)).toContain(other.id)
  })

  test('a hall that votes in one instant costs few commits, and each vote is answered', async () => {
    const id = await withPupils(300)
    await act(id, openVote({ question: question() }))
    let commits = 0
    const writes = groupCommit((batch: readonly PupilWrite[]) => {
      commits += 1
      return writeBatch(database, batch)
    })
    const all = Array.from({ length: 300 }, (_, index) => writes.add(vote(id, index + 1, 'unseen')))
    expect((await Promise.all(all)).every(({ ok }) => ok)).toBe(true)
    expect(commits).toBeLessThanOrEqual(2)
    expect(await tallies(id)).toEqual([{ windows: 0, street: 0, unseen: 300 }])
  })

  test('a class that was deleted can be deleted again, and the others stay', async () => {
    const id = await withPupils(1)
    await deleteSession(database, 'no-such-session')
    expect(await storedPupils(database, id)).toHaveLength(1)
  })

  test('what is kept is there when the database is opened again', async () => {
    const id = await withPupils(1)
    await database.close()
    database = await place.open()
    expect((await findPupil(database, `${id}-pupil-1`))?.seat).toBe(1)
  })
})
