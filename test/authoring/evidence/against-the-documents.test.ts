import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Passage } from '../../../src/evidence/passage'
import { type DocumentWords, normalisedWords, readDocumentWords, wordHash } from './document-words'
import { realCatalogue } from './real-catalogue'

/** The five documents are not ours and not in the repository: where they are not at hand, this part cannot be done. */
const FOLDER = process.env.DOCUMENTS_DIR ?? fileURLToPath(new URL('../../../../shared/documents', import.meta.url))
const texts = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readDocumentWords(readFileSync(`${FOLDER}/${name}`, 'utf8')))
  : []

const base = realCatalogue()
const SHARED_WORDS = 8

const spans = (words: readonly string[], length: number) =>
  words.slice(0, Math.max(0, words.length - length + 1)).map((_, index) => words.slice(index, index + length).join(' '))

/** The document in which the passage's first eight words stand where its locator says. */
function isIn(document: DocumentWords, { locator }: Passage): boolean {
  if (locator.kind !== 'document') return false
  return wordHash(document.words.slice(locator.words[0], locator.words[0] + SHARED_WORDS)) === locator.headHash
}

/** Everything written in our own words, with a name to find it by. Titles, quotations and lists of works are not ours. */
function ownWords(value: unknown, name: string): readonly { readonly name: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ name, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => ownWords(item, `${name}.${index}`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => (NOT_OURS.has(key) ? [] : ownWords(item, `${name}.${key}`)))
}
const NOT_OURS = new Set(['utterances', 'cites', 'locator', 'author', 'publisher', 'short', 'url', 'outside'])

/** A title of a source or a work is its own; an event's is ours. */
const untitled = <T extends { readonly title: string }>(entries: readonly T[]) =>
  entries.map(({ title: _title, ...entry }) => entry)
const ours = { ...base, sources: untitled(base.sources), works: untitled(base.works) }

if (texts.length === 0) {
  test(`LEFT OUT: the five documents are not at ${FOLDER}, so the passages are not compared with them`, () => {
    console.log(`left out: the five documents are not at ${FOLDER} (DOCUMENTS_DIR names another place)`)
    expect(texts).toEqual([])
  })
} else {
  describe('compared with the five documents', () => {
    const five = base.sources.filter(({ circle }) => circle === 'five')
    const documentOf = new Map(
      five.map(({ id }) => {
        const first = base.passages.find(({ source }) => source === id)
        return [id, texts.find((document) => first !== undefined && isIn(document, first))] as const
      }),
    )

    test('each source is recognised by the hashes of its words, whatever its file is called', () => {
      expect([...documentOf].filter(([, document]) => document === undefined)).toEqual([])
      expect(new Set(documentOf.values()).size).toBe(5)
      for (const { id, words } of five) expect(documentOf.get(id)?.words.length).toBe(words)
    })

    test('all 220 passages stand where their locators say', () => {
      const wrong = base.passages.flatMap(({ id, source, locator }) => {
        const document = documentOf.get(source)
        if (locator.kind !== 'document' || document === undefined) return []
        const [first, last] = locator.words
        const words = document.words.slice(first, last + 1)
        const right =
          wordHash(words.slice(0, SHARED_WORDS)) === locator.headHash &&
          wordHash(words.slice(-SHARED_WORDS)) === locator.tailHash &&
          document.paragraphs[first] === locator.paragraph &&
          document.lines[first] === locator.lines[0] &&
          document.lines[last] === locator.lines[1]
        return right ? [] : [id]
      })
      expect(wrong).toEqual([])
      expect(base.passages.filter(({ locator }) => locator.kind === 'document')).toHaveLength(220)
    })

    test('every quotation of the five stands in its passage, a misread letter aside', () => {
      const wrong = base.passages.flatMap(({ id, source, locator, utterances }) => {
        const document = documentOf.get(source)
        if (locator.kind !== 'document' || document === undefined) return []
        const words = document.words.slice(locator.words[0], locator.words[1] + 1)
        return utterances
          .filter(({ text, ocrCorrected }) => {
            const said = normalisedWords(text)
            if (ocrCorrected !== true) return !` ${words.join(' ')} `.includes(` ${said.join(' ')} `)
            return said.filter((word) => words.includes(word)).length / said.length < 0.8
          })
          .map(({ text }) => `${id}: ${text}`)
      })
      expect(wrong).toEqual([])
    })

    test('nothing written here shares eight words in a row with a document', () => {
      const theirs = new Set(texts.flatMap(({ words }) => spans(words, SHARED_WORDS)))
      const taken = ownWords(ours, 'evidence').filter(({ text }) =>
        spans(normalisedWords(text), SHARED_WORDS).some((span) => theirs.has(span)),
      )
      expect(taken).toEqual([])
    })
  })
}
