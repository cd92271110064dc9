import type { Sought } from '../../src/evidence/finding/anchors'
import { sha12 } from '../../src/evidence/finding/sha256'
import { passageId } from '../../src/evidence/ids'

/** The words of a document of which no eight stand twice: `word0 word1 …`, or whatever `name` makes of a number. */
export function numberedWords(count: number, name = (index: number) => `word${index}`): readonly string[] {
  return Array.from({ length: count }, (_, index) => name(index))
}

/** Passages `doc/001-part`, `doc/002-part` … of `words`; each span is its first and its last word, as in the catalogue. */
export function passagesIn(
  words: readonly string[],
  spans: readonly (readonly [first: number, last: number])[],
): readonly Sought[] {
  const hash = (from: number) => sha12(words.slice(from, from + 8).join(' '))
  return spans.map(([first, last], index) => ({
    id: passageId(`doc/00${index + 1}-part`),
    locator: {
      kind: 'document',
      heading: 'A heading',
      paragraph: 1,
      lines: [1, 1],
      words: [first, last],
      headHash: hash(first),
      tailHash: hash(last - 7),
    },
  }))
}
