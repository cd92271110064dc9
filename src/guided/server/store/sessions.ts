import type { Tally } from '../../protocol/ballot'
import type { Lesson } from '../../protocol/lesson'
import type { PupilAction, SessionAction } from '../../protocol/teacher-actions'
import { fail, ok, type Result } from '../../rules/result'
import { freeAlias } from '../../rules/seating'
import { openSession, type SessionRecord } from '../../rules/session-record'
import { applyAction } from '../../rules/session-rules'
import { type ClassDatabase, locked } from './class-database'
import { openPoll } from './pupil-writes'
import { pollTally } from './read-votes'
import type { PupilTable, SessionTable } from './tables'

export interface NewSession {
  readonly id: string
  readonly code: string
  /** Hashes. */
  readonly teacherKey: string
  readonly wallKey: string
  readonly aliasSeed: number
  readonly lesson: Lesson
  readonly now: number
}

const EMPTY_TALLY: Tally = { ballot: '', round: 1, counts: {}, reasons: {}, voted: 0, of: 0 }

/** Keeps a new session, or gives the one that the same key made before. `undefined`: the code is taken, draw another. */
export async function createSession({ db }: ClassDatabase, fresh: NewSession): Promise<SessionTable | undefined> {
  const record = openSession(fresh.lesson, fresh.code, fresh.now)
  const row: SessionTable = {
    id: fresh.id,
    code: fresh.code,
    teacher_key: fresh.teacherKey,
    wall_key: fresh.wallKey,
    seq: 1,
    open_poll: null,
    record: JSON.stringify(record),
    alias_seed: fresh.aliasSeed,
    delete_at: record.state.deletedAt,
  }
  await db
    .insertInto('session')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return await db.selectFrom('session').selectAll().where('teacher_key', '=', fresh.teacherKey).executeTakeFirst()
}

export async function findSession(
  { db }: ClassDatabase,
  by: 'id' | 'code' | 'teacher_key' | 'wall_key',
  value: string,
): Promise<SessionTable | undefined> {
  return await db.selectFrom('session').selectAll().where(by, '=', value).executeTakeFirst()
}

export interface Acted {
  readonly seq: number
  readonly record: SessionRecord
  /** False if it was done before or changes nothing. */
  readonly changed: boolean
}

/** What is noted of an action: the report asks for the phases alone, and words a teacher typed need not be kept twice. */
const noted = (action: SessionAction) => (action.do === 'phase' ? action : { do: action.do })

/** Does a teacher's action, once for each `command`, and keeps it for the report. */
export async function actOnSession(
  database: ClassDatabase,
  id: string,
  command: string,
  action: SessionAction,
  now: number,
): Promise<Result<Acted>> {
  return await database.db.transaction().execute(async (trx) => {
    const query = trx.selectFrom('session').selectAll().where('id', '=', id)
    const row = await locked(database.engine, query, 'to-write').executeTakeFirst()
    if (row === undefined) return fail('class/not-known')
    const record = JSON.parse(row.record) as SessionRecord
    const done = trx.selectFrom('event').select('seq').where('session', '=', id).where('command', '=', command)
    if ((await done.executeTakeFirst()) !== undefined) return ok({ seq: row.seq, record, changed: false })
    const { ballot } = record.state
    const tally = ballot === undefined ? EMPTY_TALLY : await pollTally(trx, id, ballot)
    const result = applyAction(record, action, now, tally)
    if (!result.ok) return result
    if (result.value === record) return ok({ seq: row.seq, record, changed: false })
    const { state } = result.value
    const seq = row.seq + 1
    const poll = state.ballot?.open ? openPoll(state.ballot.question.id, state.ballot.round) : null
    await trx
      .updateTable('session')
      .set({
        seq,
        record: JSON.stringify(result.value),
        open_poll: poll,
        code: state.phase === 'ended' ? null : state.code,
        delete_at: state.deletedAt,
      })
      .where('id', '=', id)
      .execute()
    await trx
      .insertInto('event')
      .values({ session: id, command, seq, action: JSON.stringify(noted(action)), at: now })
      .execute()
    return ok({ seq, record: result.value, changed: true })
  })
}

/** Does a teacher's action on one pupil and gives the row as it is then. */
export async function actOnPupil(
  database: ClassDatabase,
  id: string,
  action: PupilAction,
): Promise<Result<PupilTable>> {
  return await database.db.transaction().execute(async (trx) => {
    const session = await locked(
      database.engine,
      trx.selectFrom('session').selectAll().where('id', '=', id),
      'to-write',
    ).executeTakeFirst()
    const mine = trx.selectFrom('pupil').where('session', '=', id)
    const pupil = await mine.selectAll().where('seat', '=', action.seat).executeTakeFirst()
    if (session === undefined) return fail('class/not-known')
    if (pupil === undefined) return fail('class/no-such-pupil')
    const changed = await changedPupil(pupil, action, session, () => mine.select('alias').execute())
    if (changed === undefined) return fail('class/malformed')
    const { alias, track, removed, nudge } = changed
    await trx
      .updateTable('pupil')
      .set({ alias, track, removed, nudge })
      .where('session', '=', id)
      .where('seat', '=', action.seat)
      .execute()
    return ok(changed)
  })
}

async function changedPupil(
  pupil: PupilTable,
  action: PupilAction,
  session: SessionTable,
  aliases: () => Promise<readonly { readonly alias: string }[]>,
): Promise<PupilTable | undefined> {
  switch (action.do) {
    case 'new-alias': {
      const taken = new Set((await aliases()).map(({ alias }) => alias))
      return { ...pupil, alias: freeAlias(taken, undefined, session.alias_seed) }
    }
    case 'remove':
      return { ...pupil, removed: action.removed ? 1 : 0 }
    case 'track': {
      const { tracks } = (JSON.parse(session.record) as SessionRecord).state.lesson.what
      return action.track < tracks.length ? { ...pupil, track: action.track } : undefined
    }
    case 'nudge': {
      const before = pupil.nudge === null ? 0 : (JSON.parse(pupil.nudge) as { id: number }).id
      return { ...pupil, nudge: JSON.stringify({ id: before + 1, kind: action.nudge }) }
    }
  }
}
