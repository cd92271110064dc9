import type { SourceId } from '../ids'
import { hashesOf, type Sought } from './anchors'
import { type Findings, findByHashes } from './find-passages'
import { type WordList, wordList } from './word-list'

export interface Recognised {
  readonly source: SourceId
  readonly findings: Findings
}

/** Which of the documents stand in a text, and where their passages are; the text may hold several, or none. */
export function recognise(
  text: string,
  documents: ReadonlyMap<SourceId, readonly Sought[]>,
): { readonly list: WordList; readonly recognised: readonly Recognised[] } {
  const list = wordList(text)
  const hashes = hashesOf(list.words)
  const recognised = [...documents].flatMap(([source, passages]) => {
    const findings = findByHashes(hashes, list.words.length, passages)
    return findings ? [{ source, findings }] : []
  })
  return { list, recognised }
}
