import { useMemo } from 'preact/hooks'
import type { Person } from '../../evidence/person'
import type { HistoricalEvent } from '../../history/historical-event'
import { journalWords } from '../../locale/areas/journal'
import type { GameState } from '../../state/game-state'
import type { Playing } from '../../state/slices/session'
import { CatalogueWords } from '../evidence/catalogue-words'
import { PassageLinks } from '../evidence/passage-links'
import { useGame } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { Initial, Portrait } from '../people/portrait'
import { useInvented } from '../people/use-invented'
import { useReader } from '../reader-context'
import { RecordState } from '../record/record-state'
import { peopleMet } from './people-met'

interface Props {
  readonly playing: Playing
  readonly events: readonly HistoricalEvent[]
  readonly record: GameState['record']
}

const NOBODY: readonly Person[] = []

/** Who came by: the invented apart from those who lived, and each marked. */
export function PeopleTab({ playing, events, record }: Props) {
  const words = useWords(journalWords)
  const language = useLanguage()
  const { roles } = useReader().ports
  const opened = useGame(({ reading }) => reading.passages)
  const people = record.status === 'ready' ? record.people : NOBODY
  const role = roles.find(({ id }) => id === playing.structure.role)
  const invented = useInvented(playing.structure.role)
  const met = useMemo(
    () => peopleMet(playing, events, opened, people, invented),
    [playing, events, opened, people, invented],
  )
  return (
    <div class="peoplecols">
      <section>
        <h2 class="label">{words('inStory')}</h2>
        <p class="note">{words('inStoryNote')}</p>
        <ul class="persons">
          {role && (
            <li>
              <Portrait of={role.portrait} mood="calm" />
              <div>
                <b>{role.name[language]}</b> {role.who[language]}. <span class="sure">{words('invented')}</span>
              </div>
            </li>
          )}
          {met.invented
            .filter(({ id }) => id !== role?.portrait)
            .map(({ id, name, who, portrait }) => (
              <li key={id}>
                {portrait === undefined ? <Initial of={name[language]} /> : <Portrait of={portrait} mood="calm" />}
                <div>
                  <b>{name[language]}</b> {who[language]} <span class="sure">{words('invented')}</span>
                </div>
              </li>
            ))}
        </ul>
      </section>
      <section>
        <h2 class="label">{words('lived')}</h2>
        <p class="note">{words('livedNote')}</p>
        <RecordState record={record} />
        {record.status === 'ready' && met.lived.length === 0 && <p>{words('nobodyYet')}</p>}
        <ul class="persons">
          {met.lived.map((person) => (
            <Lived key={person.id} person={person} />
          ))}
        </ul>
      </section>
    </div>
  )
}

function Lived({ person }: { readonly person: Person }) {
  const words = useWords(journalWords)
  const language = useLanguage()
  return (
    <li>
      <b>{person.name[language]}</b>
      {person.dates !== undefined && <span class="num years">{person.dates.replace('-', '–')}</span>}
      <CatalogueWords words={person.role} />
      {person.circle === 'further' && <span class="sure">{words('furtherPerson')}</span>}
      {person.beyondTheDocuments && <span class="sure">{words('generalKnowledge')}</span>}
      <PassageLinks passages={person.passages} of={person.name[language]} />
    </li>
  )
}
