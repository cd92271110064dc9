import { useMemo, useState } from 'preact/hooks'
import '../css/journal.css'
import '../css/journal-sizes.css'
import { journalWords } from '../../locale/areas/journal'
import { longDay } from '../../locale/dates'
import { eventsSoFar } from '../../state/selectors/progress'
import { Leaf } from '../frame/leaf'
import { ScreenLink } from '../frame/screen-link'
import { useLanguage, useWords } from '../hooks/use-words'
import { NoPath } from '../path/no-path'
import { usePath } from '../path/use-path'
import { useReader } from '../reader-context'
import { useRecord } from '../record/use-record'
import { DaysTab } from './days-tab'
import { PeopleTab } from './people-tab'
import { ReadTab } from './read-tab'
import { panelId, Tabs, tabId } from './tabs'
import { useLedger } from './use-ledger'
import { WordsTab } from './words-tab'

const TABS = ['days', 'people', 'words', 'read'] as const
type TabId = (typeof TABS)[number]

/** What happened and what was done, who came by, the words of the time, and everything read so far. */
export function JournalPage() {
  const words = useWords(journalWords)
  const language = useLanguage()
  const { game, ports } = useReader()
  const path = usePath()
  const record = useRecord()
  const [tab, setTab] = useState<TabId>('days')
  const events = useMemo(() => eventsSoFar(game.store.getState()), [game, path, record])
  const { days, before, since, shown, pick } = useLedger(path?.deeds, events)
  const role = ports.roles.find(({ id }) => id === path?.playing.structure.role)
  const tabs = TABS.map((id) => ({ id, label: words(id) }))
  return (
    <Leaf
      class="journal"
      name={words('heading')}
      of={role?.short[language]}
      nav={<Tabs<TabId> label={words('tabs')} tabs={tabs} current={tab} onChoose={setTab} />}
      beside={
        <p class="acts2">
          <ScreenLink to={{ name: 'nights' }} class="btn">
            {words('nights')}
          </ScreenLink>
          <ScreenLink to={{ name: 'notes' }} class="btn">
            {words('notes')}
          </ScreenLink>
        </p>
      }
      title={tab === 'days' && shown ? longDay(shown.day, language) : words(tab)}
    >
      <section role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)}>
        {tab === 'words' && <WordsTab />}
        {tab === 'read' && <ReadTab />}
        {(tab === 'days' || tab === 'people') && !path && <NoPath>{words('noPath')}</NoPath>}
        {tab === 'days' && path && <DaysTab days={days} shown={shown} before={before} record={record} onPick={pick} />}
        {tab === 'people' && path && <PeopleTab playing={path.playing} events={since} record={record} />}
      </section>
    </Leaf>
  )
}
