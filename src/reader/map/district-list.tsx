import { useMemo } from 'preact/hooks'
import type { District } from '../../history/district'
import type { HoldingChange } from '../../history/holding'
import { dayOf, type Moment } from '../../history/moment'
import { mapWords } from '../../locale/areas/map'
import { recordWords } from '../../locale/areas/record'
import { hourOf, shortDay } from '../../locale/dates'
import { CatalogueWords } from '../evidence/catalogue-words'
import { PassageLinks } from '../evidence/passage-links'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { CertaintyNote } from '../record/certainty-note'
import { districtGroups, type HeldTogether, numeralsOf } from './district-groups'

interface Props {
  readonly districts: readonly District[]
  readonly states: ReadonlyMap<string, HoldingChange>
  readonly shown: Moment
}

/** The key of the map and its list in one: each state with its pattern, and the districts that are in it. */
export function DistrictList({ districts, states, shown }: Props) {
  const words = useWords(recordWords)
  const map = useWords(mapWords)
  const { ports } = useReader()
  const groups = useMemo(() => districtGroups(districts, states), [districts, states])
  return (
    <dl class="states">
      {groups.map(({ holder, rows }) => (
        <div key={holder} data-holder={holder}>
          <dt>
            <img src={ports.asset(`art/map/state-${holder}.svg`)} alt="" width={112} height={52} />
            {words(holder)}
            <span class="note num">
              {map('held', { count: rows.reduce((sum, { districts }) => sum + districts.length, 0) })}
            </span>
          </dt>
          <dd>
            <ul>
              {rows.map((row) => (
                <Row
                  key={row.change ? `${row.change.from}${row.change.district}` : 'none'}
                  row={row}
                  all={districts}
                  shown={shown}
                />
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface RowProps {
  readonly row: HeldTogether
  readonly all: readonly District[]
  readonly shown: Moment
}

function Row({ row, all, shown }: RowProps) {
  const words = useWords(mapWords)
  const language = useLanguage()
  const { change, districts } = row
  const numerals = numeralsOf(districts, all)
  const named = districts.length === 1 ? `${numerals} ${districts[0]?.name[language]}` : numerals
  if (!change)
    return (
      <li>
        <b>{numerals}</b> <span class="note">{words('nothingRecorded')}</span>
      </li>
    )
  const since = change.begun ?? change.from
  const when = dayOf(since) === dayOf(shown) ? hourOf(since) : shortDay(since, language)
  // What calmed a district down is told where it was not calm.
  if (change.holder === 'quiet')
    return (
      <li>
        <b>{named}</b> <span class="note num">{words('quietAgain', { when })}</span>
      </li>
    )
  return (
    <li>
      <b>{named}</b>
      <p>
        <CatalogueWords words={change.why} /> <span class="note num">{words('since', { when })}.</span>{' '}
        <CertaintyNote of={{ certainty: change.certainty, circle: 'five', beyondTheDocuments: false }} />
      </p>
      <PassageLinks passages={change.passages} of={named} />
    </li>
  )
}
