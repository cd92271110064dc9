import MiniSearch from 'minisearch'
import { fold } from './fold'
import type { Entry } from './shelf'

/** Finds entries by the beginnings of words, whatever their accents; the best first. */
export type Search = (sought: string) => readonly Entry[]

/**
 * Prepares `entries` for searching. All words have to be in an entry; in longer ones a letter may be wrong. An empty
 * search gives everything, in the order of the catalogue.
 */
export function indexShelf(entries: readonly Entry[]): Search {
  const index = new MiniSearch<{ readonly id: number; readonly names: string; readonly prose: string }>({
    fields: ['names', 'prose'],
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.17 : false),
      combineWith: 'AND',
      boost: { names: 2 },
    },
  })
  index.addAll(entries.map(({ names, prose }, id) => ({ id, names, prose })))
  return (sought) => {
    if (fold(sought).trim() === '') return entries
    return index.search(sought).flatMap(({ id }) => entries[id] ?? [])
  }
}
