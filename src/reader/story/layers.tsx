import { useEffect, useRef, useState } from 'preact/hooks'
import { storyWords } from '../../locale/areas/story'
import { useGame } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import type { Picture } from '../reader-ports'

const LAYERS = ['sky', 'far', 'mid', 'near', 'crowd', 'front'] as const

/** Six drawings on top of one another in a box of known size. They are asked for only once the page has nothing more urgent to do. */
export function Layers({ diorama, place }: { readonly diorama: string | undefined; readonly place: string }) {
  const words = useWords(storyWords)
  const language = useLanguage()
  const { ports } = useReader()
  const [picture, setPicture] = useState<Picture | 'missing' | undefined>(undefined)
  // A picture is shown when it is whole: half of it would be another picture.
  const [here, setHere] = useState(0)
  useEffect(() => {
    if (diorama === undefined) return
    let left = false
    const cancel = ports.whenIdle(() => {
      void ports.pictures().then((pictures) => {
        if (!left) setPicture(pictures.get(diorama) ?? 'missing')
      })
    })
    return () => {
      left = true
      cancel()
    }
  }, [diorama, ports])
  if (diorama === undefined || picture === 'missing')
    return (
      <div class="plate plate--missing">
        <p class="poster" aria-hidden="true">
          {place}
        </p>
        {diorama !== undefined && <p class="sr">{words('pictureMissing')}</p>}
      </div>
    )
  if (!picture) return <div class="plate" />
  const { x, y } = picture.focus
  return (
    <div class={here < LAYERS.length ? 'plate plate--coming' : 'plate'} role="img" aria-label={picture.alt[language]}>
      {LAYERS.map((layer) => (
        <img
          key={layer}
          class={`layer layer--${layer}`}
          src={ports.asset(`art/dioramas/${diorama}/${layer}.svg`)}
          alt=""
          decoding="async"
          style={{ objectPosition: `${x * 100}% ${y * 100}%` }}
          onLoad={() => setHere((count) => count + 1)}
          onError={layer === 'mid' ? () => setPicture('missing') : () => setHere((count) => count + 1)}
        />
      ))}
      <Weather />
    </div>
  )
}

/** Where the city lays moving weather and people over the picture, if it can and the reader wants it to move. */
function Weather() {
  const { ports } = useReader()
  const motion = useGame(({ settings }) => settings.motion)
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { mountScene } = ports
    if (!mountScene || !root.current || motion === 'still') return
    let left = false
    let remove: (() => void) | undefined
    // Decoration: the picture stands without it, so nothing is said when it does not come.
    mountScene(root.current).then(
      (dispose) => {
        if (left) dispose()
        else remove = dispose
      },
      () => {},
    )
    return () => {
      left = true
      remove?.()
    }
  }, [ports, motion])
  return <div class="plate__live" ref={root} aria-hidden="true" />
}
