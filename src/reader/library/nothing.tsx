import { libraryWords } from '../../locale/areas/library'
import { useWords } from '../hooks/use-words'
import { EntryRow } from './entry-row'
import { EVERYTHING, type Wanted } from './narrow'
import type { ShelfIndex } from './search-shelf'

interface Props {
  readonly index: ShelfIndex
  readonly wanted: Wanted
  want(change: Partial<Wanted>): void
}

/** What to do where nothing fits: look without the filters if they are in the way, else at what comes near. */
export function Nothing({ index, wanted, want }: Props) {
  const words = useWords(libraryWords)
  const unfiltered = index.search(wanted.sought).length
  if (unfiltered > 0)
    return (
      <p>
        <button
          type="button"
          class="btn"
          onClick={() => want({ ...EVERYTHING, sought: wanted.sought, kind: wanted.kind })}
        >
          {words('withoutFilters', { count: unfiltered })}
        </button>
      </p>
    )
  const near = index.near(wanted.sought)
  if (near.length === 0) return null
  return (
    <>
      <h2 class="label">{words('near')}</h2>
      <ul class="entries entries--near">
        {near.map((entry) => (
          <EntryRow key={entry.key} entry={entry} />
        ))}
      </ul>
    </>
  )
}
