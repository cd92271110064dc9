import { expect, test } from 'vitest'
import { openOffline } from '../../src/platform/offline'

const BASE = 'https://example.org/game/'
const LIST = {
  common: [['art/map/base.svg', 10]],
  roles: { student: [['content/student/ink.json?v=1', 20]], worker: [['sound/opus/door.ogg', 30]] },
  rest: [['art/dioramas/cellar/mid.svg', 40]],
}

/** A device with a network that can be cut, and room for so many files. */
function device({ room = 100, net = true, portal = false } = {}) {
  const kept = new Map<string, Response>()
  const asked: string[] = []
  const state = { net }
  const cache = {
    match: async (address: string) => kept.get(address),
    put: async (address: string, response: Response) => {
      if (kept.size >= room) throw new DOMException('full', 'QuotaExceededError')
      kept.set(address, response)
    },
  } as unknown as Cache
  const offline = openOffline(
    {
      caches: { open: async () => cache } as unknown as CacheStorage,
      async fetch(address) {
        if (!state.net) throw new TypeError('no network')
        asked.push(address)
        return address.endsWith('offline.json')
          ? Response.json(LIST)
          : portal
            ? new Response('<h1>Sign in</h1>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
            : new Response('x')
      },
      navigator: { serviceWorker: { register: async () => ({ active: {} }) } as unknown as ServiceWorkerContainer },
      location: { reload: () => undefined },
    },
    BASE,
  )
  return { offline, kept, asked, state }
}

test('a role is kept with what every role needs, and nothing twice', async () => {
  const { offline, kept, asked } = device()
  await offline.keepRole('student')
  expect([...kept.keys()]).toEqual([`${BASE}content/student/ink.json?v=1`, `${BASE}art/map/base.svg`])
  await offline.keepRole('student')
  expect(asked.filter((address) => !address.endsWith('offline.json'))).toHaveLength(2)
  expect(await offline.progress()).toEqual({ kept: 30, whole: 100 })
})

test('the page of a network that wants to be signed in to is not kept in the place of a file', async () => {
  const { offline, kept } = device({ portal: true })
  expect(await offline.keepRole('student')).toBe(false)
  expect(kept.size).toBe(0)
})

test('keeping everything says how far it has come, and can be stopped and gone on with', async () => {
  const { offline } = device()
  const seen: number[] = []
  let left = false
  const progress = ({ kept }: { readonly kept: number }): void => {
    seen.push(kept)
    if (kept >= 30) left = true
  }
  expect(await offline.keepAll(progress, () => left)).toEqual({ ok: true })
  expect(seen).toEqual([10, 30])
  await offline.keepAll(progress, () => false)
  expect(await offline.progress()).toEqual({ kept: 100, whole: 100 })
})

test('without a network, and without room, it is said why; what has come stays', async () => {
  const cut = device()
  await cut.offline.keepRole('student')
  cut.state.net = false
  expect(
    await cut.offline.keepAll(
      () => undefined,
      () => false,
    ),
  ).toEqual({ ok: false, code: 'offline/no-network' })
  expect(cut.kept.size).toBe(2)
  const full = device({ room: 1 })
  expect(
    await full.offline.keepAll(
      () => undefined,
      () => false,
    ),
  ).toEqual({ ok: false, code: 'offline/full' })
  expect(full.kept.size).toBe(1)
})
