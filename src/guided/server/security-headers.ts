import type { MiddlewareHandler } from 'hono'

/**
 * What a page of the game may load: its own files only. Pictures may be blobs because Phaser turns SVG files into
 * them; nothing written inside the page may run.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  // The class's socket too: it is on the game's own port.
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  // Only pages of this site may show the game in a frame: a foreign page must not borrow a class's clicks.
  "frame-ancestors 'self'",
].join('; ')

export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  context.res.headers.set('Content-Security-Policy', CONTENT_SECURITY_POLICY)
  context.res.headers.set('X-Content-Type-Options', 'nosniff')
  context.res.headers.set('Referrer-Policy', 'no-referrer')
  context.res.headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
}
