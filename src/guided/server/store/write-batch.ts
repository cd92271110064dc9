import type { Transaction } from 'kysely'
import { type ClassDatabase, locked } from './class-database'
import { openPoll, type PupilWrite, type WriteOf, type WriteOutcome } from './pupil-writes'
import { storageFault } from './storage-fault'
import type { SessionTable, Tables } from './tables'
import { writeJoins } from './write-joins'
import { writeProgress, writeTickets, writeVotes } from './write-work'

/** Why a write that is no join is not kept, by what the session is at this very moment. */
function faultOf(write: PupilWrite, session: SessionTable): WriteOutcome {
  if (session.code === null) return { ok: false, fault: 'class/ended' }
  if (write.kind === 'vote' && session.open_poll !== openPoll(write.cast.ballot, write.cast.round))
    return { ok: false, fault: 'class/vote-closed' }
  return { ok: true }
}

/**
 * The sessions of a batch, locked: a vote cannot be closed, nor a session deleted, between the check and the commit.
 * Always in order of id, so that two processes do not wait for each other.
 */
async function lockSessions(database: ClassDatabase, trx: Transaction<Tables>, writes: readonly PupilWrite[]) {
  const joined = new Set(writes.filter(({ kind }) => kind === 'join').map(({ session }) => session))
  const sessions = new Map<string, SessionTable>()
  for (const id of [...new Set(writes.map(({ session }) => session))].sort()) {
    const query = trx.selectFrom('session').selectAll().where('id', '=', id)
    const row = await locked(database.engine, query, joined.has(id) ? 'to-write' : 'to-read').executeTakeFirst()
    if (row !== undefined) sessions.set(id, row)
  }
  return sessions
}

async function writeAll(database: ClassDatabase, writes: readonly PupilWrite[]): Promise<readonly WriteOutcome[]> {
  return await database.db.transaction().execute(async (trx) => {
    const sessions = await lockSessions(database, trx, writes)
    const outcomes = writes.map((write): WriteOutcome => {
      const session = sessions.get(write.session)
      if (session === undefined) return { ok: false, fault: 'class/not-known' }
      return write.kind === 'join' ? { ok: true } : faultOf(write, session)
    })
    const kept = writes.filter((_, index) => outcomes[index]?.ok)
    const of = <Kind extends PupilWrite['kind']>(kind: Kind) =>
      kept.filter((write): write is WriteOf<Kind> => write.kind === kind)
    const joins = new Map<PupilWrite, WriteOutcome>()
    for (const session of sessions.values()) {
      const here = of('join').filter((join) => join.session === session.id)
      if (here.length === 0) continue
      const seats = await writeJoins(trx, session, here)
      for (const [index, join] of here.entries()) joins.set(join, seats[index] ?? { ok: false, fault: 'class/broken' })
    }
    await writeVotes(trx, of('vote'))
    await writeProgress(trx, of('progress'))
    await writeTickets(trx, of('ticket'))
    return writes.map((write, index) => joins.get(write) ?? outcomes[index] ?? { ok: false, fault: 'class/broken' })
  })
}

/**
 * Writes a batch in one commit. If the database refuses it for something in it, each write is tried by itself, so that
 * one that is bad does not take a whole class with it. Throws only if the storage itself is away or full.
 */
export async function writeBatch(
  database: ClassDatabase,
  writes: readonly PupilWrite[],
): Promise<readonly WriteOutcome[]> {
  try {
    return await writeAll(database, writes)
  } catch (error) {
    if (storageFault(error) !== 'class/broken') throw error
    if (writes.length === 1) return [{ ok: false, fault: 'class/broken' }]
    const outcomes: WriteOutcome[] = []
    for (const write of writes) outcomes.push(...(await writeBatch(database, [write])))
    return outcomes
  }
}
