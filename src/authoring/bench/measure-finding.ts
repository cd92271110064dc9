import type { Sought } from '../../evidence/finding/anchors'
import { recognise } from '../../evidence/finding/recognise'
import { wordList } from '../../evidence/finding/word-list'
import type { SourceId } from '../../evidence/ids'
import type { AlteredText } from './altered-texts'

export interface FindingScore {
  passages: number
  exact: number
  ends: number
  counted: number
  /** Found, but farther from where it is than was said, or in another document. */
  wrong: number
  /** The largest number of words by which an end was off, however sure it was. */
  farthest: number
}

export const NO_SCORE: FindingScore = { passages: 0, exact: 0, ends: 0, counted: 0, wrong: 0, farthest: 0 }

/** Alters a document and holds what is found in it against where its passages really are. */
export function scoreFinding(
  source: SourceId,
  original: string,
  alter: (text: string) => AlteredText,
  documents: ReadonlyMap<SourceId, readonly Sought[]>,
  score: FindingScore,
): void {
  const truth = wordList(original)
  const altered = alter(original)
  const { list, recognised } = recognise(altered.text, documents)
  const passages = documents.get(source) ?? []
  score.passages += passages.length
  for (const { source: claimed, findings } of recognised)
    for (const { passage, words, sure, give } of findings.found) {
      const locator = passages.find(({ id }) => id === passage)?.locator
      if (claimed !== source || !locator) {
        score.wrong += 1
        continue
      }
      const real = locator.words.map((word) => wordAt(list.starts, altered.at(truth.starts[word] ?? 0)))
      const off = Math.max(...words.map((word, end) => Math.abs(word - (real[end] ?? -1e9))))
      score.farthest = Math.max(score.farthest, off)
      if (off > give) score.wrong += 1
      else score[sure] += 1
    }
}

/** The word in which a character stands, or the next one. */
function wordAt(starts: readonly number[], character: number): number {
  const next = starts.findIndex((start) => start > character)
  return (next === -1 ? starts.length : next) - 1
}
