import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SOCKET_PATH } from '../../../src/guided/protocol/addresses'
import { startServer, type TestServer } from './class-server'

const data = mkdtempSync(join(tmpdir(), 'answers-'))
let server: TestServer
beforeAll(async () => {
  server = await startServer({ DATA: data })
})
afterAll(async () => {
  await server.stop()
  rmSync(data, { recursive: true, force: true })
})

const POLLING = `${SOCKET_PATH}/?EIO=4&transport=polling`

test.each([
  ['GET', '/'],
  ['HEAD', '/'],
  ['GET', '/nowhere'],
  ['POST', '/'],
  ['DELETE', '/health'],
  ['GET', '/health'],
  ['GET', '//'],
  ['GET', '/%E0%A4'],
  ['GET', POLLING],
  ['POST', `${POLLING}&sid=nobody`],
  ['GET', `${SOCKET_PATH}/?EIO=1`],
])('%s %s is answered with what a page may load, and no frame of another site', async (method, path) => {
  const { headers } = await fetch(server.url + path, { method })
  expect(headers.get('Content-Security-Policy')).toMatch(/default-src '(self|none)'.*frame-ancestors '(self|none)'/)
  expect(headers.get('Content-Security-Policy')).not.toContain('unsafe')
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  expect(headers.get('Permissions-Policy')).toContain('camera=()')
})
