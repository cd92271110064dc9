import type { IncomingMessage } from 'node:http'
import type { Context } from 'hono'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** Names that only this computer has for itself. */
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether a page on the computer that the server runs on asks. A foreign page whose name was made to lead here, so that
 * the browser takes this server for that page's own, asks by that name.
 */
export function isFromHere(context: Context): boolean {
  const { incoming } = (context.env ?? {}) as { readonly incoming?: IncomingMessage }
  // What a proxy on this computer passes on comes from somewhere else.
  const isPassedOn = context.req.header('X-Forwarded-For') !== undefined
  if (isPassedOn || !OWN_NAMES.has(new URL(context.req.url).hostname)) return false
  return LOOPBACK.has(incoming?.socket.remoteAddress ?? '')
}
