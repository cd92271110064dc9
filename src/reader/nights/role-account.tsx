import { nightsWords } from '../../locale/areas/nights'
import { hourOf } from '../../locale/dates'
import type { Playing } from '../../state/slices/session'
import { useGame, useIntents } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import type { RoleCard } from '../reader-ports'
import { placeName } from '../story/place-name'
import { type SeenScene, seenBy } from './seen-by'

interface Props {
  readonly role: RoleCard
  readonly night: string
  /** As last played; `undefined` if the role was not played on this device. */
  readonly path: Playing | undefined
}

/** What one role saw of a night, or that it has not been seen. */
export function AccountOf({ role, night, path }: Props) {
  const words = useWords(nightsWords)
  const language = useLanguage()
  const intents = useIntents()
  const { asset } = useReader().ports
  const name = role.short[language]
  const seen = path ? seenBy(path, night) : []
  return (
    <article class={seen.length > 0 ? 'account' : 'account account--unseen'}>
      <header>
        {seen.length > 0 && (
          <img src={asset(`art/portraits/${role.portrait}-calm.svg`)} alt="" width={400} height={480} />
        )}
        <h3>{name}</h3>
      </header>
      {seen.length === 0 && (
        <>
          <p>{words(path ? 'notOnPath' : 'notYet', { name })}</p>
          {!path && (
            <button
              type="button"
              class="btn"
              onClick={() => void intents.openRole(role.id as Playing['structure']['role'])}
            >
              {words('play', { name })}
            </button>
          )}
        </>
      )}
      {path && seen.map((scene) => <Scene key={scene.scene.id} seen={scene} path={path} />)}
    </article>
  )
}

/** How many lines stand open; the rest is read again by whoever wants to. */
const OPEN_LINES = 1

function Scene({ seen, path }: { readonly seen: SeenScene; readonly path: Playing }) {
  const words = useWords(nightsWords)
  const language = useLanguage()
  const record = useGame((state) => state.record)
  const { scene, lines, did, summary, passed, lang } = seen
  const first = summary === undefined ? lines.slice(0, OPEN_LINES) : [summary]
  const rest = summary === undefined ? lines.slice(OPEN_LINES) : lines
  return (
    <div class="seenscene" lang={lang === language ? undefined : lang}>
      <p class="seenscene__when">
        <span class="num">{hourOf(scene.at)}</span>{' '}
        <span class="note" lang={language}>
          {placeName(path, record, scene.place, language)}
        </span>
      </p>
      {passed && (
        <p class="note" lang={language}>
          {words('passed')}
        </p>
      )}
      {first.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {rest.length > 0 && (
        <details>
          <summary lang={language}>
            <span class="opens">{words('readAgain')}</span>
          </summary>
          {rest.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      )}
      {did.map((text) => (
        <p class="seenscene__did" key={text}>
          <span class="label" lang={language}>
            {words('here')}
          </span>{' '}
          {text}
        </p>
      ))}
    </div>
  )
}
