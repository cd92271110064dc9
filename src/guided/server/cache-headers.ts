import type { MiddlewareHandler } from 'hono'

/** Files whose address carries a hash of what is in them never change under that address. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/
/** Answers that are of this moment, or for one person only. */
const LIVE = /^\/(class\/|health$|metrics$)/
const STILL = /^\/((art|sound)\/|icon\.svg$)/
/** A typeface that is cut anew is given another name. */
const TYPE = /^\/fonts\/.+\.woff2$/

/** How long a browser may keep the file at `path` without asking again; `version` is what its address asks for. */
function cacheControl(path: string, version?: string): string {
  if (LIVE.test(path)) return 'no-store'
  if (HASHED.test(path) || (path.startsWith('/content/') && version)) return 'public, max-age=31536000, immutable'
  if (TYPE.test(path)) return 'public, max-age=31536000, immutable'
  if (STILL.test(path)) return 'public, max-age=600, stale-while-revalidate=86400'
  return 'no-cache'
}

/** Says how long a file may be kept, and answers "not modified" to a browser that has it already. */
export const cacheHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const { res } = context
  if (res.status !== 200 && res.status !== 206) {
    res.headers.set('Cache-Control', 'no-store')
    return
  }
  res.headers.set('Cache-Control', cacheControl(context.req.path, context.req.query('v')))
  const modified = res.headers.get('Last-Modified')
  if (res.status !== 200 || modified === null || context.req.header('If-Modified-Since') !== modified) return
  await res.body?.cancel()
  const headers = new Headers(res.headers)
  for (const name of ['Content-Length', 'Content-Type', 'Content-Encoding']) headers.delete(name)
  context.res = undefined
  context.res = new Response(null, { status: 304, headers })
}
