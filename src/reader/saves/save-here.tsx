import { useState } from 'preact/hooks'
import { savesWords } from '../../locale/areas/saves'
import { hourOf, shortDay } from '../../locale/dates'
import { stageOf } from '../../state/selectors/stage'
import { useIntents } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import type { Path } from '../path/use-path'

interface Props {
  readonly path: Path
  onSaved(): void
}

/** Keeps the present place under a name; one is proposed. */
export function SaveHere({ path, onSaved }: Props) {
  const words = useWords(savesWords)
  const language = useLanguage()
  const intents = useIntents()
  const [typed, setTyped] = useState<string | undefined>()
  const [told, setTold] = useState('')
  const stage = stageOf(path.playing)
  const proposed = stage
    ? words('defaultName', {
        chapter: path.playing.structure.chapters.indexOf(stage.scene.chapter) + 1,
        day: shortDay(stage.at, language),
        hour: hourOf(stage.at),
      })
    : ''
  const name = typed ?? proposed
  const save = (event: Event) => {
    event.preventDefault()
    const given = name.trim() || proposed
    setTold(intents.saveAs(given) ? words('saved', { name: given }) : words('notSaved'))
    setTyped(undefined)
    onSaved()
  }
  return (
    <section>
      <h2 class="label">{words('saveHeading')}</h2>
      <form class="saveform" onSubmit={save}>
        <label class="field">
          <span class="label">{words('name')}</span>
          <input
            type="text"
            maxLength={80}
            autocomplete="off"
            value={name}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="btn btn--main">
          {words('save')}
        </button>
      </form>
      <p role="status" class="told">
        {told}
      </p>
    </section>
  )
}
