import { useEffect, useRef, useState } from 'preact/hooks'
import { readAloudWords } from '../../locale/areas/read-aloud'
import { type Language, VOICE_RATES } from '../../state/slices/settings'
import { useGame, useIntents } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'
import { voiceFor, voicesOf } from '../read-aloud/voice-for'
import { useReader } from '../reader-context'
import type { SpeechPort, SpeechVoice } from '../reader-ports'
import { Seg } from './seg'

const LANGUAGES = ['en', 'hu'] as const
const NAMES = { en: 'voiceEn', hu: 'voiceHu' } as const
/** A voice is heard in its own language, whatever the language of the page. */
const SAMPLES = { en: 'sampleEn', hu: 'sampleHu' } as const
const MISSING = { en: 'noVoiceEn', hu: 'noVoiceHu' } as const

/** Reading aloud: what is read, when it begins, by which voice and how fast. */
export function VoiceSettings() {
  const words = useWords(readAloudWords)
  const settings = useGame((state) => state.settings)
  const intents = useIntents()
  const speech = useSpeech()
  const { readAloud, readAloudBegins, voiceRate } = settings
  return (
    <>
      <Seg
        id="readAloud"
        name={words('setting')}
        note={words('settingNote')}
        value={readAloud}
        of={(['off', 'text', 'choices'] as const).map((value) => ({ value, label: words(value) }))}
        set={(value) => intents.set('readAloud', value)}
      />
      {readAloud !== 'off' && (
        <>
          <Seg
            id="readAloudBegins"
            name={words('begins')}
            value={readAloudBegins}
            of={(['pressed', 'page'] as const).map((value) => ({ value, label: words(value) }))}
            set={(value) => intents.set('readAloudBegins', value)}
          />
          <Seg
            id="voiceRate"
            name={words('rate')}
            value={voiceRate}
            of={VOICE_RATES.map((value) => ({
              value,
              label: `${Math.round(value * 100)}${value === 1.5 ? ' %' : ''}`,
            }))}
            set={(value) => intents.set('voiceRate', value)}
          />
          {speech && LANGUAGES.map((language) => <VoiceChoice key={language} language={language} {...speech} />)}
        </>
      )}
    </>
  )
}

interface VoiceChoiceProps {
  readonly language: Language
  readonly port: SpeechPort | undefined
  readonly voices: readonly SpeechVoice[]
}

/** Which voice reads a language; where there is none it is said. */
function VoiceChoice({ language, port, voices }: VoiceChoiceProps) {
  const words = useWords(readAloudWords)
  const settings = useGame((state) => state.settings)
  const intents = useIntents()
  const hush = useRef<() => void>(undefined)
  useEffect(() => () => hush.current?.(), [])
  const able = voicesOf(voices, language)
  const chosen = settings.voices[language]
  const tryIt = () => {
    const voice = voiceFor(voices, language, chosen)
    const done = { ended: () => intents.readingAloud(false), failed: () => intents.readingAloud(false) }
    if (!voice || !port) return
    intents.readingAloud(true)
    const stop = port.say(words(SAMPLES[language]), voice, settings.voiceRate, done)
    hush.current = () => {
      stop()
      intents.readingAloud(false)
    }
  }
  return (
    <fieldset class="set" data-setting={`voice-${language}`}>
      <legend class="name">{words(NAMES[language])}</legend>
      {able.length === 0 ? (
        <p class="note">{words(MISSING[language])}</p>
      ) : (
        <div class="voices">
          <select
            aria-label={words(NAMES[language])}
            value={chosen}
            onChange={(event) => intents.set('voices', { ...settings.voices, [language]: event.currentTarget.value })}
          >
            <option value="">{words('byDevice')}</option>
            {able.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <button type="button" class="btn" onClick={tryIt}>
            {words('tryIt')}
          </button>
        </div>
      )}
    </fieldset>
  )
}

/** `undefined` until the device has told its voices. */
function useSpeech(): Omit<VoiceChoiceProps, 'language'> | undefined {
  const { ports } = useReader()
  const [speech, setSpeech] = useState<Omit<VoiceChoiceProps, 'language'> | undefined>(undefined)
  useEffect(() => {
    let left = false
    const ask = async () => {
      const port = await ports.speech?.().catch(() => undefined)
      const voices = (await port?.voices()) ?? []
      if (!left) setSpeech({ port, voices })
    }
    void ask()
    return () => {
      left = true
    }
  }, [ports])
  return speech
}
