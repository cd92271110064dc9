import type { Classes } from './classes'
import { listen } from './listen'
import { addHealth, type ClassHealth } from './operations/health'
import { errorKind, jsonLog, type Log, plainLog } from './operations/log'
import { createMetrics } from './operations/metrics'
import type { Settings } from './operations/settings'
import { addOwnDocuments } from './own-documents'
import { addReports } from './report-routes'
import { createSite } from './site'

/** Longer than any commit takes: a server that is told to stop is gone after it in any case. */
export const STOP_WITHIN_MS = 8000

export interface Serving {
  readonly port: number
  /** Resolves when class sessions are open, or will not be. */
  readonly opened: Promise<ClassHealth>
  stop(): Promise<void>
}

export type ServeResult =
  | { readonly ok: true; readonly value: Serving }
  | { readonly ok: false; readonly code: 'server/port-in-use' | 'server/port-refused' }

/**
 * Serves the game at once, and class sessions as soon as their database is there. What goes wrong with them is said, and
 * never keeps anybody from playing alone. `now` is the clock in milliseconds.
 */
export async function serve(
  settings: Settings,
  now: () => number,
  log = chosenLog(settings, now),
): Promise<ServeResult> {
  const metrics = createMetrics()
  metrics.gauge('process_resident_memory_bytes', 'Memory of this process.', () => process.memoryUsage.rss())
  metrics.gauge('process_cpu_seconds_total', 'Processor time of this process.', () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1e6
  })
  const given = new AbortController()
  let classes: Classes | undefined
  let state: ClassHealth = settings.classes ? 'opening' : 'off'
  const health = (): ClassHealth =>
    state === 'open' && classes?.service.troubles.healthy() === false ? 'storage-away' : state

  const site = createSite(settings.site, (more) => {
    addHealth(more, { classes: health, metrics, metricsKey: settings.metricsKey })
    addOwnDocuments(more, settings.documents)
    addReports(more, () => classes?.service, settings.publicUrl)
  })
  const listening = await listen(site, settings.port, settings.host)
  if (!listening.ok) return listening
  const { server, port, close } = listening.value

  async function open(): Promise<ClassHealth> {
    if (!settings.classes) return state
    try {
      // Only now: the game shall not wait for what a class needs.
      const { openClasses } = await import('./classes')
      const result = await openClasses({ server, port, settings, log, metrics, now, given: given.signal })
      if (result.ok) classes = result.value
      else log('warn', result.sentence)
      state = result.ok ? 'open' : 'off'
    } catch (error) {
      state = 'off'
      if (!given.signal.aborted) log('error', 'class sessions could not be opened', { error: errorKind(error) })
    }
    return state
  }

  const opened = open()
  return {
    ok: true,
    value: {
      port,
      opened,
      stop: async () => {
        given.abort()
        // What waits for a database or for Redis may wait for ever.
        await within(
          STOP_WITHIN_MS,
          opened.then(() => classes?.stop()),
        )
        await close()
      },
    },
  }
}

/** Waits for `work`, but not for ever. */
async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, ms)
  })
  await Promise.race([work.catch(() => undefined), late])
  clearTimeout(timer)
}

const chosenLog = ({ jsonLog: asJson }: Settings, now: () => number): Log =>
  asJson ? jsonLog(console.log, now) : plainLog(console.error)
