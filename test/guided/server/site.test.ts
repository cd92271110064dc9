import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { listen } from '../../../src/guided/server/listen'
import { createSite } from '../../../src/guided/server/site'

const folder = mkdtempSync(join(tmpdir(), 'site-'))
const long = 'word '.repeat(500)
mkdirSync(join(folder, 'assets'))
mkdirSync(join(folder, 'content'))
mkdirSync(join(folder, 'fonts'))
mkdirSync(join(folder, 'sound'))
const style = 'p{color:#000}'
writeFileSync(join(folder, 'index.html'), `<!doctype html><title>Game</title><style>${style}</style>`)
writeFileSync(join(folder, 'index.hu.html'), `<!doctype html><title>Játék</title><style>${style}</style>`)
writeFileSync(join(folder, 'assets/main-B3xY_9-a.js'), long)
writeFileSync(join(folder, 'assets/main-B3xY_9-a.js.br'), brotliCompressSync(long))
writeFileSync(join(folder, 'content/student.json'), JSON.stringify({ long }))
writeFileSync(join(folder, 'fonts/alegreya-latin-400-normal.woff2'), 'wOF2')
writeFileSync(join(folder, 'sound/rain.opus'), '0123456789')
const site = createSite(folder)
afterAll(() => rmSync(folder, { recursive: true }))

const bytes = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer())

test('the page is given at the root and is asked for anew each time', async () => {
  const response = await site.request('/')
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toMatch('text/html')
  expect(response.headers.get('Cache-Control')).toBe('no-cache')
  expect(await response.text()).toContain('<title>Game</title>')
})

test('nothing written inside the page may run, and nothing comes from elsewhere', async () => {
  const policy = (await site.request('/')).headers.get('Content-Security-Policy')
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("img-src 'self' blob: data:")
  expect(policy).not.toContain('unsafe')
  expect((await site.request('/nowhere')).headers.get('Content-Security-Policy')).toBe(policy)
})

test('nothing here is of use to another site, and nothing is taken for what it is not', async () => {
  const { headers } = await site.request('/assets/main-B3xY_9-a.js')
  expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Referrer-Policy')).toBe('no-referrer')
})

test('the style sheet that the build wrote into the page is known by its hash, and no other', async () => {
  const policy = (await site.request('/')).headers.get('Content-Security-Policy')
  expect(policy).toContain(`style-src 'self' 'sha256-${createHash('sha256').update(style).digest('base64')}';`)
})

test.each([
  ['hu-HU,hu;q=0.9,en;q=0.8', 'Játék'],
  ['en-GB,hu;q=0.5', 'Game'],
  ['hup', 'Game'],
  ['', 'Game'],
])('a browser that asks for %j gets the page “%s”', async (language, title) => {
  const response = await site.request('/', { headers: { 'Accept-Language': language } })
  expect(await response.text()).toContain(`<title>${title}</title>`)
  expect(response.headers.get('Vary')).toMatch('Accept-Language')
})

test('a file with a hash in its name is kept for ever and sent as it was pressed at build', async () => {
  const response = await site.request('/assets/main-B3xY_9-a.js', { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect(response.headers.get('Content-Encoding')).toBe('br')
  expect(response.headers.get('Vary')).toMatch('Accept-Encoding')
  expect(brotliDecompressSync(await bytes(response)).toString()).toBe(long)
})

test('a typeface is kept for ever, a sound for a while', async () => {
  const face = await site.request('/fonts/alegreya-latin-400-normal.woff2')
  expect(face.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  const rain = await site.request('/sound/rain.opus')
  expect(rain.headers.get('Cache-Control')).toMatch('stale-while-revalidate')
})

test('a story file is kept for ever under the address that names its version, and asked for anew without', async () => {
  const kept = await site.request('/content/student.json?v=0a1b2c3d')
  expect(kept.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  const plain = await site.request('/content/student.json')
  expect(plain.headers.get('Cache-Control')).toBe('no-cache')
})

test('a text that was not pressed at build is compressed as it goes', async () => {
  const response = await site.request('/content/student.json', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(response.headers.get('Content-Encoding')).toBe('gzip')
  expect(JSON.parse(gunzipSync(await bytes(response)).toString())).toEqual({ long })
})

test('a browser that has the file as it is now is told so in a few bytes', async () => {
  const first = await site.request('/content/student.json')
  const modified = first.headers.get('Last-Modified') ?? ''
  const again = await site.request('/content/student.json', { headers: { 'If-Modified-Since': modified } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect(again.headers.get('Cache-Control')).toBe('no-cache')
})

test('a part of a sound can be asked for', async () => {
  const response = await site.request('/sound/rain.opus', { headers: { Range: 'bytes=2-4' } })
  expect([response.status, await response.text()]).toEqual([206, '234'])
  expect(response.headers.get('Content-Range')).toBe('bytes 2-4/10')
})

test('a file that is not there, or lies outside the site, is 404 and is not kept', async () => {
  for (const path of ['/nowhere.json', '/../package.json', '/%2e%2e/package.json', '/content']) {
    const response = await site.request(path)
    expect([path, response.status, response.headers.get('Cache-Control')]).toEqual([path, 404, 'no-store'])
  }
})

test('health says that the server answers', async () => {
  const response = await site.request('/health')
  expect([response.status, await response.json()]).toEqual([200, { ok: true }])
})

test('the site is served on a real port, and a taken port is said and not thrown', async () => {
  const first = await listen(site, 0, '127.0.0.1')
  if (!first.ok) throw new Error(first.code)
  const { port, close } = first.value
  const response = await fetch(`http://127.0.0.1:${port}/`)
  expect(await response.text()).toContain('Game')
  expect(await listen(site, port, '127.0.0.1')).toEqual({ ok: false, code: 'server/port-in-use' })
  await close()
})
