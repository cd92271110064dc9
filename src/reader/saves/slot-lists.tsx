import { useState } from 'preact/hooks'
import { savesWords } from '../../locale/areas/saves'
import type { Slot } from '../../state/intents/save-intents'
import { Glyph } from '../frame/glyph'
import { useIntents } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'
import type { Path } from '../path/use-path'
import { slotGroups } from './slot-groups'
import { SlotRow, useSlotName } from './slot-row'

interface Props {
  readonly slots: readonly Slot[]
  readonly path: Path | undefined
  /** The saves on the device are others now. */
  onChange(): void
}

/** The saves with a name, and those the game kept. What is removed can be put back until another is removed. */
export function SlotLists({ slots, path, onChange }: Props) {
  const words = useWords(savesWords)
  const intents = useIntents()
  const nameOf = useSlotName()
  const [removed, setRemoved] = useState<Slot | undefined>()
  const { named, kept } = slotGroups(slots)
  const remove = (slot: Slot) => {
    intents.removeSlot(slot.key)
    setRemoved(slot)
    onChange()
  }
  const putBack = () => {
    if (removed && intents.putBackSlot(removed)) setRemoved(undefined)
    onChange()
  }
  const rows = (list: readonly Slot[]) => (
    <ul class="slots">
      {list.map((slot) => (
        <SlotRow key={slot.key} slot={slot} path={path} onRemove={() => remove(slot)} />
      ))}
    </ul>
  )
  return (
    <>
      <section>
        <h2 class="label">{words('named')}</h2>
        <div role="status">
          {removed && (
            <div class="message">
              <Glyph name="back" />
              <p>{words('removed', { name: nameOf(removed) })}</p>
              <span class="acts2">
                <button type="button" class="btn" onClick={putBack}>
                  {words('putBack')}
                </button>
              </span>
            </div>
          )}
        </div>
        {named.length === 0 ? <p class="note">{words('none')}</p> : rows(named)}
      </section>
      {kept.length > 0 && (
        <section>
          <h2 class="label">{words('kept')}</h2>
          <p class="note">{words('keptNote')}</p>
          {rows(kept)}
        </section>
      )}
    </>
  )
}
