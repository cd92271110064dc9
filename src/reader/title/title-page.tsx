import { useState } from 'preact/hooks'
import { titleWords } from '../../locale/areas/title'
import { Messages } from '../frame/messages'
import { ScreenLink } from '../frame/screen-link'
import { useGame, useIntents } from '../hooks/use-game'
import { usePageTitle } from '../hooks/use-page-title'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { Poster } from './poster'
import { Resume } from './resume'
import { RoleRow } from './role-row'

/** The poster, the stakes in one sentence, the four roles, and what this is not. */
export function TitlePage() {
  const words = useWords(titleWords)
  const { ports } = useReader()
  usePageTitle(undefined)
  const [open, setOpen] = useState<string | undefined>(undefined)
  return (
    <div class="title">
      <Poster />
      <main class="programme" id="text">
        <nav class="words top" aria-label={words('languageAndSettings')}>
          <Languages />
          <span class="sets">
            <Sound />
            <ScreenLink to={{ name: 'saves' }}>{words('saves')}</ScreenLink>
            <ScreenLink to={{ name: 'settings' }}>{words('settings')}</ScreenLink>
          </span>
        </nav>
        <Messages />
        <p class="stakes">{words('stakes')}</p>
        <Resume />
        <ol class="cast" id="roles" aria-label={words('choose')}>
          {ports.roles.map((role) => (
            <li key={role.id}>
              <RoleRow
                role={role}
                open={open === role.id}
                toggle={() => setOpen(open === role.id ? undefined : role.id)}
              />
            </li>
          ))}
        </ol>
        <p class="note honest">
          {words('honest')} <ScreenLink to={{ name: 'about' }}>{words('about')}</ScreenLink> ·{' '}
          <ScreenLink to={{ name: 'access' }}>{words('access')}</ScreenLink>
        </p>
        <p class="note classes">
          <a href="#/join">{words('joinClass')}</a> <a href="#/class">{words('leadClass')}</a>
        </p>
      </main>
    </div>
  )
}

function Languages() {
  const intents = useIntents()
  const language = useLanguage()
  const choices = [
    ['en', 'English'],
    ['hu', 'Magyar'],
  ] as const
  return (
    <span class="langs">
      {choices.map(([code, name]) => (
        <button
          type="button"
          key={code}
          lang={code}
          aria-current={language === code ? 'true' : undefined}
          onClick={() => void intents.setLanguage(code)}
        >
          {name}
        </button>
      ))}
    </span>
  )
}

function Sound() {
  const words = useWords(titleWords)
  const intents = useIntents()
  const { ports } = useReader()
  const sound = useGame(({ settings }) => settings.sound)
  if (!ports.sound) return null
  return (
    <button type="button" aria-pressed={sound} onClick={() => intents.set('sound', !sound)}>
      {words(sound ? 'soundOn' : 'soundOff')}
    </button>
  )
}
