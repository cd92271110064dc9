import { useEffect, useState } from 'preact/hooks'
import { titleWords } from '../../locale/areas/title'
import type { RoleId } from '../../story/ids'
import { useIntents } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import type { RoleCard } from '../reader-ports'

interface Props {
  readonly role: RoleCard
  readonly open: boolean
  readonly toggle: () => void
}

/** One role of the cast. Pressed, it says what is met in it, and then it can be begun. */
export function RoleRow({ role, open, toggle }: Props) {
  const { prepareRole } = useIntents()
  const press = () => {
    if (!open) prepareRole(role.id as RoleId)
    toggle()
  }
  if (!role.ready)
    return (
      <div class="role role--shut">
        <Card role={role} />
      </div>
    )
  return (
    <>
      <button type="button" class="role" aria-expanded={open} data-role={role.id} onClick={press}>
        <Card role={role} />
      </button>
      {open && <Before role={role} close={toggle} />}
    </>
  )
}

function Card({ role }: { readonly role: RoleCard }) {
  const words = useWords(titleWords)
  const language = useLanguage()
  const { ports } = useReader()
  const [idle, setIdle] = useState(false)
  // The face that shows when the row is pointed at can wait for everything else.
  useEffect(() => ports.whenIdle(() => setIdle(true)), [ports])
  const portrait = (mood: string) => ports.asset(`art/portraits/${role.portrait}-${mood}.svg`)
  return (
    <>
      <span class="face">
        <img src={portrait('calm')} alt="" width={400} height={480} fetchpriority="low" />
        {role.ready && idle && <img src={portrait('resolved')} alt="" width={400} height={480} fetchpriority="low" />}
      </span>
      <span>
        <span class="c-name">
          {role.name[language]}
          {!role.ready && <span class="c-not">{words('notWritten')}</span>}
        </span>
        <span class="c-what">
          <span class="t">{role.title[language]}. </span>
          {role.who[language]}
        </span>
        <span class="c-stake">{role.stake[language]}</span>
      </span>
    </>
  )
}

function Before({ role, close }: { readonly role: RoleCard; readonly close: () => void }) {
  const words = useWords(titleWords)
  const language = useLanguage()
  const intents = useIntents()
  const id = role.id as RoleId
  const name = role.short[language]
  const started = (intents.keptOf(id)?.playthrough.choices.length ?? 0) > 0
  return (
    <section class="begin" aria-label={words('before')}>
      <p class="begin__notes">{role.notes[language]}</p>
      <p class="note">
        {words('notesCan')} {!role.languages.includes(language) && words('storyInEnglish')}
      </p>
      <p class="acts2">
        <button type="button" class="btn btn--main" data-begin={role.id} onClick={() => void intents.openRole(id)}>
          {words(started ? 'goOn' : 'begin', { name })}
        </button>
        {started && (
          <button type="button" class="btn" onClick={() => void intents.beginRole(id)}>
            {words('anew')}
          </button>
        )}
        <button type="button" class="btn btn--plain" onClick={close}>
          {words('other')}
        </button>
      </p>
      {started && <p class="note">{words('anewKept')}</p>}
    </section>
  )
}
