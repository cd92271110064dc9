import { useMemo, useState } from 'preact/hooks'
import '../css/kinds.css'
import '../css/library.css'
import { libraryWords } from '../../locale/areas/library'
import { Fetched } from '../frame/fetched'
import { Leaf } from '../frame/leaf'
import { ScreenLink } from '../frame/screen-link'
import { useAsked } from '../hooks/use-asked'
import { useWords } from '../hooks/use-words'
import { OwnCopies } from '../own-copy/own-copies'
import { useReader } from '../reader-context'
import { EntryRow } from './entry-row'
import { Filters } from './filters'
import { KindPicker } from './kind-picker'
import { countKinds, EVERYTHING, narrow, type Wanted } from './narrow'
import { Nothing } from './nothing'
import { openCatalogue } from './open-shelf'
import { type Catalogue, shelve } from './shelf'
import { useRemembered } from './use-remembered'
import { useSearch } from './use-search'

/** Everything the catalogue has, to search and to leaf through. */
export function LibraryPage() {
  const words = useWords(libraryWords)
  const { library } = useReader().ports
  const asked = useAsked(() => openCatalogue(library), library)
  return (
    <Leaf
      class="library"
      name={words('heading')}
      nav={
        <>
          <ScreenLink to={{ name: 'timeline' }}>{words('toTimeline')}</ScreenLink>
          <ScreenLink to={{ name: 'about' }}>{words('toAbout')}</ScreenLink>
        </>
      }
      title={words('heading')}
    >
      <Fetched asked={asked} onItsWay={words('onItsWay')} didNotCome={words('didNotCome')}>
        {(catalogue) => <Shelves catalogue={catalogue} />}
      </Fetched>
    </Leaf>
  )
}

/** As many as are shown at a time: a page that a phone lays out at once. */
const STEP = 30

function Shelves({ catalogue }: { readonly catalogue: Catalogue }) {
  const words = useWords(libraryWords)
  const [wanted, setWanted] = useRemembered()
  const [shown, setShown] = useState(STEP)
  const entries = useMemo(() => shelve(catalogue), [catalogue])
  const search = useSearch(entries, wanted.sought)
  const found = useMemo(() => narrow(search.found, wanted), [search.found, wanted])
  const listed = wanted.kind === 'all' ? found : found.filter(({ kind }) => kind === wanted.kind)
  const want = (change: Partial<Wanted>) => {
    setWanted({ ...wanted, ...change })
    setShown(STEP)
  }
  const asks = Object.values({ ...wanted, kind: '' }).some((value) => value !== '')
  return (
    <>
      <p class="prose">{words('lead')}</p>
      <search class="library__ask">
        <label class="field">
          <span class="label">{words('search')}</span>
          <input
            type="search"
            value={wanted.sought}
            onInput={({ currentTarget }) => want({ sought: currentTarget.value })}
          />
        </label>
        <Filters catalogue={catalogue} wanted={wanted} want={want} />
      </search>
      <KindPicker counts={countKinds(found)} kind={wanted.kind} pick={(kind) => want({ kind })} />
      <p role="status" class="library__count">
        {listed.length > 0
          ? words('found', { count: listed.length })
          : words(found.length > 0 ? 'otherKinds' : 'nothing')}
        {asks && (
          <button type="button" class="label opens" onClick={() => want({ ...EVERYTHING, kind: wanted.kind })}>
            {words('clear')}
          </button>
        )}
      </p>
      {found.length === 0 && search.index && <Nothing index={search.index} wanted={wanted} want={want} />}
      <h2 class="sr">{words('results')}</h2>
      <ul class="entries">
        {listed.slice(0, shown).map((entry) => (
          <EntryRow key={entry.key} entry={entry} />
        ))}
      </ul>
      {listed.length > shown && (
        <button type="button" class="btn" onClick={() => setShown(shown + STEP)}>
          {words('more', { count: Math.min(STEP, listed.length - shown) })}
        </button>
      )}
      <OwnCopies sources={catalogue.sources} />
    </>
  )
}
