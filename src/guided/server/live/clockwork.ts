import { errorKind } from '../operations/log'
import { deleteExpired } from '../store/deletion'
import type { Service } from './class-service'
import { closeOverdue, forget } from './handle-teacher'

const TICK_MS = 1000
/** How often a process looks by itself whether it has missed something the others said. */
const LOOK_MS = 5000
const SWEEP_MS = 60 * 1000
const PURGE_MS = 10 * 60 * 1000

/** What happens without anybody pressing a button. */
export function startClockwork(service: Service): { stop(): void } {
  const { rooms, log, troubles, database, now, peers } = service

  const quietly = (what: string, work: Promise<unknown>) => {
    work.catch((error) => {
      troubles.failed(error)
      log('warn', `${what} has to wait`, { error: errorKind(error) })
    })
  }

  const closeVotes = () => {
    for (const room of rooms.all()) if (room.isOverdue()) quietly('closing a vote', closeOverdue(service, room.session))
  }

  const lookAgain = () => {
    for (const room of rooms.all())
      quietly(
        'looking at a session',
        room.reload().then((there) => (there ? room.votesChanged() : forget(service, room.session))),
      )
  }

  const purge = async () => {
    for (const session of await deleteExpired(database, now())) {
      log('info', 'a session was deleted, its time was over')
      forget(service, session)
      peers.tell({ kind: 'deleted', session })
    }
  }

  const sweep = () => {
    for (const limit of Object.values(service.limits)) limit.sweep(now())
  }

  const timers = [
    setInterval(sweep, SWEEP_MS),
    setInterval(closeVotes, TICK_MS),
    setInterval(() => quietly('deleting', purge()), PURGE_MS),
    ...(peers.several ? [setInterval(lookAgain, LOOK_MS)] : []),
  ]
  quietly('deleting', purge())
  return { stop: () => timers.forEach(clearInterval) }
}
