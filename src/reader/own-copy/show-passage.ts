import { type Found, findPassages } from '../../evidence/finding/find-passages'
import { wordList } from '../../evidence/finding/word-list'
import type { Passage } from '../../evidence/passage'
import { soughtIn } from './take-in'

/** A passage within the text around it. */
export interface ShownPassage {
  readonly before: string
  readonly passage: string
  readonly after: string
  readonly sure: Found['sure']
  readonly give: number
}

/** About as many characters as stand on a page beside the passage. */
const AROUND = 700

/** Cuts the page with `id` out of a brought text; `undefined` if the passage cannot be told in it. */
export function showPassage(text: string, id: string, passages: readonly Passage[]): ShownPassage | undefined {
  const { words, starts, ends } = wordList(text)
  const found = findPassages(words, soughtIn(passages))?.found.find(({ passage }) => passage === id)
  if (!found) return undefined
  const from = starts[found.words[0]] ?? 0
  const to = ends[found.words[1]] ?? text.length
  return {
    before: closed(text.slice(Math.max(0, from - AROUND), from).replace(/^\S*\s/, '')),
    passage: closed(text.slice(from, to)),
    after: closed(text.slice(to, to + AROUND).replace(/\s\S*$/, '')),
    sure: found.sure,
    give: found.give,
  }
}

/** One empty line at most: the gap at the end of a printed page says nothing. */
const closed = (text: string): string => text.replaceAll(/\n\s*\n/g, '\n\n')
