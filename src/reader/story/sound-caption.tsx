import '../css/sound-caption.css'
import { useEffect, useState } from 'preact/hooks'
import { useGame } from '../hooks/use-game'
import { useLanguage } from '../hooks/use-words'
import { useReader } from '../reader-context'
import type { BothLanguages } from '../reader-ports'

type Captions = ReadonlyMap<string, BothLanguages>

/** What a scene begins to be heard, in words, whether or not it is heard. `sounds`: the ids that the scene names. */
export function SoundCaption({ sounds }: { readonly sounds: readonly (string | undefined)[] }) {
  const { ports } = useReader()
  const language = useLanguage()
  const shown = useGame(({ settings }) => settings.captions)
  const [captions, setCaptions] = useState<Captions | undefined>(undefined)
  const named = sounds.filter((sound) => sound !== undefined)
  const wanted = shown && named.length > 0
  useEffect(() => {
    if (!wanted || captions || !ports.soundCaptions) return
    let left = false
    void ports.soundCaptions().then((all) => {
      if (!left) setCaptions(all)
    })
    return () => {
      left = true
    }
  }, [wanted, captions, ports])
  const told = wanted ? named.flatMap((sound) => captions?.get(sound)?.[language] ?? []) : []
  return (
    <p class="sound" aria-live="polite">
      {told.map((caption) => (
        <span key={caption}>{caption}</span>
      ))}
    </p>
  )
}
