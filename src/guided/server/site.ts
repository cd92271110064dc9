import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { cacheHeaders } from './cache-headers'
import { securityHeaders } from './security-headers'

/**
 * The built game in `folder` as a web site. A file that lies beside its `.br` or `.gz` is sent in that form; any other
 * text is compressed as it goes. An address with no file is 404: the game's own addresses all stand behind `#`.
 */
export function createSite(folder: string): Hono {
  const site = new Hono()
  site.use(securityHeaders)
  site.get('/health', (context) => context.json({ ok: true }, 200, { 'Cache-Control': 'no-store' }))
  site.use(cacheHeaders)
  site.use(compress())
  site.use(serveStatic({ root: folder, precompressed: true }))
  site.notFound((context) => context.text('There is no such file.', 404))
  return site
}
