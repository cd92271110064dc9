import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { EVERY_ANSWER } from './security-headers'

export interface Listening {
  readonly server: Server
  /** The port that was opened: the one asked for, or a free one if that was 0. */
  readonly port: number
  close(): Promise<void>
}

export type ListenResult =
  | { readonly ok: true; readonly value: Listening }
  | { readonly ok: false; readonly code: 'server/port-in-use' | 'server/port-refused' }

/** Also what the socket's polling and its refusals answer, which never come by the site's own headers. */
class GuardedResponse extends ServerResponse<IncomingMessage> {
  constructor(request: IncomingMessage) {
    super(request)
    for (const [name, value] of Object.entries(EVERY_ANSWER)) this.setHeader(name, value)
  }
}

/** Opens `port` for `site`. Rejects only on what is neither a taken port nor a forbidden one. */
export function listen(site: Hono, port: number, host?: string): Promise<ListenResult> {
  const server = createServer({ ServerResponse: GuardedResponse }, getRequestListener(site.fetch))
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return new Promise((done, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done({ ok: false, code: 'server/port-in-use' })
      else if (error.code === 'EACCES') done({ ok: false, code: 'server/port-refused' })
      else reject(error)
    })
    server.listen(port, host, () => {
      done({ ok: true, value: { server, port: (server.address() as AddressInfo).port, close } })
    })
  })
}
