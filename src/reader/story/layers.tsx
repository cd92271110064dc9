import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Moment } from '../../history/moment'
import { storyWords } from '../../locale/areas/story'
import { pictureShown, placeOf } from '../../state/selectors/picture-shown'
import { useGame } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import type { BothLanguages, Picture } from '../reader-ports'
import { LookAround } from '../screens'

const LAYERS = ['sky', 'far', 'mid', 'near', 'crowd', 'front'] as const

interface Props {
  readonly diorama: string | undefined
  readonly at: Moment
  readonly place: string
  /** The picture can be looked around in. */
  readonly open?: boolean
}

/** All pictures, and the moment of the story for which they were asked. */
interface Asked {
  readonly pictures: ReadonlyMap<string, Picture>
  readonly at: Moment
}

/**
 * The place of the scene as it looked at the time. Pictures are asked for only once the page has nothing more urgent to
 * do; of a place that is left and come back to in the dark, its drawing by day stays until then.
 */
export function Layers({ diorama, at: now, place, open = false }: Props) {
  const { ports } = useReader()
  const [asked, setAsked] = useState<Asked | undefined>(undefined)
  useEffect(() => {
    if (diorama === undefined) return
    let left = false
    const cancel = ports.whenIdle(() => {
      void ports.pictures().then((pictures) => {
        if (!left) setAsked({ pictures, at: now })
      })
    })
    return () => {
      left = true
      cancel()
    }
  }, [diorama, now, ports])
  if (diorama === undefined) return <NoPicture place={place} />
  if (!asked) return <div class="plate" />
  const { pictures, at } = asked
  const of = pictures.get(diorama)
  const picture = of && (pictures.get(pictureShown(of, at)) ?? of)
  if (!picture) return <NoPicture place={place} missing />
  return (
    <Whole key={picture.id} picture={picture} place={place}>
      {(about) =>
        open && <LookAround place={placeOf(pictures.values(), diorama)} drawing={picture.id} at={at} about={about} />
      }
    </Whole>
  )
}

/** The name of the place, where there is no picture of it or the picture did not come. */
function NoPicture({ place, missing = false }: { readonly place: string; readonly missing?: boolean }) {
  const words = useWords(storyWords)
  return (
    <div class="plate plate--missing">
      <p class="poster" aria-hidden="true">
        {place}
      </p>
      {missing && <p class="sr">{words('pictureMissing')}</p>}
    </div>
  )
}

interface WholeProps {
  readonly picture: Picture
  readonly place: string
  /** What stands on the picture; told what the picture shows, in words. */
  readonly children: (about: string) => ComponentChildren
}

/** Six drawings on top of one another in a box of known size, shown when all are there, with its words: half of it would be another picture. */
function Whole({ picture, place, children }: WholeProps) {
  const language = useLanguage()
  const { ports } = useReader()
  const loaded = useRef(0)
  const [drawn, setDrawn] = useState(false)
  const [missing, setMissing] = useState(false)
  const [words, setWords] = useState<{ readonly alt: BothLanguages | undefined } | undefined>(undefined)
  useEffect(() => {
    let left = false
    void ports.pictureWords(picture.id).then((alt) => {
      if (!left) setWords({ alt })
    })
    return () => {
      left = true
    }
  }, [picture.id, ports])
  if (missing) return <NoPicture place={place} missing />
  const { x, y } = picture.focus
  const count = () => {
    loaded.current += 1
    if (loaded.current === LAYERS.length) setDrawn(true)
  }
  const here = drawn && words !== undefined
  const about = words?.alt?.[language] ?? place
  return (
    <div class={here ? 'plate' : 'plate plate--coming'}>
      <div class="plate__view">
        <div class="plate__picture" role="img" aria-label={about}>
          {LAYERS.map((layer) => (
            <img
              key={layer}
              class={`layer layer--${layer}`}
              src={ports.asset(`art/dioramas/${picture.id}/${layer}.svg`)}
              alt=""
              decoding="async"
              style={{ objectPosition: `${x * 100}% ${y * 100}%` }}
              onLoad={count}
              onError={layer === 'mid' ? () => setMissing(true) : count}
            />
          ))}
          <Weather />
        </div>
      </div>
      {here && children(about)}
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
