import { useEffect, useRef, useState } from 'preact/hooks'
import type { Moment } from '../../history/moment'
import { mapWords } from '../../locale/areas/map'
import { Loading } from '../frame/loading'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import type { MountedMap } from '../reader-ports'

/** The drawn city. Where it cannot be drawn a sentence stands in its place, and the list goes on saying all of it. */
export function CityDrawing({ looked }: { readonly looked: Moment | undefined }) {
  const words = useWords(mapWords)
  const { ports } = useReader()
  const root = useRef<HTMLElement>(null)
  const map = useRef<MountedMap | undefined>(undefined)
  const latest = useRef(looked)
  latest.current = looked
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading')
  const [times, setTimes] = useState(0)

  useEffect(() => {
    const element = root.current
    if (!element || !ports.mountMap) return
    let left = false
    setState('loading')
    ports.mountMap(element).then(
      (mounted) => {
        if (left) return mounted.dispose()
        map.current = mounted
        mounted.showMoment(latest.current)
        setState('ready')
      },
      () => {
        if (left) return
        setState('failed')
        // A browser that remembers the failure asks for the code again only in a new page.
        if (times > 0) ports.reload()
      },
    )
    return () => {
      left = true
      map.current?.dispose()
      map.current = undefined
    }
  }, [ports, times])
  useEffect(() => map.current?.showMoment(looked), [looked])

  return (
    <figure class="map" data-map={state}>
      <section class="map__sheet" ref={root} aria-label={words('drawing')} />
      {state === 'loading' && <Loading>{words('drawingOnItsWay')}</Loading>}
      {state === 'failed' && (
        <div class="waiting" role="alert">
          <p>{words('drawingDidNotCome')}</p>
          <p class="acts2">
            <button type="button" class="btn" onClick={() => setTimes(times + 1)}>
              {words('tryAgain')}
            </button>
          </p>
        </div>
      )}
    </figure>
  )
}
