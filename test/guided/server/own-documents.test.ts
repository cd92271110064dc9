import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addOwnDocuments } from '../../../src/guided/server/own-documents'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'))
  writeFileSync(join(folder, 'prole-info.txt'), 'A document.')
  writeFileSync(join(folder, 'notes.md'), 'Something else.')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function ask(path: string, remoteAddress: string, headers: Record<string, string> = {}) {
  const site = new Hono()
  addOwnDocuments(site, folder)
  return site.request(path, { headers }, { incoming: { socket: { remoteAddress } } })
}
const HERE = '127.0.0.1'

test('a foreign page whose name leads to this computer is given nothing', async () => {
  const site = new Hono()
  addOwnDocuments(site, folder)
  const asked = await site.request(
    'http://elsewhere.example:1956/own-documents/prole-info.txt',
    {},
    {
      incoming: { socket: { remoteAddress: HERE } },
    },
  )
  expect(asked.status).toBe(404)
})

test('a page on the same computer is given the attached documents', async () => {
  expect(await (await ask('/own-documents/list.json', HERE)).json()).toEqual({ documents: ['prole-info'] })
  expect(await (await ask('/own-documents/prole-info.txt', HERE)).text()).toBe('A document.')
})

test('a page on another computer is told that there are none, also when it comes through a proxy', async () => {
  for (const [from, headers] of [
    ['192.168.1.20', {}],
    [HERE, { 'X-Forwarded-For': '192.168.1.20' }],
  ] as const) {
    expect(await (await ask('/own-documents/list.json', from, headers)).json()).toEqual({ documents: [] })
    expect((await ask('/own-documents/prole-info.txt', from, headers)).status).toBe(404)
  }
})

test('nothing but attached documents is given, and nothing outside their folder', async () => {
  for (const path of ['notes.md', 'other.txt', '..%2F..%2Fpackage.json', '%2e%2e%2fprole-info.txt'])
    expect((await ask(`/own-documents/${path}`, HERE)).status).toBe(404)
})

test('an installation without attached documents says so', async () => {
  rmSync(folder, { recursive: true, force: true })
  expect(await (await ask('/own-documents/list.json', HERE)).json()).toEqual({ documents: [] })
})
