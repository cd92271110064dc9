import { kioskWords } from '../../locale/areas/kiosk'
import { useGame, useIntents } from '../../reader/hooks/use-game'
import { useWords } from '../../reader/hooks/use-words'
import type { Language } from '../../state/slices/settings'
import { useKiosk } from '../use-kiosk'

const NAMES: Readonly<Record<Language, string>> = { en: 'English', hu: 'Magyar' }

/** The same row on every page: the languages, what makes it easier, and the way to the beginning. */
export function Foot() {
  const { kiosk, ports } = useKiosk()
  const words = useWords(kioskWords)
  const intents = useIntents()
  const language = useGame(({ settings }) => settings.language)
  const { languages } = ports.options.options
  return (
    <footer class="k__foot">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame along */}
      <span role="group" aria-label={words('languages')}>
        {languages.length > 1 &&
          languages.map((each) => (
            <button
              type="button"
              class="btn"
              lang={each}
              key={each}
              aria-current={each === language ? 'true' : undefined}
              onClick={() => void intents.setLanguage(each)}
            >
              {NAMES[each]}
            </button>
          ))}
      </span>
      <span>
        <button type="button" class="btn" onClick={() => kiosk.set({ panel: 'help' })}>
          {words('help')}
        </button>
        <button type="button" class="btn" onClick={() => kiosk.send({ press: 'again' })}>
          {words('again')}
        </button>
      </span>
    </footer>
  )
}
