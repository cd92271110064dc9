import { expect, test, vi } from 'vitest'
import { createFetchJson, type Fetch } from '../../src/platform/fetch-json'
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

test('it serves where stories come from', async () => {
  const fetchJson = createFetchJson(address, answers(json('null'), json('null')))
  const content = createStoryContent(fetchJson, new Set(['student/structure']))
  expect(await content.structure('student' as never)).toMatchObject({ ok: false })
})
