import { savesWords } from '../../locale/areas/saves'
import type { Slot } from '../../state/intents/save-intents'
import { wordsOf } from '../../state/selectors/story-log'
import { useLanguage, useWords } from '../hooks/use-words'
import type { Path } from '../path/use-path'
import { useReader } from '../reader-context'
import { KEPT_BY_THE_GAME, keepPath } from '../rewind/go-back'
import { savedWhen } from './saved-when'

interface Props {
  readonly slot: Slot
  readonly path: Path | undefined
  onRemove(): void
}

/** One save: of whom, how far, and when it was made. */
export function SlotRow({ slot, path, onRemove }: Props) {
  const words = useWords(savesWords)
  const language = useLanguage()
  const { game, ports } = useReader()
  const name = useSlotName()(slot)
  const { playthrough, savedAt } = slot.save
  const role = ports.roles.find(({ id }) => id === playthrough.role)
  const last = playthrough.choices.at(-1)
  const lastWords = last && path && wordsOf(path.playing.books, last)
  const facts = [
    role ? role.short[language] : words('unknownRole'),
    words('choices', { count: playthrough.choices.length }),
    words('savedAt', { when: savedWhen(savedAt, language) }),
  ]
  const open = () => {
    keepPath(game)
    void game.intents.openSlot(slot)
  }
  return (
    <li class="slot">
      <div>
        <b>{name}</b>
        <p class="note num">{facts.join(' · ')}</p>
        {lastWords && <p class="slot__last">{words('lastChoice', { choice: lastWords })}</p>}
      </div>
      <div class="slot__acts">
        <button type="button" class="btn" aria-label={words('openLong', { name })} onClick={open}>
          {words('open')}
        </button>
        <button type="button" class="btn btn--plain" aria-label={words('removeLong', { name })} onClick={onRemove}>
          {words('remove')}
        </button>
      </div>
    </li>
  )
}

/** What a save is called: by the player, or in words if the game kept it. */
export function useSlotName(): (slot: Slot) => string {
  const words = useWords(savesWords)
  return ({ save }) => (save.name === KEPT_BY_THE_GAME ? words('keptName') : save.name)
}
