export interface FrameSource {
  request(callback: (time: number) => void): number
  cancel(handle: number): void
  /** Whether nobody can see the page. */
  hidden(): boolean
}

export interface Frames {
  /** Draws one frame, once, however often it is asked before that. */
  once(): void
  /** Draws every frame for as long as `on`, except while the page is hidden. */
  run(on: boolean): void
  /** To be called when the page is hidden or shown. */
  visibilityChanged(): void
  stop(): void
}

/**
 * Frames on demand: nothing is drawn while nothing changes or nobody can look. `draw` gets milliseconds on a clock
 * that stands still meanwhile, and the milliseconds since the frame before, never more than a tenth of a second.
 */
export function createFrames(source: FrameSource, draw: (time: number, delta: number) => void): Frames {
  let handle: number | undefined
  let running = false
  let last: number | undefined
  let clock = 0

  const tick = (now: number): void => {
    handle = undefined
    const delta = last === undefined ? 16 : Math.min(100, Math.max(0, now - last))
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
    run(on) {
      running = on
      if (on) ask()
      else last = undefined
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
