import { sql } from 'kysely'
import type { Trouble } from '../../protocol/snapshots'
import { errorKind } from '../operations/log'
import { storageFault } from '../store/storage-fault'
import type { Rooms } from './rooms'
import type { ServiceTools } from './service-tools'

const TRY_AGAIN_MS = 2000

/** What is wrong with the machinery at the moment; told to the teachers when it begins and when it is over. */
export interface Troubles {
  failed(error: unknown): void
  /** Something was written: a full disk has room again. */
  worked(): void
  of(session: string): readonly Trouble[]
  /** False while nothing can be kept. */
  healthy(): boolean
  close(): void
}

export function createTroubles(tools: ServiceTools, rooms: () => Rooms): Troubles {
  const { database, log, now } = tools
  let storage: 'storage-away' | 'storage-full' | undefined
  let timer: NodeJS.Timeout | undefined

  function set(trouble: typeof storage): void {
    if (storage === trouble) return
    storage = trouble
    if (trouble === undefined) log('warn', 'the storage is back')
    for (const room of rooms().all()) tell(room.session)
  }

  function tell(session: string): void {
    tools.outlet.toRole(session, 'teacher', { kind: 'troubles', troubles: of(session) })
  }

  function of(session: string): readonly Trouble[] {
    const devices = rooms().get(session)?.links.polling(now()) ?? 0
    return [
      ...(storage === undefined ? [] : [{ kind: storage }]),
      ...(devices === 0 ? [] : [{ kind: 'polling', devices } as const]),
    ]
  }

  function tryAgain(): void {
    timer ??= setTimeout(() => {
      timer = undefined
      sql`SELECT 1`.execute(database.db).then(
        () => {
          if (storage === 'storage-away') set(undefined)
        },
        () => tryAgain(),
      )
    }, TRY_AGAIN_MS)
    timer.unref()
  }

  return {
    failed: (error) => {
      const fault = storageFault(error)
      if (fault === 'class/broken') return
      const kind = fault === 'class/storage-full' ? 'storage-full' : 'storage-away'
      if (storage !== kind) log('error', 'nothing can be kept', { trouble: kind, error: errorKind(error) })
      set(kind)
      if (kind === 'storage-away') tryAgain()
    },
    worked: () => set(undefined),
    of,
    healthy: () => storage === undefined,
    close: () => clearTimeout(timer),
  }
}
