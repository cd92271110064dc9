import type { IncomingMessage } from 'node:http'

/**
 * Whom a request counts for in the limits. Behind a proxy of ours it is the last address that the proxy itself added:
 * the ones before it anybody can write.
 */
export function clientAddress(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers['x-forwarded-for'] : undefined
  const last = (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)?.split(',').at(-1)?.trim()
  return last || (request.socket.remoteAddress ?? '')
}
