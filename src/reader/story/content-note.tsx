import { storyWords } from '../../locale/areas/story'
import type { SceneEntry } from '../../state/selectors/note-stop'
import { useIntents } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'

/** Stands before a hard scene. Reading on and passing over weigh the same. */
export function ContentNote({ entry, lang }: { readonly entry: SceneEntry; readonly lang: string }) {
  const words = useWords(storyWords)
  const intents = useIntents()
  return (
    <section class="before" aria-label={words('note')}>
      <p class="before__says" lang={lang}>
        {entry.note}
      </p>
      <div class="acts2">
        <button type="button" class="btn btn--main" onClick={() => intents.acceptNote(entry.scene.id)}>
          {words('readOn')}
        </button>
        <button type="button" class="btn" onClick={() => void intents.passSceneOver()}>
          {words('passOver')}
        </button>
      </div>
    </section>
  )
}

/** The note of a scene that follows on another hard one: the text goes on, and can still be passed over. */
export function QuietNote({ entry, lang }: { readonly entry: SceneEntry; readonly lang: string }) {
  const words = useWords(storyWords)
  const intents = useIntents()
  return (
    <section class="before before--quiet" aria-label={words('note')}>
      <p lang={lang}>{entry.note}</p>
      <button type="button" class="btn btn--plain" onClick={() => void intents.passSceneOver()}>
        {words('passOver')}
      </button>
    </section>
  )
}
