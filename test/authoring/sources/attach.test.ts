import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attachDocuments, removeAttached } from '../../../src/authoring/sources/attach'
import { sourceId } from '../../../src/evidence/ids'
import { numberedWords, passagesIn } from '../../factories/numbered-document'

/** A document of 200 words with accents in them, and five passages in it. */
const words = numberedWords(200, (index) => `szó${index}ő`)
const text = words.join(' ')
const sought = passagesIn(
  words,
  [0, 40, 80, 120, 160].map((first) => [first, first + 30]),
)
const documents = new Map([[sourceId('doc'), sought]])

let [from, to] = ['', '']
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'attach-'))
  from = join(folder, 'from')
  to = join(folder, 'to')
  mkdirSync(from)
})
afterEach(() => rmSync(join(from, '..'), { recursive: true, force: true }))

const bring = (name: string, content: string | Uint8Array) => writeFileSync(join(from, name), content)

function attach() {
  const result = attachDocuments(from, to, documents)
  if (!result.ok) throw new Error(result.code)
  return result
}

test('a document is attached under the name of its source, whatever its file was called', () => {
  bring('scan 3.txt', text)
  expect(attach().attached).toEqual([{ source: 'doc', file: 'scan 3.txt', exact: 5, found: 5, all: 5 }])
  expect(readFileSync(join(to, 'doc.txt'), 'utf8')).toBe(text)
})

test('a document in another encoding is attached as UTF-8', () => {
  bring('old.txt', Buffer.from(`\ufeff${text}`, 'utf16le'))
  expect(attach().attached).toHaveLength(1)
  expect(readFileSync(join(to, 'doc.txt'), 'utf8').replace('\ufeff', '')).toBe(text)
})

test('another text, a picture, an empty file and one of 200 MB are named with the reason, and none is copied', () => {
  bring('a-novel.txt', 'Once upon a time there was something else altogether.')
  bring(
    'b-picture.png',
    new Uint8Array(4000).map((_, index) => index % 7),
  )
  bring('c-empty.txt', '')
  bring('d-huge.txt', 'x')
  truncateSync(join(from, 'd-huge.txt'), 200_000_000)
  const { files, attached } = attach()
  expect(files.map((file) => ('code' in file ? file.code : file.recognised.length))).toEqual([
    0,
    'own/binary',
    'own/empty',
    'own/too-large',
  ])
  expect(attached).toEqual([])
  expect(() => readdirSync(to)).toThrow('ENOENT')
})

test('of a document found twice the copy with more passages is taken, and the other is named', () => {
  bring('a-half.txt', words.slice(0, 120).join(' '))
  bring('b-whole.txt', text)
  bring('c-again.txt', text)
  const { attached, setAside } = attach()
  expect(attached.map(({ file }) => file)).toEqual(['b-whole.txt'])
  expect(setAside).toEqual([
    { source: 'doc', file: 'a-half.txt', for: 'b-whole.txt' },
    { source: 'doc', file: 'c-again.txt', for: 'b-whole.txt' },
  ])
})

test('passages that are not in the copy are counted as missing, and the rest is attached', () => {
  bring('half.txt', words.slice(0, 120).join(' '))
  expect(attach().attached).toMatchObject([{ exact: 3, found: 3, all: 5 }])
})

test('a folder that is not there, is empty or is the target itself is refused, and nothing is lost', () => {
  expect(attachDocuments(join(from, 'nowhere'), to, documents)).toEqual({ ok: false, code: 'attach/no-folder' })
  expect(attachDocuments(from, to, documents)).toEqual({ ok: false, code: 'attach/no-files' })
  bring('doc.txt', text)
  attach()
  expect(attachDocuments(to, to, documents)).toEqual({ ok: false, code: 'attach/same-folder' })
  expect(readFileSync(join(to, 'doc.txt'), 'utf8')).toBe(text)
})

test('what was attached can be taken away again', () => {
  bring('doc.txt', text)
  attach()
  expect(removeAttached(to)).toBe(1)
  expect(readdirSync(to)).toEqual([])
  expect(removeAttached(join(to, 'nowhere'))).toBe(0)
})
