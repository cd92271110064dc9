import { expect, test } from 'vitest'
import { withAttached } from '../../src/platform/attached-texts'

const kept = (texts: Readonly<Record<string, string>>) => ({
  read: async (name: string) => texts[name],
  write: async () => true,
  remove: async () => true,
  names: async () => Object.keys(texts),
})

const server = (files: Readonly<Record<string, string>>) => async (path: string) =>
  path in files ? new Response(files[path]) : new Response('There is no such file.', { status: 404 })

const LIST = { 'own-documents/list.json': '{"documents":["pamphlet"]}', 'own-documents/pamphlet.txt': 'Theirs.' }

test('a text of one’s own comes before the attached one', async () => {
  expect(await withAttached(kept({ pamphlet: 'Mine.' }), server(LIST)).read('pamphlet')).toBe('Mine.')
  const texts = withAttached(kept({}), server(LIST))
  expect(await texts.read('pamphlet')).toBe('Theirs.')
  expect(await texts.attached()).toEqual(['pamphlet'])
  expect(await texts.names()).toEqual([])
})

test('where nothing is attached, or no server answers, there is nothing to read and nothing breaks', async () => {
  const away = async (): Promise<Response> => {
    throw new TypeError('Failed to fetch')
  }
  for (const ask of [server({}), server({ 'own-documents/list.json': '<!doctype html>' }), away]) {
    const texts = withAttached(kept({}), ask)
    expect(await texts.attached()).toEqual([])
    expect(await texts.read('pamphlet')).toBeUndefined()
  }
})
