export interface FrameSource {
  request(callback: (time: number) => void): number
  cancel(handle: number): void
  /** Whether nobody can see the page. */
  hidden(): boolean
}

export interface Frames {
  /** Draws one frame, once, however often it is asked before that. */
  once(): void
  /** Draws frames for as long as `on`, at least `step` milliseconds apart, except while the page is hidden. */
  run(on: boolean, step?: number): void
  /** Draws nothing before `until`, on the clock of the frames; then goes on. */
  hold(until: number): void
  /** To be called when the page is hidden or shown. */
  visibilityChanged(): void
  stop(): void
}

/** After a longer pause things go on where they were instead of leaping. */
const LEAP = 250

/**
 * Frames on demand: nothing is drawn while nothing changes or nobody can look. `draw` gets milliseconds on a clock
 * that stands still meanwhile, and the milliseconds since the frame before, never more than a quarter of a second.
 */
export function createFrames(source: FrameSource, draw: (time: number, delta: number) => void): Frames {
  let handle: number | undefined
  let running = false
  let least = 0
  let last: number | undefined
  let clock = 0
  let held = Number.NEGATIVE_INFINITY

  const tick = (now: number): void => {
    handle = undefined
    // Frames come a little early or late; half of one is let pass.
    if (now < held || (running && last !== undefined && now - last < least - 8)) {
      ask()
      return
    }
    const delta = last === undefined ? 16 : Math.min(LEAP, Math.max(0, now - last))
    clock += delta
    last = running ? now : undefined
    // Asked first, so that a frame which fails once does not stop the rest.
    if (running) ask()
    draw(clock, delta)
  }
  const ask = (): void => {
    if (handle === undefined && !source.hidden()) handle = source.request(tick)
  }
  const drop = (): void => {
    if (handle !== undefined) source.cancel(handle)
    handle = undefined
    last = undefined
  }
  return {
    once: ask,
    run(on, step = 0) {
      running = on
      least = step
      if (on) ask()
      else last = undefined
    },
    hold(until) {
      held = until
    },
    visibilityChanged() {
      if (source.hidden()) drop()
      else ask()
    },
    stop() {
      running = false
      drop()
    },
  }
}

/** The frames of this page. */
export function pageFrames(): FrameSource {
  return {
    request: (callback) => requestAnimationFrame(callback),
    cancel: (handle) => cancelAnimationFrame(handle),
    hidden: () => document.hidden,
  }
}
