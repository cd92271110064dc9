import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { cacheHeaders } from './cache-headers'
import { contentSecurityPolicy, securityHeaders, stylesIn } from './security-headers'

/**
 * The built game in `folder` as a web site. A file that lies beside its `.br` or `.gz` is sent in that form; any other
 * text is compressed as it goes. An address with no file is 404: the game's own addresses all stand behind `#`.
 * `more` adds addresses that are no files, before the files are looked for.
 */
export function createSite(folder: string, more: (site: Hono) => void = justHealth): Hono {
  const site = new Hono()
  const page = join(folder, 'index.html')
  const styles = existsSync(page) ? stylesIn(readFileSync(page, 'utf8')) : []
  site.use(securityHeaders(contentSecurityPolicy(styles)))
  site.use(cacheHeaders)
  site.use(compress())
  more(site)
  const hungarian = serveStatic({ root: folder, path: 'index.hu.html', precompressed: true })
  site.on('GET', ['/', '/index.html'], async (context, next) => {
    context.header('Vary', 'Accept-Language', { append: true })
    return asksForHungarian(context.req.header('Accept-Language')) ? hungarian(context, next) : next()
  })
  site.use(serveStatic({ root: folder, precompressed: true }))
  site.notFound((context) => context.text('There is no such file.', 404))
  return site
}

/** The first language that a browser names is the one its owner reads. */
function asksForHungarian(header = ''): boolean {
  return /^\s*hu\b/i.test(header)
}

function justHealth(site: Hono): void {
  site.get('/health', (context) => context.json({ ok: true }))
}
