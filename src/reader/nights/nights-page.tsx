import '../css/nights.css'
import { nightsWords } from '../../locale/areas/nights'
import type { Playing } from '../../state/slices/session'
import { Leaf } from '../frame/leaf'
import { Loading } from '../frame/loading'
import { ScreenLink } from '../frame/screen-link'
import { useGame } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { dateOfRecord } from '../record/date-of-record'
import { NightPart } from './night-part'
import { seenBy } from './seen-by'
import { nightKey, nightOf, SHARED_NIGHTS, type SharedNight } from './shared-nights'
import { useKeptPaths } from './use-kept-paths'

/** The shared nights: a list of them, or one with all its accounts side by side. */
export function NightsPage() {
  const words = useWords(nightsWords)
  const language = useLanguage()
  const asked = useGame(({ view }) => (view.screen.name === 'nights' ? view.screen.night : undefined))
  const night = nightOf(asked)
  const paths = useKeptPaths()
  return (
    <Leaf
      key={asked}
      class="nights"
      name={words('heading')}
      of={night && dateOfRecord(night.from === night.to ? night.from : `${night.from}/${night.to}`, language)}
      nav={
        <>
          {night && <ScreenLink to={{ name: 'nights' }}>{words('all')}</ScreenLink>}
          <ScreenLink to={{ name: 'journal' }}>{words('journal')}</ScreenLink>
          <ScreenLink to={{ name: 'debrief' }}>{words('debrief')}</ScreenLink>
        </>
      }
      title={night ? words(nightKey(night)) : words('title')}
    >
      {asked !== undefined && !night && <p role="alert">{words('unknown')}</p>}
      {!night && <p class="prose nights__lead">{words('lead')}</p>}
      {!paths && <Loading>{words('onItsWay')}</Loading>}
      {paths && !night && <AllNights paths={paths} />}
      {paths && night && <NightPart night={night} paths={paths} />}
    </Leaf>
  )
}

function AllNights({ paths }: { readonly paths: ReadonlyMap<string, Playing> }) {
  return (
    <ol class="nightlist">
      {SHARED_NIGHTS.map((night) => (
        <NightRow key={night.id} night={night} paths={paths} />
      ))}
    </ol>
  )
}

interface RowProps {
  readonly night: SharedNight
  readonly paths: ReadonlyMap<string, Playing>
}

function NightRow({ night, paths }: RowProps) {
  const words = useWords(nightsWords)
  const language = useLanguage()
  const { roles, asset } = useReader().ports
  const here = roles.filter(({ id }) => night.roles.includes(id))
  const seen = new Set(
    here.flatMap(({ id }) => {
      const path = paths.get(id)
      return path && seenBy(path, night.id).length > 0 ? [id] : []
    }),
  )
  return (
    <li>
      <p class="nightlist__when num">
        {dateOfRecord(night.from === night.to ? night.from : `${night.from}/${night.to}`, language)}
      </p>
      <div>
        <h2>
          <ScreenLink to={{ name: 'nights', night: night.id }}>{words(nightKey(night))}</ScreenLink>
        </h2>
        <p class="note">
          {words('seenOf', { seen: seen.size, all: here.length })} ·{' '}
          {words('texts', { count: new Set(night.passages.map((id) => id.slice(0, id.indexOf('/')))).size })}
        </p>
      </div>
      <p class="nightlist__who" style={{ '--all': String(roles.length) }}>
        {here.map((role) => (
          <span
            key={role.id}
            class={seen.has(role.id) ? 'is-seen' : ''}
            style={{ gridColumn: String(roles.indexOf(role) + 1) }}
          >
            {seen.has(role.id) && (
              <img src={asset(`art/portraits/${role.portrait}-calm.svg`)} alt="" width={400} height={480} />
            )}
            {role.short[language]}
          </span>
        ))}
      </p>
    </li>
  )
}
