import type { ShownOption } from '../../state/selectors/options'
import { Glyph } from '../frame/glyph'
import { useIntents } from '../hooks/use-game'
import { Why } from '../story/choices'

/** The one choice that leads on. It is a choice like any other, with its evidence, but set as the page's main button. */
export function GoOn({ option, lang }: { readonly option: ShownOption; readonly lang: string }) {
  const intents = useIntents()
  return (
    <span class="go-on">
      <button
        type="button"
        class="btn btn--accent choice__go"
        data-number={option.number}
        onClick={() => void intents.choose(option.id)}
      >
        <span class="say" lang={lang}>
          {option.text}
        </span>{' '}
        <Glyph name="arrow" />
      </button>
      <Why option={option} row />
    </span>
  )
}
