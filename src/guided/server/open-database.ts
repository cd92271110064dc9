import { setTimeout as pause } from 'node:timers/promises'
import { errorKind, type Log } from './operations/log'
import type { Settings } from './operations/settings'
import type { ClassDatabase } from './store/class-database'
import { openEmbedded } from './store/open-embedded'
import { storageFault } from './store/storage-fault'

const TRY_AGAIN_MS = 2000

export type OpenedDatabase =
  | { readonly ok: true; readonly value: ClassDatabase }
  /** Why there will be no class sessions on this server. */
  | { readonly ok: false; readonly sentence: string }

/** Opens what the settings name. PostgreSQL is waited for as long as it does not answer; `given` ends the
 * wait. */
export async function openDatabase(
  { data, databaseUrl }: Settings,
  log: Log,
  given: AbortSignal,
): Promise<OpenedDatabase> {
  if (databaseUrl === undefined) {
    const opened = await openEmbedded(data)
    if (opened.ok) return opened
    return { ok: false, sentence: opened.code === 'data/in-use' ? inUse(data) : refused(data) }
  }
  const { openPostgres } = await import('./store/open-postgres')
  for (;;) {
    try {
      return { ok: true, value: await openPostgres(databaseUrl) }
    } catch (error) {
      if (storageFault(error) === 'class/broken') return { ok: false, sentence: turnedAway(errorKind(error)) }
      log('warn', 'the database does not answer yet', { error: errorKind(error) })
      await pause(TRY_AGAIN_MS, undefined, { signal: given })
    }
  }
}

const turnedAway = (error: string) =>
  `The database at DATABASE_URL does not take this server in (${error}), so there are no class sessions here.`

const inUse = (data: string) =>
  `Another server has the folder ${data}/ open, so there are no class sessions here. Choose another folder, like this: DATA=data-2 npm start`

const refused = (data: string) =>
  `The folder ${data}/ cannot be written, so there are no class sessions here. Choose another, like this: DATA=/var/lib/flag npm start`
