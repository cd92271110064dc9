import { useEffect, useRef } from 'preact/hooks'
import { kioskWords } from '../locale/areas/kiosk'
import { useGame, useIntents } from '../reader/hooks/use-game'
import { useWords } from '../reader/hooks/use-words'
import type { Settings } from '../state/slices/settings'
import { useKiosk, useKioskState } from './use-kiosk'

interface ChoiceRowProps<Value> {
  readonly heading: string
  readonly values: readonly { readonly value: Value; readonly says: string }[]
  readonly now: Value
  readonly onPress: (value: Value) => void
}

function ChoiceRow<Value extends string | number | boolean>({ heading, values, now, onPress }: ChoiceRowProps<Value>) {
  return (
    <fieldset class="help__row">
      <legend class="label">{heading}</legend>
      {values.map(({ value, says }) => (
        <button
          type="button"
          class="btn"
          key={String(value)}
          aria-pressed={value === now}
          onClick={() => onPress(value)}
        >
          {says}
        </button>
      ))}
    </fieldset>
  )
}

/** One large panel with all that makes the kiosk easier to read, hear and reach. It is gone with the visitor. */
export function HelpPanel() {
  const { kiosk, ports } = useKiosk()
  const { aloud, lowered } = useKioskState()
  const words = useWords(kioskWords)
  const intents = useIntents()
  const { textScale, theme, face, language } = useGame(({ settings }) => settings)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <section class="help" role="dialog" aria-modal="true" aria-labelledby="help">
      <h1 class="poster" id="help" ref={heading} tabIndex={-1}>
        {words('helpHeading')}
      </h1>
      <ChoiceRow<Settings['textScale']>
        heading={words('textSize')}
        now={textScale}
        values={[
          { value: 1, says: words('textSmall') },
          { value: 1.15, says: words('textLarge') },
          { value: 1.3, says: words('textLargest') },
        ]}
        onPress={(value) => intents.set('textScale', value)}
      />
      <ChoiceRow<Settings['theme']>
        heading={words('contrast')}
        now={theme}
        values={[
          { value: 'hour', says: words('contrastNormal') },
          { value: 'contrast', says: words('contrastDark') },
          { value: 'contrast-light', says: words('contrastLight') },
        ]}
        onPress={(value) => intents.set('theme', value)}
      />
      <ChoiceRow<Settings['face']>
        heading={words('face')}
        now={face}
        values={[
          { value: 'alegreya', says: words('faceBook') },
          { value: 'hyperlegible', says: words('faceClear') },
        ]}
        onPress={(value) => intents.set('face', value)}
      />
      {ports.voice.has(language) ? (
        <ChoiceRow<boolean>
          heading={words('aloud')}
          now={aloud}
          values={[
            { value: false, says: words('aloudOff') },
            { value: true, says: words('aloudOn') },
          ]}
          onPress={(value) => kiosk.set({ aloud: value })}
        />
      ) : (
        <div class="help__row">
          <p class="label">{words('aloud')}</p>
          <p>{words('aloudNone')}</p>
        </div>
      )}
      <ChoiceRow<boolean>
        heading={words('lowered')}
        now={lowered}
        values={[
          { value: false, says: words('loweredOff') },
          { value: true, says: words('loweredOn') },
        ]}
        onPress={(value) => kiosk.set({ lowered: value })}
      />
      <p class="note">{words('helpKeys')}</p>
      <button type="button" class="btn btn--main full" onClick={() => kiosk.set({ panel: 'none' })}>
        {words('close')}
      </button>
    </section>
  )
}
