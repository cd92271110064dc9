import { useState } from 'preact/hooks'
import { savesWords } from '../../locale/areas/saves'
import { useGame } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { keepPath } from '../rewind/go-back'
import { exportPath } from './export-path'
import { LARGEST_SAVE } from './slot-groups'

/** Takes the present path along as a file, and opens one that was brought. */
export function FilePart({ playing }: { readonly playing: boolean }) {
  const words = useWords(savesWords)
  const { game, ports } = useReader()
  const [over, setOver] = useState(false)
  const [told, setTold] = useState('')
  const busyOpening = useGame(({ session }) => session.status === 'loading')

  const open = async (file: File | undefined) => {
    if (!file) return
    if (file.size > LARGEST_SAVE) return setTold(words('tooBig'))
    setTold('')
    keepPath(game)
    await game.intents.importSave(await file.text())
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void open(event.dataTransfer?.files[0])
  }
  return (
    <section>
      <h2 class="label">{words('fileHeading')}</h2>
      <p>{words('fileNote')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a short cut for the button inside. */}
      <div
        class={over ? 'dropzone is-over' : 'dropzone'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div class="acts2">
          {playing && (
            <button type="button" class="btn btn--main" onClick={() => exportPath(game, ports)}>
              {words('export')}
            </button>
          )}
          <label class="btn filebtn" aria-disabled={busyOpening ? 'true' : undefined}>
            {words('import')}
            <input
              type="file"
              accept=".json,application/json"
              class="sr"
              onChange={(event) => {
                const input = event.currentTarget
                void open(input.files?.[0])
                // The same file can be chosen again.
                input.value = ''
              }}
            />
          </label>
        </div>
        <p class="note drophint">{words(over ? 'dropNow' : 'dropHere')}</p>
      </div>
      <p role="alert" class="told">
        {told}
      </p>
    </section>
  )
}
