import type { Transaction } from 'kysely'
import { LIMITS } from '../../protocol/limits'
import { freeAlias, nextTrack } from '../../rules/seating'
import type { SessionRecord } from '../../rules/session-record'
import { inChunks } from './in-chunks'
import type { WriteOf, WriteOutcome } from './pupil-writes'
import type { PupilTable, SessionTable, Tables } from './tables'

/**
 * Gives seats to those who join one session. The caller holds the lock on `session`, so that no two get the same number.
 * Whoever has a seat already gets it again, whatever has become of the door meanwhile.
 */
export async function writeJoins(
  trx: Transaction<Tables>,
  session: SessionTable,
  joins: readonly WriteOf<'join'>[],
): Promise<readonly WriteOutcome[]> {
  const mine = () => trx.selectFrom('pupil').where('session', '=', session.id)
  const seated = new Map<string, PupilTable>()
  for (const keys of inChunks(joins.map(({ pupilKey }) => pupilKey)))
    for (const pupil of await trx.selectFrom('pupil').selectAll().where('pupil_key', 'in', keys).execute())
      seated.set(pupil.pupil_key, pupil)
  const others = await mine().select(['alias', 'track']).execute()
  const { state } = JSON.parse(session.record) as SessionRecord
  const taken = new Set(others.map(({ alias }) => alias))
  const sizes = state.lesson.what.tracks.map((_, track) => others.filter((pupil) => pupil.track === track).length)
  const added: PupilTable[] = []

  function join({ pupilKey, wished }: WriteOf<'join'>): WriteOutcome {
    const pupil = seated.get(pupilKey)
    if (pupil !== undefined && pupil.session !== session.id) return { ok: false, fault: 'class/not-known' }
    if (pupil !== undefined) return pupil.removed ? { ok: false, fault: 'class/removed' } : { ok: true, pupil }
    if (session.code === null) return { ok: false, fault: 'class/no-such-code' }
    if (state.locked) return { ok: false, fault: 'class/locked' }
    if (taken.size >= LIMITS.seats) return { ok: false, fault: 'class/full' }
    const alias = freeAlias(taken, wished, session.alias_seed)
    const track = nextTrack(sizes)
    sizes[track] = (sizes[track] ?? 0) + 1
    taken.add(alias)
    const late = state.phase === 'lobby' || state.phase === 'frame' ? 0 : 1
    const fresh: PupilTable = {
      session: session.id,
      // Pupils are never deleted one by one, so that their number is the last seat given.
      seat: taken.size,
      pupil_key: pupilKey,
      alias,
      track,
      removed: 0,
      late,
      nudge: null,
    }
    seated.set(pupilKey, fresh)
    added.push(fresh)
    return { ok: true, pupil: fresh, isNew: true }
  }

  const outcomes = joins.map(join)
  for (const rows of inChunks(added)) await trx.insertInto('pupil').values(rows).execute()
  return outcomes
}
