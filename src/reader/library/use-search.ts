import { useEffect, useMemo, useState } from 'preact/hooks'
import { fold } from './fold'
import { indexShelf, type ShelfIndex } from './search-shelf'
import type { Entry } from './shelf'

/** The index of `entries`, once it is made; and what is found, until then by plain comparison of the letters. */
export function useSearch(
  entries: readonly Entry[],
  sought: string,
): { readonly index: ShelfIndex | undefined; readonly found: readonly Entry[] } {
  const [made, setMade] = useState<{ readonly of: readonly Entry[]; readonly index: ShelfIndex } | undefined>()
  useEffect(() => {
    let left = false
    void indexShelf(entries).then((index) => {
      if (!left) setMade({ of: entries, index })
    })
    return () => {
      left = true
    }
  }, [entries])
  const index = made?.of === entries ? made.index : undefined
  const found = useMemo(() => {
    if (index) return index.search(sought)
    const letters = fold(sought).trim()
    if (letters === '') return entries
    return entries.filter(({ names, prose }) => fold(`${names} ${prose}`).includes(letters))
  }, [index, entries, sought])
  return { index, found }
}
