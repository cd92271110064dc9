import type { Transaction } from 'kysely'
import { LIMITS } from '../../protocol/limits'
import { nextTrack } from '../../rules/seating'
import type { SessionRecord } from '../../rules/session-record'
import { freeAliases, takenAliases } from './free-aliases'
import { inChunks } from './in-chunks'
import type { WriteOf, WriteOutcome } from './pupil-writes'
import type { PupilTable, SessionTable, Tables } from './tables'

/**
 * Gives seats to those who join one session. The caller holds the lock on `session`, so that no two get the same number.
 * Whoever has a seat already gets it again, whatever has become of the door meanwhile. What it costs does not grow with
 * those who are there already.
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

  const wishes = await takenAliases(trx, session.id, [...new Set(joins.flatMap(({ wished }) => wished ?? []))])
  const given = new Set<string>()
  const { last } = await mine()
    .select(({ fn }) => fn.max('seat').as('last'))
    .executeTakeFirstOrThrow()
  // Pupils are never deleted one by one, so that the last seat given is their number.
  let seat = last ?? 0
  const next = freeAliases(trx, session.id, session.alias_seed, seat)
  const { state } = JSON.parse(session.record) as SessionRecord
  const sizes = await trackSizes(trx, session.id, state.lesson.what.tracks.length)

  async function aliasFor(wished: string | undefined): Promise<string> {
    if (wished !== undefined && !wishes.has(wished) && !given.has(wished)) return wished
    for (;;) {
      const { value } = await next.next()
      if (value !== undefined && !given.has(value)) return value
    }
  }

  async function join({ pupilKey, wished }: WriteOf<'join'>): Promise<WriteOutcome> {
    const pupil = seated.get(pupilKey)
    if (pupil !== undefined && pupil.session !== session.id) return { ok: false, fault: 'class/not-known' }
    if (pupil !== undefined) return pupil.removed ? { ok: false, fault: 'class/removed' } : { ok: true, pupil }
    if (session.code === null) return { ok: false, fault: 'class/no-such-code' }
    if (state.locked) return { ok: false, fault: 'class/locked' }
    if (seat >= LIMITS.seats) return { ok: false, fault: 'class/full' }
    const alias = await aliasFor(wished)
    given.add(alias)
    const track = nextTrack(sizes)
    sizes[track] = (sizes[track] ?? 0) + 1
    seat += 1
    const late = state.phase === 'lobby' || state.phase === 'frame' ? 0 : 1
    const fresh = { session: session.id, seat, pupil_key: pupilKey, alias, track, removed: 0, late, nudge: null }
    seated.set(pupilKey, fresh)
    added.push(fresh)
    return { ok: true, pupil: fresh, isNew: true }
  }

  const added: PupilTable[] = []
  const outcomes: WriteOutcome[] = []
  for (const each of joins) outcomes.push(await join(each))
  for (const rows of inChunks(added)) await trx.insertInto('pupil').values(rows).execute()
  return outcomes
}

/** How many pupils each track has; of one track it need not be known. */
async function trackSizes(trx: Transaction<Tables>, session: string, tracks: number): Promise<number[]> {
  const sizes = Array.from({ length: tracks }, () => 0)
  if (tracks < 2) return sizes
  const rows = await trx
    .selectFrom('pupil')
    .select(({ fn }) => ['track', fn.countAll<number>().as('pupils')])
    .where('session', '=', session)
    .groupBy('track')
    .execute()
  for (const { track, pupils } of rows) sizes[track] = pupils
  return sizes
}
