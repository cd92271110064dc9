import MiniSearch from 'minisearch'
import { fold } from './fold'
import type { Entry } from './shelf'

/** Finds entries by the beginnings of words, whatever their accents; the best first. */
export type Search = (sought: string) => readonly Entry[]

export interface ShelfIndex {
  readonly search: Search
  /** A few entries that come near to words which nothing has: not all of the words, or words spelt much alike. */
  readonly near: Search
}

/** So few that a slow machine can answer a press between one lot and the next. */
const LOT = 20
/** As many as can be taken in at a glance. */
const NEAR = 5

/**
 * Prepares `entries` for searching. All words have to be in an entry; in longer ones a letter may be wrong. An empty
 * search gives everything, in the order of the catalogue. In lots, since all at once would stop the page.
 */
export async function indexShelf(entries: readonly Entry[]): Promise<ShelfIndex> {
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
  const documents = entries.map(({ names, prose }, id) => ({ id, names, prose }))
  await index.addAllAsync(documents, { chunkSize: LOT })
  return {
    search(sought) {
      if (fold(sought).trim() === '') return entries
      return index.search(sought).flatMap(({ id }) => entries[id] ?? [])
    },
    near(sought) {
      if (fold(sought).trim() === '') return []
      const found = index.search(sought, { combineWith: 'OR', fuzzy: 0.4, boost: { names: 4 } })
      return found.slice(0, NEAR).flatMap(({ id }) => entries[id] ?? [])
    },
  }
}
