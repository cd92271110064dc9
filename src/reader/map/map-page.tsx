import { useState } from 'preact/hooks'
import '../css/map.css'
import '../css/map-sizes.css'
import type { Moment } from '../../history/moment'
import { mapWords } from '../../locale/areas/map'
import { stageOf } from '../../state/selectors/stage'
import { LeafHead } from '../frame/leaf'
import { Messages } from '../frame/messages'
import { useWords } from '../hooks/use-words'
import { NoPath } from '../path/no-path'
import { type Path, usePath } from '../path/use-path'
import { useReader } from '../reader-context'
import { useRecord } from '../record/use-record'
import { CityDrawing } from './city-drawing'
import { CityList } from './city-list'
import { scrubSpan } from './scrub-days'
import { Scrubber } from './scrubber'

type Mode = 'both' | 'list'

/** The city at an hour: a drawing, a list that says all of it, and the way back through the hours lived. */
export function MapPage() {
  const words = useWords(mapWords)
  const { ports } = useReader()
  const path = usePath()
  const [mode, setMode] = useState<Mode>('both')
  const drawn = mode === 'both' && ports.mountMap !== undefined
  const toggle = (id: Mode, label: string) => (
    <button key={id} type="button" aria-pressed={mode === id} onClick={() => setMode(id)}>
      {label}
    </button>
  )
  return (
    <div class={`leaf mappage${drawn && path ? '' : ' mappage--list'}`}>
      <LeafHead
        name={words('heading')}
        of={words('what')}
        nav={
          ports.mountMap && (
            <fieldset class="tabs" aria-label={words('view')}>
              {toggle('both', words('mapAndList'))}
              {toggle('list', words('listOnly'))}
            </fieldset>
          )
        }
      />
      <main id="text">
        <h1 class="sr" tabIndex={-1} data-start>
          {words('heading')}
        </h1>
        <Messages />
        {path ? <City path={path} drawn={drawn} /> : <NoPath>{words('noPath')}</NoPath>}
      </main>
    </div>
  )
}

function City({ path, drawn }: { readonly path: Path; readonly drawn: boolean }) {
  const record = useRecord()
  const present = stageOf(path.playing)?.at
  const [looked, setLooked] = useState<Moment | undefined>()
  if (present === undefined) return null
  const began = path.deeds[0]?.scene.at ?? present
  const span = scrubSpan(began, present)
  return (
    <div class="city">
      {drawn && <CityDrawing looked={looked} />}
      <CityList path={path} record={record} present={present} looked={looked} onPresent={() => setLooked(undefined)} />
      <Scrubber span={span} present={present} looked={looked} onLook={setLooked} />
    </div>
  )
}
