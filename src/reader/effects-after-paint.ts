import { options } from 'preact'

/** A page nobody looks at is never painted; what belongs to it must not wait for ever. */
const UNSEEN = 1000

type View = Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame' | 'setTimeout' | 'clearTimeout'>

/**
 * Lets nothing that a page sets going (`useEffect`) come before what was drawn of it is painted. Left to itself Preact
 * waits 35 ms at most, and on a slow processor the pictures of a new scene would be taken apart before its words are
 * seen.
 */
export function effectsAfterPaint(view: View): void {
  options.requestAnimationFrame = (effects) => {
    const painted = (): void => {
      view.clearTimeout(unseen)
      view.cancelAnimationFrame(frame)
      // A frame is painted at the end of the task in which it calls back.
      view.setTimeout(effects)
    }
    const unseen = view.setTimeout(painted, UNSEEN)
    const frame = view.requestAnimationFrame(painted)
  }
}
