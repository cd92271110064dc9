import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { cacheHeaders } from './cache-headers'
import { securityHeaders } from './security-headers'

/**
 * The built game in `folder` as a web site. A file that lies beside its `.br` or `.gz` is sent in that form; any other
 * text is compressed as it goes. An address with no file is 404: the game's own addresses all stand behind `#`.
 * `more` adds addresses that are no files, before the files are looked for.
 */
export function createSite(folder: string, more: (site: Hono) => void = justHealth): Hono {
  const site = new Hono()
  site.use(securityHeaders)
  site.use(cacheHeaders)
  site.use(compress())
  more(site)
  site.use(serveStatic({ root: folder, precompressed: true }))
  site.notFound((context) => context.text('There is no such file.', 404))
  return site
}

function justHealth(site: Hono): void {
  site.get('/health', (context) => context.json({ ok: true }))
}
