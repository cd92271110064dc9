import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { shipped, shippedJson } from '../../src/main/shipped'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a sound, a map or a list for which no answer ever comes is given up, so that the page can say so', async () => {
  vi.stubGlobal('fetch', () => new Promise<Response>(() => undefined))
  const fates = [shipped('sound/rain.opus'), shippedJson('art/map/districts.json')].map((asked) =>
    asked.then(
      () => 'came',
      () => 'given up',
    ),
  )
  await vi.runAllTimersAsync()
  expect(await Promise.all(fates)).toEqual(['given up', 'given up'])
})

test('a file that the server does not have is given up at once', async () => {
  vi.stubGlobal('fetch', async () => new Response('no', { status: 404 }))
  await expect(shipped('sound/rain.opus')).rejects.toThrow('404')
})
