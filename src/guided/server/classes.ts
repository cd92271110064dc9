import type { Server } from 'node:http'
import { createService, type Service } from './live/class-service'
import { startClockwork } from './live/clockwork'
import type { Cluster } from './live/cluster'
import { hear } from './live/hear'
import { randomId } from './live/keys'
import { ALONE } from './live/peers'
import { quietPeers } from './live/quiet-peers'
import { openSockets, pagesOn } from './live/sockets'
import { openDatabase } from './open-database'
import { clientAddress } from './operations/client-address'
import type { Log } from './operations/log'
import type { Metrics } from './operations/metrics'
import { roomAddresses } from './operations/room-addresses'
import type { Settings } from './operations/settings'

export interface Classes {
  readonly service: Service
  /** Says goodbye to all pages, waits for what is being written, and lets go of everything. */
  stop(): Promise<void>
}

export type ClassesResult =
  | { readonly ok: true; readonly value: Classes }
  | { readonly ok: false; readonly sentence: string }

export interface ClassesTools {
  readonly server: Server
  readonly port: number
  readonly settings: Settings
  readonly log: Log
  readonly metrics: Metrics
  readonly now: () => number
  /** Ends the wait for a database that does not answer. */
  readonly given: AbortSignal
}

/** Opens class sessions on a server that listens already. */
export async function openClasses(tools: ClassesTools): Promise<ClassesResult> {
  const { server, settings, log, metrics, now } = tools
  const opened = await openDatabase(settings, log, tools.given)
  if (!opened.ok) return opened
  const database = opened.value
  const io = openSockets()
  const { databaseUrl, redisUrl } = settings
  let cluster: Cluster | undefined
  if (databaseUrl !== undefined) {
    // A laptop in a classroom has no use for what is behind this, and no memory to give away.
    const { joinCluster } = await import('./live/cluster')
    cluster = await joinCluster(io, { databaseUrl, redisUrl }, log)
  }
  const pages = pagesOn(io)
  const service = createService({
    process: randomId(),
    database,
    outlet: pages.outlet,
    peers:
      cluster === undefined
        ? ALONE
        : quietPeers({ several: true, tell: (hint) => void io.serverSideEmit('hint', hint) }),
    now,
    log,
    metrics,
    pages: pages.count,
    addresses: () =>
      settings.publicUrl === undefined
        ? { addresses: roomAddresses(tools.port), hosted: false }
        : { addresses: [{ name: '', url: settings.publicUrl }], hosted: true },
  })
  io.on('hint', (hint) => hear(service, hint))
  pages.serve(service, (request) => clientAddress(request, settings.trustProxy))
  const clockwork = startClockwork(service)
  // On the game's own port.
  io.attach(server)
  metrics.gauge('class_pages', 'Pages that are connected to this process.', pages.all)
  metrics.gauge('class_storage_up', '1 while the storage keeps what it is given.', () =>
    service.troubles.healthy() ? 1 : 0,
  )

  return {
    ok: true,
    value: {
      service,
      stop: async () => {
        clockwork.stop()
        pages.farewell()
        await service.idle()
        service.close()
        const closed = io.close()
        // It would wait for every page to let go of its connection.
        server.closeAllConnections()
        await closed
        await cluster?.close()
        await database.close()
      },
    },
  }
}
