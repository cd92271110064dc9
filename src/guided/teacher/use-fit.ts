import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** Steps of tightening; what each takes away stands in `wall.css`. */
const TIGHTEST = 3

/** Letters reach a little out of their lines, and are in view all the same. */
const TOLERANCE = 1.01

/** An element whose content is set tighter, step by step (`data-fit`), until all of it is in view: a wall cannot be scrolled. */
export function useFit(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  // With each painting: words come late, in another language, and in faces of another width.
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    for (let step = 0; step <= TIGHTEST; step += 1) {
      element.dataset.fit = String(step)
      if (element.scrollHeight <= element.clientHeight * TOLERANCE) return
    }
  })
  return place
}
