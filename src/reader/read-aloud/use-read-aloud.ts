import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { VOICE_RATES, type VoiceRate } from '../../state/slices/settings'
import { useGame, useIntents } from '../hooks/use-game'
import { useReader } from '../reader-context'
import type { SpeechPort } from '../reader-ports'
import { linesOnPage, type PageLine } from './lines-on-page'
import { markLine } from './mark-line'
import { createReadingAloud, type ReadingAloud, type SpokenLine } from './reading-aloud'
import { languageOf, voiceFor } from './voice-for'

/** Why nothing is read: the device has no voice for a language, or its voice does not answer. */
export type ReadingTrouble = { readonly kind: 'no-voice'; readonly language: string } | { readonly kind: 'failed' }

interface Spoken extends SpokenLine {
  readonly line: PageLine
}

export interface ReadAloudControl {
  readonly reading: boolean
  readonly trouble: ReadingTrouble | undefined
  begin(): void
  stop(): void
  dismiss(): void
  /** The next pace in a direction; `undefined` where there is none. */
  readonly slower: (() => void) | undefined
  readonly faster: (() => void) | undefined
}

/**
 * Reads regions of the page aloud. `subject` is what they show: when it is another, reading stops, and begins again by
 * itself if the settings say so. The sound gives way while the voice is heard.
 */
export function useReadAloud(regions: () => readonly Element[], subject: readonly unknown[]): ReadAloudControl {
  const { ports } = useReader()
  const intents = useIntents()
  const { voices: chosen, voiceRate, readAloudBegins } = useGame(({ settings }) => settings)
  const [reading, setReading] = useState(false)
  const [trouble, setTrouble] = useState<ReadingTrouble | undefined>(undefined)
  const reader = useRef<ReadingAloud>(undefined)
  /** Counts what was begun or stopped, so that a beginning that has been overtaken goes no further. */
  const asked = useRef(0)
  const latest = useRef({ regions, chosen, voiceRate })
  latest.current = { regions, chosen, voiceRate }

  const acts = useMemo(() => {
    const quiet = (): void => {
      asked.current += 1
      reader.current?.stop()
      reader.current = undefined
      markLine(undefined)
      setReading(false)
      intents.readingAloud(false)
    }
    const start = (speech: SpeechPort, spoken: readonly Spoken[], pressed: boolean): void => {
      reader.current = createReadingAloud(speech, {
        line: (index) => markLine(spoken[index]?.line),
        over(why) {
          quiet()
          if (why === 'failed' && pressed) setTrouble({ kind: 'failed' })
        },
      })
      setReading(true)
      intents.readingAloud(true)
      reader.current.read(spoken, latest.current.voiceRate)
    }
    return {
      quiet,
      /** `pressed`: somebody asked for it, and shall be told if it cannot be. */
      async begin(pressed: boolean): Promise<void> {
        quiet()
        setTrouble(undefined)
        const mine = asked.current
        const speech = await ports.speech?.().catch(() => undefined)
        const voices = (await speech?.voices()) ?? []
        if (mine !== asked.current) return
        const lines = linesOnPage(latest.current.regions())
        const language = languageOf(lines[0]?.language ?? 'en')
        const voiceIn = (tag: string) => voiceFor(voices, tag, latest.current.chosen[languageOf(tag) as 'en' | 'hu'])
        const own = voiceIn(language)
        if (!speech || !own) {
          if (pressed) setTrouble({ kind: 'no-voice', language })
          return
        }
        // A few words in another language for which there is no voice are read by the page's own.
        const spoken = lines.map((line) => ({ text: line.text, voice: voiceIn(line.language) ?? own, line }))
        start(speech, spoken, pressed)
      },
    }
  }, [intents, ports])

  useEffect(() => {
    // Browsers do not speak before a first press; what cannot be said unasked is passed over in silence.
    if (readAloudBegins === 'page') void acts.begin(false)
    // Some browsers go on speaking when their page is gone.
    window.addEventListener('pagehide', acts.quiet)
    return () => {
      window.removeEventListener('pagehide', acts.quiet)
      acts.quiet()
      setTrouble(undefined)
    }
  }, subject)

  const pace = (step: 1 | -1): (() => void) | undefined => {
    const next: VoiceRate | undefined = VOICE_RATES[VOICE_RATES.indexOf(voiceRate) + step]
    if (next === undefined) return undefined
    return () => {
      intents.set('voiceRate', next)
      reader.current?.setRate(next)
    }
  }
  return {
    reading,
    trouble,
    begin: () => void acts.begin(true),
    stop: acts.quiet,
    dismiss: () => setTrouble(undefined),
    slower: pace(-1),
    faster: pace(1),
  }
}
