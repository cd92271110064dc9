import { useEffect } from 'preact/hooks'
import { messagesWords } from '../../locale/areas/messages'
import { shellWords } from '../../locale/areas/shell'
import { storyWords } from '../../locale/areas/story'
import type { Playing } from '../../state/slices/session'
import { Loading } from '../frame/loading'
import { messageKey, missesCode } from '../frame/message-words'
import { Messages } from '../frame/messages'
import { ScreenLink } from '../frame/screen-link'
import { useGame, useIntents } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { fetchAhead } from '../screens'
import { TurnPage } from './turn-page'

/** The story, or why it cannot be shown yet. */
export function StoryPage() {
  const { ports } = useReader()
  const session = useGame((state) => state.session)
  const playing = session.status === 'playing'
  useEffect(() => (playing ? ports.whenIdle(fetchAhead) : undefined), [playing, ports])
  if (session.status === 'playing') return <TurnPage playing={session} />
  if (session.status === 'failed') return <FailedRole role={session.role} code={session.code} />
  return <LoadingRole role={session.status === 'loading' ? session.role : undefined} />
}

function LoadingRole({ role }: { readonly role: string | undefined }) {
  const words = useWords(shellWords)
  const language = useLanguage()
  const { ports } = useReader()
  const name = ports.roles.find(({ id }) => id === role)?.short[language] ?? ''
  return (
    <div class="leaf leaf--quiet">
      <Loading>{words('loadingRole', { name })}</Loading>
    </div>
  )
}

function FailedRole({ role, code }: { readonly role: Playing['structure']['role']; readonly code: string }) {
  const words = useWords(storyWords)
  const shell = useWords(shellWords)
  const messages = useWords(messagesWords)
  const intents = useIntents()
  const { ports } = useReader()
  return (
    <main class="leaf leaf--quiet" id="text">
      <h1 class="poster">{words('failedHeading')}</h1>
      <Messages />
      <p class="lead" role="alert" data-code={code}>
        {messages(messageKey(code))}
      </p>
      <p class="acts2">
        {code !== 'content/unknown-role' && (
          <button type="button" class="btn btn--main" onClick={() => void intents.openRole(role)}>
            {shell('tryAgain')}
          </button>
        )}
        {missesCode(code) && (
          <button type="button" class="btn" onClick={() => ports.reload()}>
            {shell('openAnew')}
          </button>
        )}
        <ScreenLink to={{ name: 'title' }} class="btn">
          {shell('backToRoles')}
        </ScreenLink>
      </p>
    </main>
  )
}
