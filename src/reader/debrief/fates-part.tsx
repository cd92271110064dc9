import { useMemo } from 'preact/hooks'
import { debriefWords } from '../../locale/areas/debrief'
import type { GameState } from '../../state/game-state'
import type { Playing } from '../../state/slices/session'
import { useLanguage, useWords } from '../hooks/use-words'
import { Initial, Portrait } from '../people/portrait'
import { useInvented } from '../people/use-invented'
import type { InventedPerson, RoleCard } from '../reader-ports'
import { type Fate, fatesOf } from './fates'

interface Props {
  readonly playing: Playing
  readonly role: RoleCard | undefined
  readonly record: GameState['record']
}

/** What became of the people of this path, as far as it was told. */
export function Fates({ playing, role, record }: Props) {
  const words = useWords(debriefWords)
  const fates = useMemo(() => fatesOf(playing), [playing])
  const people = useInvented(playing.structure.role)
  return (
    <section>
      <h2 class="label">{words('fates')}</h2>
      {fates.length === 0 && <p class="note">{words('fatesNone')}</p>}
      {fates.map((fate) => (
        <FateRow key={fate.person} fate={fate} role={role} record={record} people={people} />
      ))}
    </section>
  )
}

interface RowProps extends Omit<Props, 'playing'> {
  readonly fate: Fate
  readonly people: readonly InventedPerson[]
}

function FateRow({ fate, role, record, people }: RowProps) {
  const words = useWords(debriefWords)
  const language = useLanguage()
  const real = record.status === 'ready' ? record.people.find(({ id }) => id === fate.person) : undefined
  const invented = people.find(({ id }) => id === fate.person)
  const self = fate.person === role?.portrait
  const name = self ? role.short[language] : ((real ?? invented)?.name[language] ?? fate.person)
  return (
    <div class="fate">
      {self ? (
        <Portrait of={role.portrait} mood="resolved" />
      ) : invented?.portrait !== undefined ? (
        <Portrait of={invented.portrait} mood="calm" />
      ) : real?.dates === undefined ? (
        <Initial of={name} />
      ) : (
        <div class="years num">
          {real.dates.split('-').map((year) => (
            <span key={year}>{year}</span>
          ))}
        </div>
      )}
      <div>
        <h3>{name}</h3>
        {fate.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <span class="note">{words(real ? 'person' : 'invented')}</span>
      </div>
    </div>
  )
}
