import { offeredAliases } from '../store/free-aliases'
import { findPupil } from '../store/read-pupils'
import { createSession, findSession } from '../store/sessions'
import type { SessionTable } from '../store/tables'
import { accept, type Handler, refuse, type Service } from './class-service'
import { enterAsPupil, enterAsTeacher, enterAsWall } from './enter'
import { hashKey, randomCode, randomId, randomSeed, wallKeyOf } from './keys'
import type { Connection } from './who'

type FoundByCode = { readonly ok: true; readonly row: SessionTable } | ReturnType<typeof refuse>

/** Looks a code up; each wrong one counts against its address. */
async function byCode(service: Service, { address }: Connection, code: string): Promise<FoundByCode> {
  const wait = service.limits.wrongCodes.spent(address, service.now())
  if (wait > 0) return refuse('class/too-many-tries', wait)
  const row = await findSession(service.database, 'code', code)
  if (row !== undefined) return { ok: true, row }
  service.limits.wrongCodes.take(address, service.now())
  service.metrics.count('class_wrong_codes_total', 'Codes that open nothing.')
  return refuse('class/no-such-code')
}

export const create: Handler<'create'> = async (service, connection, { key, lesson }) => {
  const wait = service.limits.created.take(connection.address, service.now())
  if (wait > 0) return refuse('class/too-fast', wait)
  const fresh = { teacherKey: hashKey(key), wallKey: hashKey(wallKeyOf(key)), aliasSeed: randomSeed(), lesson }
  for (;;) {
    const now = service.now()
    const row = await createSession(service.database, { ...fresh, id: randomId(), code: randomCode(), now })
    // Without a row the code drawn is another lesson's: one more is drawn.
    if (row === undefined) continue
    service.metrics.count('class_sessions_total', 'Sessions that were made.')
    return accept({ snapshot: await enterAsTeacher(service, connection, row, key) })
  }
}

export const look: Handler<'look'> = async (service, connection, { code, page }) => {
  const found = await byCode(service, connection, code)
  if (!found.ok) return found
  const { state } = service.rooms.of(found.row).now().record
  if (state.locked) return refuse('class/locked')
  const { language, what } = state.lesson
  // Each who looks is offered others, so that a class that comes in at once does not want the same four.
  const aliases = await offeredAliases(service.database.db, found.row.id, randomSeed() + page)
  return accept({ found: { language, title: what.title, aliases } })
}

export const join: Handler<'join'> = async (service, connection, { code, key, alias }) => {
  const wait = service.limits.joins.take(connection.address, service.now())
  if (wait > 0) return refuse('class/too-fast', wait)
  const found = await byCode(service, connection, code)
  if (!found.ok) return found
  const wished = alias === undefined ? {} : { wished: alias }
  const outcome = await service.write({ kind: 'join', session: found.row.id, pupilKey: hashKey(key), ...wished })
  if (!outcome.ok) return refuse(outcome.fault)
  if (outcome.pupil === undefined) return refuse('class/broken')
  return accept({ snapshot: await enterAsPupil(service, connection, found.row, outcome.pupil) })
}

export const resume: Handler<'resume'> = async (service, connection, { as, key }) => {
  const hash = hashKey(key)
  if (as === 'pupil') {
    const pupil = await findPupil(service.database, hash)
    // A hall that comes back at once need not have its session read 500 times: a room is told of every change.
    const known = pupil && service.rooms.get(pupil.session)?.now().row
    const row = known ?? (pupil && (await findSession(service.database, 'id', pupil.session)))
    if (pupil === undefined || row === undefined) return refuse('class/not-known')
    if (pupil.removed === 1) return refuse('class/removed')
    return accept({ snapshot: await enterAsPupil(service, connection, row, pupil) })
  }
  const row = await findSession(service.database, as === 'teacher' ? 'teacher_key' : 'wall_key', hash)
  if (row === undefined) return refuse('class/not-known')
  const enter = as === 'teacher' ? enterAsTeacher : enterAsWall
  return accept({ snapshot: await enter(service, connection, row, key) })
}

export const probe: Handler<'probe'> = async (service, connection, { code }) => {
  const found = await byCode(service, connection, code)
  if (!found.ok) return found
  probed(service, found.row.id)
  service.peers.tell({ kind: 'probe', session: found.row.id })
  return accept({ transport: connection.transport() })
}

/** A phone has reached the server, here or at another process. */
export function probed(service: Service, session: string): void {
  const room = service.rooms.get(session)
  if (room === undefined) return
  room.probes += 1
  service.outlet.toRole(session, 'teacher', { kind: 'probes', probes: room.probes })
}
