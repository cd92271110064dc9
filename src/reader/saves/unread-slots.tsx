import { savesWords } from '../../locale/areas/saves'
import type { UnreadSlot } from '../../state/intents/save-intents'
import { useIntents } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'

interface Props {
  readonly slots: readonly UnreadSlot[]
  onChange(): void
}

/** Saves that are here and cannot be opened: why, and a way to take them along or to be rid of them. */
export function UnreadSlots({ slots, onChange }: Props) {
  const words = useWords(savesWords)
  const intents = useIntents()
  const { ports } = useReader()
  if (slots.length === 0) return null
  const remove = (key: string) => {
    intents.removeSlot(key)
    onChange()
  }
  return (
    <section>
      <h2 class="label">{words('unread')}</h2>
      <ul class="slots">
        {slots.map(({ key, code, text }, at) => {
          const name = words('unreadName', { number: at + 1 })
          return (
            <li key={key} class="slot" data-code={code}>
              <div>
                <b>{name}</b>
                <p class="note">{words(code === 'save/newer-version' ? 'unreadNewer' : 'unreadBroken')}</p>
              </div>
              <div class="slot__acts">
                <button
                  type="button"
                  class="btn"
                  aria-label={words('exportLong', { name })}
                  onClick={() => ports.saveFile('the-flag-with-a-hole.json', text)}
                >
                  {words('export')}
                </button>
                <button
                  type="button"
                  class="btn btn--plain"
                  aria-label={words('removeLong', { name })}
                  onClick={() => remove(key)}
                >
                  {words('remove')}
                </button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
