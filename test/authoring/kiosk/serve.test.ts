import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'kiosk-'))
let child: ChildProcess
let port = 0

beforeAll(async () => {
  mkdirSync(join(folder, 'game'))
  writeFileSync(join(folder, 'game/kiosk.html'), '<!doctype html><title>Kiosk</title>')
  writeFileSync(join(folder, 'secret.txt'), 'not for visitors')
  copyFileSync('src/authoring/kiosk/folder/serve.mjs', join(folder, 'serve.mjs'))
  port = await freePort()
  child = spawn(process.execPath, ['serve.mjs', String(port)], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((heard) => child.stdout?.once('data', heard))
}, 60_000)
afterAll(() => {
  child.kill()
  rmSync(folder, { recursive: true })
})

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    }),
  )
}

/** Asks for a path as it is written, which `fetch` would put in order first. */
const ask = (path: string): Promise<{ status: number; headers: Record<string, unknown>; text: string }> =>
  new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path }, (answer) => {
      let text = ''
      answer.on('data', (part) => {
        text += part
      })
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
    asked.on('error', failed).end()
  })

test('no address ends the kiosk’s server or leads out of its folder', async () => {
  for (const path of ['//', '///x', '/%', '/%00', '/%E0%A4', '/../secret.txt', '/..%2fsecret.txt', '/?', '/x?y=//'])
    expect([path, (await ask(path)).text]).not.toEqual([path, 'not for visitors'])
  expect(await ask('/kiosk.html')).toMatchObject({ status: 200, text: '<!doctype html><title>Kiosk</title>' })
})

test('every answer of the kiosk’s server says what a page may load', async () => {
  for (const path of ['/', '/kiosk.html', '/nowhere', '/health', '//']) {
    const { headers } = await ask(path)
    expect([path, headers['content-security-policy']]).toEqual([path, expect.stringContaining("default-src 'self'")])
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  }
})
