import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPassages } from '../../../src/evidence/finding/find-passages'
import { recognise } from '../../../src/evidence/finding/recognise'
import { wordList } from '../../../src/evidence/finding/word-list'
import type { SourceId } from '../../../src/evidence/ids'
import { numberedWords, passagesIn } from '../../factories/numbered-document'

const WORDS = numberedWords(400)
const PASSAGES = passagesIn(
  WORDS,
  Array.from({ length: 8 }, (_, index) => [index * 50, index * 50 + 45]),
)
const DOCUMENTS = new Map([['doc' as SourceId, PASSAGES]])
const wordsOf = (id: string): readonly [number, number] =>
  PASSAGES.find((passage) => passage.id === id)?.locator.words ?? [0, 0]

/** What may stand between two words when a text is set anew. */
const gap = fc.constantFrom(' ', '\n', '\r\n', '  ', '\t', ', ', '.\n\n', ' – ', '\u00a0', ' “', '” ', '… ')

test('however a text is broken into lines, spaced and pointed, every passage is found exactly', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(fc.array(gap, { minLength: 1, maxLength: 40 }), fc.boolean(), (gaps, capitals) => {
      const text = WORDS.map(
        (word, at) => `${capitals && at % 7 === 0 ? word.toUpperCase() : word}${gaps[at % gaps.length]}`,
      )
      const { recognised } = recognise(text.join(''), DOCUMENTS)
      expect(recognised[0]?.findings).toMatchObject({ missing: [], repeated: false })
      expect(recognised[0]?.findings.found.map(({ words, sure }) => [...words, sure])).toEqual(
        PASSAGES.map(({ locator }) => [...locator.words, 'exact']),
      )
    }),
  )
})

/** Words that a machine misread, lost, or cut in two, at any places of the text. */
const misread = fc.dictionary(
  fc.integer({ min: 0, max: WORDS.length - 1 }).map(String),
  fc.constantFrom<readonly string[]>([], ['w0rd'], ['wo', 'rd'], ['page', '12', 'word']),
  { maxKeys: 14, noNullPrototype: true },
)

test('in a misread text a passage is found where it stands, give or take what is said, or not at all', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(misread, (changes) => {
      const now = WORDS.map((word, at) => changes[at] ?? [word])
      const startOf = (at: number) => now.slice(0, at).reduce((sum, words) => sum + words.length, 0)
      const findings = findPassages(now.flat(), PASSAGES)
      for (const { passage, words, sure, give } of findings?.found ?? []) {
        const [first, last] = wordsOf(passage)
        const truth = [startOf(first), startOf(last + 1) - 1]
        // Nobody can count words that came in or went missing within the passage itself.
        const odd = now.slice(first, last + 1).reduce((sum, { length }) => sum + Math.abs(length - 1), 0)
        const may = sure === 'counted' ? give + odd : 0
        expect(Math.abs(words[0] - (truth[0] ?? 0))).toBeLessThanOrEqual(may)
        expect(Math.abs(words[1] - (truth[1] ?? 0))).toBeLessThanOrEqual(may)
      }
      const named = [...(findings?.found ?? []).map(({ passage }) => passage), ...(findings?.missing ?? [])]
      if (findings) expect(named.toSorted()).toEqual(PASSAGES.map(({ id }) => id).toSorted())
    }),
    // The same texts each time: how far a guess may be off is an estimate, and no law.
    { numRuns: 100, seed: 1956 },
  )
})

test('no other text is taken for the document', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (text) => {
      expect(recognise(text.normalize('NFC'), DOCUMENTS).recognised).toEqual([])
    }),
  )
})

test('the words of any text stand where the list says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
      const text = raw.normalize('NFC')
      const { words, starts, ends } = wordList(text)
      expect(words).toEqual(starts.map((start, index) => text.slice(start, ends[index]).toLowerCase()))
    }),
  )
})
