import { expect, test, vi } from 'vitest'
import { createFetchJson, type Fetch } from '../../src/platform/fetch-json'
import { NO_ANSWER_AFTER } from '../../src/platform/in-time'
import { createStoryContent } from '../../src/story/story-content'

const address = (file: string): string => `/content/${file}.json`
const answers = (...given: (Response | Error)[]) => {
  const fetch = vi.fn<Fetch>()
  for (const answer of given) {
    if (answer instanceof Error) fetch.mockRejectedValueOnce(answer)
    else fetch.mockResolvedValueOnce(answer)
  }
  return fetch
}
const json = (text: string, status = 200): Response => new Response(text, { status })

test('a file is asked for once and given as what its JSON says', async () => {
  const fetch = answers(json('{"a":1}'))
  expect(await createFetchJson(address, fetch)('student/structure')).toEqual({ ok: true, value: { a: 1 } })
  expect(fetch.mock.calls).toEqual([['/content/student/structure.json', {}]])
})

test('a file that the server does not have is missing, and is not asked for again', async () => {
  const fetch = answers(json('no', 404))
  const result = await createFetchJson(address, fetch)('x')
  expect(result).toEqual({ ok: false, fault: { code: 'content/missing', file: 'x' } })
  expect(fetch).toHaveBeenCalledTimes(1)
})

test('a file that was cut off is asked for again past the cache', async () => {
  const fetch = answers(json('{"a":'), json('{"a":1}'))
  expect(await createFetchJson(address, fetch)('x')).toEqual({ ok: true, value: { a: 1 } })
  expect(fetch.mock.calls[1]).toEqual(['/content/x.json', { cache: 'reload' }])
})

test('a file that stays cut off is broken', async () => {
  const result = await createFetchJson(address, answers(json('{"a":'), json('{"a":')))('x')
  expect(result).toEqual({ ok: false, fault: { code: 'content/broken', file: 'x' } })
})

test('no answer, twice, or a server in trouble is unreachable', async () => {
  const offline = new TypeError('Failed to fetch')
  const unreachable = { ok: false, fault: { code: 'content/unreachable', file: 'x' } }
  expect(await createFetchJson(address, answers(offline, offline))('x')).toEqual(unreachable)
  expect(await createFetchJson(address, answers(json('', 503), json('', 503)))('x')).toEqual(unreachable)
})

test('what is kept of a file that was cut off is let go before it is asked for again', async () => {
  const asked: string[] = []
  const kept = new Map([['/content/x.json', '{"a":']])
  const fetch: Fetch = async (from, { cache }) => {
    asked.push(`${from} ${cache ?? ''}`)
    return json(kept.get(from) ?? '{"a":1}')
  }
  const forget = async (from: string) => void kept.delete(from)
  expect(await createFetchJson(address, fetch, forget)('x')).toEqual({ ok: true, value: { a: 1 } })
  expect(asked).toEqual(['/content/x.json ', '/content/x.json reload'])
})

test('an answer that never comes is not waited for without end, and is asked for again only by the person', async () => {
  vi.useFakeTimers()
  const fetch = vi.fn<Fetch>(() => new Promise(() => undefined))
  const result = createFetchJson(address, fetch)('x')
  await vi.advanceTimersByTimeAsync(NO_ANSWER_AFTER)
  expect(await result).toEqual({ ok: false, fault: { code: 'content/unreachable', file: 'x' } })
  expect(fetch).toHaveBeenCalledTimes(1)
  vi.useRealTimers()
})

test('a file that stops in the middle is not waited for without end', async () => {
  vi.useFakeTimers()
  const stops = () => new Response(new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{')) }))
  const result = createFetchJson(address, async () => stops())('x')
  await vi.advanceTimersByTimeAsync(600_000)
  expect(await result).toEqual({ ok: false, fault: { code: 'content/broken', file: 'x' } })
  vi.useRealTimers()
})

test('it serves where stories come from', async () => {
  const fetchJson = createFetchJson(address, answers(json('null'), json('null')))
  const content = createStoryContent(fetchJson, new Set(['student/structure']))
  expect(await content.structure('student' as never)).toMatchObject({ ok: false })
})
