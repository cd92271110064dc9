import { useMemo, useState } from 'preact/hooks'
import '../css/kinds.css'
import '../css/timeline.css'
import '../css/timeline-sizes.css'
import { eventsUntil } from '../../history/events-in-time'
import { timelineWords } from '../../locale/areas/timeline'
import { endingOf, momentOf } from '../../state/selectors/progress'
import { Leaf } from '../frame/leaf'
import { ScreenLink } from '../frame/screen-link'
import { useGame } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { usePath } from '../path/use-path'
import { RecordState } from '../record/record-state'
import { useRecord } from '../record/use-record'
import { entriesOf } from './entries'
import { timeOf } from './stretch'
import { Timeline } from './timeline'

/** The record by the hour beside what the player did. While a story is under way it goes as far as the story's hour. */
export function TimelinePage() {
  const words = useWords(timelineWords)
  const language = useLanguage()
  const path = usePath()
  const record = useRecord()
  const moment = useGame(momentOf)
  const [all, setAll] = useState(false)
  const underWay = path !== undefined && endingOf(path.playing) === undefined && moment !== undefined
  const closed = underWay && !all
  const events = record.status === 'ready' ? record.events : undefined
  const entries = useMemo(() => {
    const seen = events && closed && moment ? eventsUntil(events, moment) : (events ?? [])
    return entriesOf(seen, path?.deeds ?? [], language)
  }, [events, closed, moment, path, language])
  return (
    <Leaf
      class="timeline"
      name={words('heading')}
      nav={
        <>
          <ScreenLink to={{ name: 'library' }}>{words('toLibrary')}</ScreenLink>
          {path && <ScreenLink to={{ name: 'journal' }}>{words('toJournal')}</ScreenLink>}
        </>
      }
      title={words('heading')}
    >
      <p class="prose">{words(path ? 'leadPlaying' : 'lead')}</p>
      <RecordState record={record} />
      {events && (
        <Timeline
          entries={entries}
          now={moment && path ? timeOf(moment) : undefined}
          closed={closed}
          withDeeds={path !== undefined && path.deeds.length > 0}
        />
      )}
      {underWay && (
        <p class="tl__closednote">
          {closed && <span class="note">{words('closedNote')}</span>}
          <button type="button" class="label opens" onClick={() => setAll(!all)}>
            {words(closed ? 'openAll' : 'closeAgain')}
          </button>
        </p>
      )}
    </Leaf>
  )
}
