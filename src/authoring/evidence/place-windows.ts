import type { Moment } from '../../history/moment'
import type { PlaceWindow } from './schemas/window-schema'

/** Whether the thing a window tells of is there at `moment`: from its first minute to before its last. */
function isOpen({ from, until }: PlaceWindow, moment: Moment): boolean {
  return (from === undefined || from <= moment) && (until === undefined || moment < until)
}

/** The windows that forbid a scene at `place` at `moment`. */
export function refusedBy(windows: readonly PlaceWindow[], place: string, moment: Moment): readonly PlaceWindow[] {
  return windows.filter(
    (window) =>
      window.place === place &&
      ((window.scenes === 'none-outside' && !isOpen(window, moment)) ||
        (window.scenes === 'none-inside' && isOpen(window, moment))),
  )
}

/** The things that a scene at `place` must not show at `moment`, because they are not yet or no longer there. */
export function absentAt(windows: readonly PlaceWindow[], place: string, moment: Moment): readonly PlaceWindow[] {
  return windows.filter((window) => window.place === place && window.scenes === 'remind' && !isOpen(window, moment))
}
