// Serves the folder game/ to the browser on this machine, and to nobody else. Node 18 or later; no packages.
//   node serve.mjs [port]          http://localhost:1956/kiosk.html
//   http://localhost:1956/health   says whether the kiosk's page is alive (200) or not (503), as JSON
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = join(fileURLToPath(new URL('.', import.meta.url)), 'game')
const PORT = Number(process.argv[2] ?? 1956)
const SILENT_AFTER = 180_000
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ogg': 'audio/ogg',
  '.m4a': 'audio/mp4',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), midi=(), payment=(), serial=(), usb=()',
  'Cache-Control': 'no-cache',
}

const started = Date.now()
let beat = { at: 0, facts: null }

function health(response) {
  const silent = Date.now() - Math.max(beat.at, started)
  const ok = silent < SILENT_AFTER
  const says = { ok, secondsSinceLastBeat: Math.round((Date.now() - (beat.at || started)) / 1000), page: beat.facts }
  response.writeHead(ok ? 200 : 503, { ...HEADERS, 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify(says, null, 2))
}

function hearBeat(request, response) {
  let text = ''
  request.on('data', (part) => {
    text += part
    if (text.length > 10_000) request.destroy()
  })
  request.on('end', () => {
    try {
      beat = { at: Date.now(), facts: JSON.parse(text) }
    } catch {
      // What is not JSON is no beat.
    }
    response.writeHead(204, HEADERS).end()
  })
}

/** The file that an address means, or undefined: never one outside the folder. */
function fileOf(address) {
  let path
  try {
    path = normalize(join(FOLDER, decodeURIComponent(address.split('?')[0])))
    // No file is named so, and asking for one is an error of its own.
    if (path.includes('\0')) return undefined
  } catch {
    return undefined
  }
  if (path !== FOLDER && !path.startsWith(FOLDER + sep)) return undefined
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
  return existsSync(file) && statSync(file).isFile() ? file : undefined
}

const server = createServer((request, response) => {
  // An address may be anything, `//` say, and none may end the server.
  const pathname = (request.url ?? '/').split('?')[0]
  if (pathname === '/health') return health(response)
  if (pathname === '/health/beat' && request.method === 'POST') return hearBeat(request, response)
  if (pathname === '/') return response.writeHead(302, { ...HEADERS, Location: '/kiosk.html' }).end()
  const file = fileOf(request.url ?? '/')
  if (!file) return response.writeHead(404, HEADERS).end('There is no such file.')
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  response.writeHead(200, { ...HEADERS, 'Content-Type': type, 'Content-Length': statSync(file).size })
  // A file that cannot be read ends this answer, and not the server.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response)
})
server.on('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${PORT} is taken. Try: node serve.mjs ${PORT + 1}` : error.message)
  process.exit(1)
})
server.listen(PORT, '127.0.0.1', () => console.log(`The kiosk is open at http://localhost:${PORT}/kiosk.html`))
