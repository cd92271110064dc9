import { expect, test } from 'vitest'
import { LARGEST } from '../../../src/evidence/finding/read-text'
import { sourceId } from '../../../src/evidence/ids'
import { showPassage } from '../../../src/reader/own-copy/show-passage'
import { type BroughtFile, soughtIn, takeIn } from '../../../src/reader/own-copy/take-in'
import { passage } from '../../evidence/factories'
import { numberedWords, passagesIn } from '../../factories/numbered-document'

const words = numberedWords(120)
const text = words.join(' ')
const passages = passagesIn(
  words,
  [0, 40, 80].map((first) => [first, first + 30]),
).map(({ id, locator }) => passage(id, { locator }))
const documents = new Map([[sourceId('doc'), soughtIn(passages)]])
const file = (content: string, size = content.length): BroughtFile => ({
  name: 'mine.txt',
  size,
  arrayBuffer: async () => new TextEncoder().encode(content).buffer,
})
const keeping = (keeps: boolean) => {
  const kept = new Map<string, string>()
  return {
    kept,
    read: async (name: string) => kept.get(name),
    write: async (name: string, text: string) => keeps && kept.set(name, text) !== undefined,
    remove: async (name: string) => kept.delete(name),
    names: async () => [...kept.keys()],
  }
}

test('a copy of a document is recognised and kept under its source', async () => {
  const texts = keeping(true)
  expect(await takeIn(file(text), documents, texts)).toEqual([
    { kind: 'taken', file: 'mine.txt', source: 'doc', found: 3, exact: 3, all: 3, repeated: false },
  ])
  expect(texts.kept.get('doc')).toBe(text)
})

test('of what is none of the documents nothing is kept, and the reason is said', async () => {
  const texts = keeping(true)
  const codes = []
  for (const brought of [file('Another text.'), file(''), file('\0\0\0'), file('', LARGEST + 1)])
    codes.push(...(await takeIn(brought, documents, texts)).map((each) => each.kind === 'refused' && each.code))
  expect(codes).toEqual(['own/other-text', 'own/empty', 'own/binary', 'own/too-large'])
  expect(texts.kept.size).toBe(0)
})

test('a copy that the browser does not keep is not said to be kept', async () => {
  expect(await takeIn(file(text), documents, keeping(false))).toEqual([
    { kind: 'refused', file: 'mine.txt', code: 'own/not-kept' },
  ])
})

test('a passage is cut out of the copy with what stands around it', () => {
  const shown = showPassage(text, 'doc/002-part', passages)
  expect(shown).toMatchObject({ passage: words.slice(40, 71).join(' '), sure: 'exact' })
  expect(shown?.before.endsWith('word39 ')).toBe(true)
  expect(shown?.after.startsWith(' word71')).toBe(true)
  expect(showPassage('nothing of it', 'doc/002-part', passages)).toBeUndefined()
})
