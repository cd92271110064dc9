import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/**
 * What a page of the game may load: its own files only. Pictures may be blobs because Phaser turns SVG files into
 * them; nothing written inside the page may run. `styles` are the style sheets that the build wrote into the page.
 */
export function contentSecurityPolicy(styles: readonly string[] = []): string {
  const known = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  return [
    "default-src 'self'",
    "script-src 'self'",
    ["style-src 'self'", ...known].join(' '),
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
}

/** The style sheets that stand inside of a page. */
export function stylesIn(html: string): readonly string[] {
  return [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style ?? '')
}

export function securityHeaders(policy: string): MiddlewareHandler {
  return async (context, next) => {
    await next()
    context.res.headers.set('Content-Security-Policy', policy)
    context.res.headers.set('X-Content-Type-Options', 'nosniff')
    // No page of another site gets hold of any file here, not even as a picture.
    context.res.headers.set('Cross-Origin-Resource-Policy', 'same-origin')
    context.res.headers.set('Referrer-Policy', 'no-referrer')
    context.res.headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
  }
}
