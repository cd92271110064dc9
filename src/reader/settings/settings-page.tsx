import { settingsWords } from '../../locale/areas/settings'
import { DEFAULT_SETTINGS, type Settings } from '../../state/slices/settings'
import { Leaf } from '../frame/leaf'
import { ScreenLink } from '../frame/screen-link'
import { useGame, useIntents } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'
import { OfflineHere } from '../offline/offline-settings'
import { useReader } from '../reader-context'
import { Sample } from './sample'
import { Seg } from './seg'
import { SoundSettings } from './sound-settings'
import { VoiceSettings } from './voice-settings'
import '../css/settings.css'

const SCALES = [0.9, 1, 1.15, 1.3, 1.6, 2] as const

/** Everything a person can set, at once to be seen and kept on this device. */
export function SettingsPage() {
  const { ports } = useReader()
  const words = useWords(settingsWords)
  const settings = useGame((state) => state.settings)
  const intents = useIntents()
  const put =
    <Key extends keyof Settings>(key: Key) =>
    (value: Settings[Key]) =>
      intents.set(key, value)
  const named = <Key extends Parameters<typeof words>[0]>(...values: readonly Key[]) =>
    values.map((value) => ({ value, label: words(value) }))
  const reset = () => {
    const { language: _kept, ...rest } = DEFAULT_SETTINGS
    for (const [key, value] of Object.entries(rest)) intents.set(key as keyof Settings, value)
  }
  return (
    <Leaf
      class="settings-page"
      name={words('heading')}
      of={words('kept')}
      title={words('heading')}
      nav={
        <>
          <ScreenLink to={{ name: 'access' }}>{words('access')}</ScreenLink>
          <button type="button" onClick={reset}>
            {words('asItCame')}
          </button>
        </>
      }
    >
      <div class="settings">
        <div>
          <Seg
            id="language"
            name={words('language')}
            value={settings.language}
            of={[
              { value: 'en', label: 'English', lang: 'en' },
              { value: 'hu', label: 'Magyar', lang: 'hu' },
            ]}
            set={(value) => void intents.setLanguage(value)}
          />
          <Seg
            id="textScale"
            name={words('textScale')}
            value={settings.textScale}
            of={SCALES.map((value) => ({ value, label: `${Math.round(value * 100)}${value === 2 ? ' %' : ''}` }))}
            set={put('textScale')}
          />
          <Seg
            id="lineSpacing"
            name={words('lineSpacing')}
            value={settings.lineSpacing}
            of={named('book', 'wide', 'wider')}
            set={put('lineSpacing')}
          />
          <Seg
            id="paragraphs"
            name={words('paragraphs')}
            value={settings.paragraphs}
            of={named('indented', 'spaced')}
            set={put('paragraphs')}
          />
          <Seg
            id="face"
            name={words('face')}
            note={words('faceNote')}
            value={settings.face}
            of={(['alegreya', 'hyperlegible'] as const).map((value) => ({
              value,
              label: <span class={`read read--${value}`}>{words(value)}</span>,
            }))}
            set={put('face')}
          />
          <Seg
            id="theme"
            name={words('theme')}
            value={settings.theme}
            of={named('hour', 'day', 'night', 'contrast', 'contrast-light')}
            set={put('theme')}
          />
          <Seg
            id="motion"
            name={words('motion')}
            value={settings.motion}
            of={named('device', 'still', 'weather', 'full')}
            set={put('motion')}
          />
          {ports.sound && <SoundSettings />}
          {ports.speech && <VoiceSettings />}
          <Seg
            id="skipRead"
            name={words('skipRead')}
            value={settings.skipRead}
            of={[
              { value: false, label: words('show') },
              { value: true, label: words('passOver') },
            ]}
            set={put('skipRead')}
          />
          {ports.offline && <OfflineHere />}
        </div>
        <Sample />
      </div>
    </Leaf>
  )
}
