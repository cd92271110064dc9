import { scaleUtc } from 'd3-scale'
import { pointer, select } from 'd3-selection'
import 'd3-transition'
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom'
import type { RefObject } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Stretch } from './stretch'
import { CLOSEST, WHOLE } from './windows'

/** How long a jump from one window to another takes; no time at all for whoever wants no movement. */
const GLIDE = 450

/** A finger that has moved this far along the line moves the line. */
const SLACK = 8

interface Zoom {
  /** Moves to another window, gliding where movement is wanted. */
  goTo(window: Stretch): void
}

/**
 * Lets a drawing be moved and zoomed: wheel and pinch look closer, dragging moves along. `onWindow` hears of each new
 * window, `onPress` of a press on something that has a `data-key`.
 */
export function useZoom(
  drawing: RefObject<SVGSVGElement | null>,
  width: number,
  window: Stretch,
  onWindow: (window: Stretch) => void,
  onPress: (key: string) => void,
): Zoom {
  const heard = useRef({ onWindow, onPress, window })
  heard.current = { onWindow, onPress, window }
  const behaviour = useMemo(() => {
    const whole = scaleUtc([WHOLE.from, WHOLE.to], [0, width])
    const made = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, (WHOLE.to - WHOLE.from) / CLOSEST])
      .extent([
        [0, 0],
        [width, 1],
      ])
      .translateExtent([
        [0, Number.NEGATIVE_INFINITY],
        [width, Number.POSITIVE_INFINITY],
      ])
      // One finger scrolls the page, unless it moves along the line: see below.
      .filter((event: Event) => !isTouch(event) || event.touches.length > 1)
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        const [from, to] = transform.rescaleX(whole).domain()
        if (from && to) heard.current.onWindow({ from: from.getTime(), to: to.getTime() })
      })
    return { made, transformOf: (to: Stretch): ZoomTransform => transformFor(to, width) }
  }, [width])

  useEffect(() => {
    const element = drawing.current
    if (!element || width === 0) return
    const { made, transformOf } = behaviour
    const drawn = select(element)
    drawn.call(made).on('dblclick.zoom', null)
    drawn.property('__zoom', transformOf(heard.current.window))
    drawn.on('click.press', (event: MouseEvent) => {
      const key = under(event, element)?.closest('[data-key]')?.getAttribute('data-key')
      if (key) heard.current.onPress(key)
    })
    let last: number | undefined
    let moving = false
    drawn
      .on('pointerdown.finger', (event: PointerEvent) => {
        if (event.pointerType !== 'touch') return
        // A second finger means a pinch.
        last = event.isPrimary ? pointer(event, element)[0] : undefined
        moving = false
      })
      .on('pointermove.finger', (event: PointerEvent) => {
        if (event.pointerType !== 'touch' || !event.isPrimary || last === undefined) return
        const [x] = pointer(event, element)
        if (!moving && Math.abs(x - last) < SLACK) return
        moving = true
        const scale = (WHOLE.to - WHOLE.from) / (heard.current.window.to - heard.current.window.from)
        made.translateBy(drawn, (x - last) / scale, 0)
        last = x
      })
      .on('pointerup.finger pointercancel.finger', () => {
        last = undefined
      })
    return () => {
      drawn.interrupt()
      drawn.on('.zoom', null).on('.finger', null).on('.press', null)
    }
  }, [behaviour, width, drawing])

  return {
    goTo(to) {
      const element = drawing.current
      if (!element || width === 0) return heard.current.onWindow(to)
      const { made, transformOf } = behaviour
      const drawn = select(element)
      drawn.interrupt()
      const still = getComputedStyle(document.documentElement).getPropertyValue('--quick').trim().startsWith('0')
      if (still) drawn.call(made.transform, transformOf(to))
      else drawn.transition().duration(GLIDE).call(made.transform, transformOf(to))
    },
  }
}

/**
 * What was pressed. For fingers the parts of the drawing are out of reach (see the style sheet): a touch belongs to what
 * it began on, and when that leaves the drawing in the middle of a zoom, the end of the touch is never heard of.
 */
function under({ clientX, clientY }: MouseEvent, drawing: Element): Element | null {
  drawing.classList.add('is-asked')
  const found = document.elementFromPoint(clientX, clientY)
  drawing.classList.remove('is-asked')
  return found
}

const isTouch = (event: Event): event is TouchEvent => 'touches' in event

function transformFor(window: Stretch, width: number): ZoomTransform {
  const scale = (WHOLE.to - WHOLE.from) / (window.to - window.from)
  const from = ((window.from - WHOLE.from) / (WHOLE.to - WHOLE.from)) * width
  return zoomIdentity.scale(scale).translate(-from, 0)
}
