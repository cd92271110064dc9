import '../css/sound-caption.css'
import { useEffect, useState } from 'preact/hooks'
import { useGame } from '../hooks/use-game'
import { useLanguage } from '../hooks/use-words'
import { useReader } from '../reader-context'
import type { BothLanguages } from '../reader-ports'

type Captions = ReadonlyMap<string, BothLanguages>

/** What is heard in a scene, in words, whether or not it is heard. `sound`: the id that the scene names. */
export function SoundCaption({ sound }: { readonly sound: string | undefined }) {
  const { ports } = useReader()
  const language = useLanguage()
  const shown = useGame(({ settings }) => settings.captions)
  const [captions, setCaptions] = useState<Captions | undefined>(undefined)
  const wanted = shown && sound !== undefined
  useEffect(() => {
    if (!wanted || captions || !ports.soundCaptions) return
    let left = false
    const cancel = ports.whenIdle(() => {
      void ports.soundCaptions?.().then((all) => {
        if (!left) setCaptions(all)
      })
    })
    return () => {
      left = true
      cancel()
    }
  }, [wanted, captions, ports])
  const caption = wanted ? captions?.get(sound)?.[language] : undefined
  return (
    <p class="sound" aria-live="polite">
      {caption}
    </p>
  )
}
