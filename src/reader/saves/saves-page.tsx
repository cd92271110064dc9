import { useState } from 'preact/hooks'
import '../css/saves.css'
import { savesWords } from '../../locale/areas/saves'
import { Leaf } from '../frame/leaf'
import { useLanguage, useWords } from '../hooks/use-words'
import { usePath } from '../path/use-path'
import { useReader } from '../reader-context'
import { RewindNav } from '../rewind/rewind-page'
import { FilePart } from './file-part'
import { HowSafe } from './how-safe'
import { SaveHere } from './save-here'
import { SharePart } from './share-part'
import { SlotLists } from './slot-lists'
import { UnreadSlots } from './unread-slots'

/** Saves by name, as a file and as a link. */
export function SavesPage() {
  const words = useWords(savesWords)
  const language = useLanguage()
  const { game, ports } = useReader()
  const path = usePath()
  const [slots, setSlots] = useState(() => game.intents.slots())
  const [unread, setUnread] = useState(() => game.intents.unreadSlots())
  const look = () => {
    setSlots(game.intents.slots())
    setUnread(game.intents.unreadSlots())
  }
  const role = ports.roles.find(({ id }) => id === path?.playing.structure.role)
  return (
    <Leaf
      class="saves"
      name={words('heading')}
      of={role?.short[language]}
      nav={<RewindNav current="saves" />}
      title={words('title')}
    >
      <p class="prose">{words(path ? 'auto' : 'noPath')}</p>
      <div class="savecols">
        <div>
          {path && <SaveHere path={path} onSaved={look} />}
          <SlotLists slots={slots} path={path} onChange={look} />
          <UnreadSlots slots={unread} onChange={look} />
        </div>
        <div>
          {path && <SharePart path={path} />}
          <FilePart playing={path !== undefined} />
          <HowSafe />
        </div>
      </div>
    </Leaf>
  )
}
