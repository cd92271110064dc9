import { messagesWords } from '../../locale/areas/messages'
import type { Message } from '../../state/slices/view'
import { useGame, useIntents } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { Glyph } from './glyph'
import { messageKey, missesCode, needsFile } from './message-words'
import { ScreenLink } from './screen-link'

/** All that the player is told at the moment, in the flow of the page and not over it. */
export function Messages() {
  const words = useWords(messagesWords)
  const messages = useGame(({ view }) => view.messages)
  const otherTab = useGame(({ view }) => view.otherTab)
  if (messages.length === 0 && !otherTab) return null
  return (
    <section class="messages" aria-label={words('heading')}>
      {otherTab && <OtherTab />}
      {messages.map((message) => (
        <MessageRow key={message.code} message={message} />
      ))}
    </section>
  )
}

function MessageRow({ message }: { readonly message: Message }) {
  const words = useWords(messagesWords)
  const intents = useIntents()
  const { ports } = useReader()
  const save = () => {
    const text = intents.exportSave()
    if (text !== undefined) ports.saveFile('the-flag-with-a-hole.json', text)
  }
  const { lost } = message.values ?? {}
  return (
    <div class="message message--stop" role="alert" data-code={message.code}>
      <Glyph name={message.code.startsWith('story/changed') ? 'back' : 'cross'} />
      <p>{words(messageKey(message.code), { ...message.values, ...(lost === undefined ? {} : { count: lost }) })}</p>
      <span class="acts2">
        {needsFile(message.code) && (
          <button type="button" class="btn btn--main" onClick={save}>
            {words('saveAsFile')}
          </button>
        )}
        {missesCode(message.code) && (
          <button type="button" class="btn" onClick={() => ports.reload()}>
            {words('openAnew')}
          </button>
        )}
        {message.code === 'story/changed' && (
          <ScreenLink to={{ name: 'saves' }} class="btn">
            {words('seeSaves')}
          </ScreenLink>
        )}
        <button type="button" class="btn" onClick={() => intents.dismiss(message.code)}>
          {words('close')}
        </button>
      </span>
    </div>
  )
}

function OtherTab() {
  const words = useWords(messagesWords)
  const intents = useIntents()
  return (
    <div class="message message--stop" role="alert" data-code="otherTab">
      <Glyph name="back" />
      <p>{words('otherTab')}</p>
      <span class="acts2">
        <button type="button" class="btn btn--main" onClick={() => void intents.settleTabs('here')}>
          {words('here')}
        </button>
        <button type="button" class="btn" onClick={() => void intents.settleTabs('there')}>
          {words('there')}
        </button>
      </span>
    </div>
  )
}
