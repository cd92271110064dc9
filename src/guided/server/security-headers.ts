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

const POWERS = ['camera', 'microphone', 'geolocation', 'display-capture', 'midi', 'payment', 'serial', 'usb']

/** Stands on every answer of the server; a page of the site has its own policy in place of this one. */
export const EVERY_ANSWER: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  // No page of another site gets hold of any file here, not even as a picture.
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': POWERS.map((power) => `${power}=()`).join(', '),
}

export function securityHeaders(policy: string): MiddlewareHandler {
  return async (context, next) => {
    await next()
    for (const [name, value] of Object.entries({ ...EVERY_ANSWER, 'Content-Security-Policy': policy }))
      context.res.headers.set(name, value)
  }
}
