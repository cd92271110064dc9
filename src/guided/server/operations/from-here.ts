import type { IncomingMessage } from 'node:http'
import type { Context } from 'hono'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** Whether a request comes from the computer that the server runs on. */
export function isFromHere(context: Context): boolean {
  const { incoming } = (context.env ?? {}) as { readonly incoming?: IncomingMessage }
  // What a proxy on this computer passes on comes from somewhere else.
  const isPassedOn = context.req.header('X-Forwarded-For') !== undefined
  return !isPassedOn && LOOPBACK.has(incoming?.socket.remoteAddress ?? '')
}
