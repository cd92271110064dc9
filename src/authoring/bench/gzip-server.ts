import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * Serves a folder with gzip at its strongest and no caching, so that what is measured can be compared with any other
 * site: the game's own server would send brotli, which not every host does.
 */
export async function serveGzipped(folder: string): Promise<{ readonly address: string; close(): void }> {
  const pressed = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url?.split('?')[0] ?? '/')
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path))
    if (!file.startsWith(folder) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end('not found')
      return
    }
    const plain = extname(file) === '.woff2' || /^\.(opus|m4a|png)$/.test(extname(file))
    const bytes = pressed.get(file) ?? (plain ? readFileSync(file) : gzipSync(readFileSync(file), { level: 9 }))
    pressed.set(file, bytes)
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
      'Content-Length': bytes.length,
      ...(plain ? {} : { 'Content-Encoding': 'gzip' }),
    })
    response.end(bytes)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
