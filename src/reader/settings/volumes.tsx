import { settingsWords } from '../../locale/areas/settings'
import { useGame, useIntents } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'

const KINDS = ['ambience', 'music', 'effects'] as const

/** How loud each kind of sound is, in tenths. */
export function Volumes() {
  const words = useWords(settingsWords)
  const volume = useGame(({ settings }) => settings.volume)
  const intents = useIntents()
  return (
    <fieldset class="set" data-setting="volume">
      <legend class="name">{words('volume')}</legend>
      <div class="volumes">
        {KINDS.map((kind) => (
          <label key={kind}>
            <span>{words(kind)}</span>
            <input
              type="range"
              min={0}
              max={10}
              step={1}
              value={Math.round(volume[kind] * 10)}
              onInput={(event) => intents.set('volume', { ...volume, [kind]: Number(event.currentTarget.value) / 10 })}
            />
            <span class="num" aria-hidden="true">
              {Math.round(volume[kind] * 10)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
