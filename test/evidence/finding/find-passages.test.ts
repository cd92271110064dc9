import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { findPassages } from '../../../src/evidence/finding/find-passages'
import { sha12 } from '../../../src/evidence/finding/sha256'
import { numberedWords, passagesIn } from '../../factories/numbered-document'

const words = numberedWords(400)
const passages = passagesIn(
  words,
  Array.from({ length: 8 }, (_, index) => [index * 50, index * 50 + 45]),
)
const changed = (changes: Readonly<Record<number, readonly string[]>>) =>
  words.flatMap((word, index) => changes[index] ?? [word])

test('the hash is that of SHA-256, also of long texts and of letters outside ASCII', () => {
  for (const text of ['', 'Petőfi', 'x'.repeat(55), 'x'.repeat(56), 'ő'.repeat(100)])
    expect(sha12(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12))
})

test('in the document itself every passage is found exactly', () => {
  const findings = findPassages(words, passages)
  expect(findings?.found.map(({ words, sure }) => [...words, sure])).toEqual(
    passages.map(({ locator }) => [...locator.words, 'exact']),
  )
  expect(findings).toMatchObject({ missing: [], repeated: false })
})

test('a passage with both ends and a page number within it is found by its ends', () => {
  const found = findPassages(changed({ 70: ['word70', 'page', '12'] }), passages)?.found
  expect(found?.[1]).toMatchObject({ words: [50, 97], sure: 'ends', give: 0 })
  expect(found?.[2]).toMatchObject({ words: [102, 147], sure: 'exact' })
})

test('a misread end is counted from the passages around it', () => {
  const found = findPassages(changed({ 102: ['w0rd'] }), passages)?.found
  expect(found?.[2]).toEqual({ passage: passages[2]?.id, words: [100, 145], sure: 'counted', give: 0 })
})

test('where words are gone, a counted end says by how many words it may be off', () => {
  const found = findPassages(changed({ 102: ['w0rd'], 98: [] }), passages)?.found
  const counted = found?.find(({ passage }) => passage === passages[2]?.id)
  expect(counted?.sure).toBe('counted')
  expect(Math.abs((counted?.words[0] ?? 0) - 99)).toBeLessThanOrEqual(counted?.give ?? 0)
})

test('a passage that was cut out is said to be missing, never guessed', () => {
  const cut = words.filter((_, index) => index < 90 || index >= 160)
  const findings = findPassages(cut, passages)
  expect(findings?.missing).toContain(passages[2]?.id)
  expect(findings?.found.map(({ passage }) => passage)).not.toContain(passages[2]?.id)
})

test('another text, also one that shares a sentence, is not taken for the document', () => {
  expect(findPassages([], passages)).toBeUndefined()
  const other = Array.from({ length: 400 }, (_, index) => `other${index}`)
  expect(findPassages(other, passages)).toBeUndefined()
  expect(findPassages([...other, ...words.slice(50, 58)], passages)).toBeUndefined()
})

test('a document that stands twice in a text is found once, and that is said', () => {
  const findings = findPassages([...words, ...words], passages)
  expect(findings?.repeated).toBe(true)
  expect(findings?.found).toHaveLength(passages.length)
})
