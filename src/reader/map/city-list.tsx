import { useMemo } from 'preact/hooks'
import { eventsUntil } from '../../history/events-in-time'
import { dayOf, type Moment } from '../../history/moment'
import { mapWords } from '../../locale/areas/map'
import { hourOf, longDay, shortDay } from '../../locale/dates'
import type { GameState } from '../../state/game-state'
import { districtStates } from '../../state/selectors/progress'
import { stageOf } from '../../state/selectors/stage'
import { useLanguage, useWords } from '../hooks/use-words'
import type { Path } from '../path/use-path'
import { RecordState } from '../record/record-state'
import { placeName } from '../story/place-name'
import { DayEvents } from './day-events'
import { DistrictList } from './district-list'
import { HereList } from './here-list'

interface Props {
  readonly path: Path
  readonly record: GameState['record']
  /** The story's hour. */
  readonly present: Moment
  /** The hour looked at, if another. */
  readonly looked: Moment | undefined
  onPresent(): void
}

/** All that the drawing shows, in words: where you are, what is open to you, who holds what, what happened. */
export function CityList({ path, record, present, looked, onPresent }: Props) {
  const words = useWords(mapWords)
  const language = useLanguage()
  const shown = looked ?? present
  const states = useMemo(() => districtStates(record, shown), [record, shown])
  const events = useMemo(
    () =>
      record.status === 'ready'
        ? eventsUntil(record.events, shown).filter(({ from }) => dayOf(from) === dayOf(shown))
        : [],
    [record, shown],
  )
  const here = stageOf(path.playing)?.scene.place
  const place = here && placeName(path.playing, record, here, language)
  const districts = record.status === 'ready' ? record.districts : []
  const known = record.status === 'ready' ? record.places.find(({ id }) => id === here)?.districts[0] : undefined
  const district = districts.find(({ id }) => id === known)?.numeral
  return (
    <section class="holds" id="list">
      <div class="when-line">
        <time class="poster" dateTime={shown}>
          {hourOf(shown)}
        </time>
        <div>
          <b class="label">{longDay(shown, language)}</b>
          {looked === undefined && place && (
            <p>{district ? words('youAreInDistrict', { place, district }) : words('youAreIn', { place })}</p>
          )}
          {looked !== undefined && (
            <p>{words('lookingBack', { hour: hourOf(present), day: shortDay(present, language) })}</p>
          )}
        </div>
      </div>
      {looked === undefined ? (
        <HereList playing={path.playing} record={record} />
      ) : (
        <button type="button" class="btn topresent" onClick={onPresent}>
          {words('toPresent')}
        </button>
      )}
      <h2 class="label">{words('districts')}</h2>
      <RecordState record={record} />
      {record.status === 'ready' && (
        <>
          <DistrictList districts={districts} states={states} shown={shown} />
          <DayEvents events={events} places={record.places} />
        </>
      )}
    </section>
  )
}
