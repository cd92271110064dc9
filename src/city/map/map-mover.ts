import type { Point, Size } from '../geometry'
import { cameraBetween, keepInside, type MapCamera, panned, showsAll, wholeCity, zoomed } from './map-camera'
import type { MapSheet } from './map-sheet'

export interface MapMover {
  camera(): MapCamera
  /** Takes another sheet or window; what was in the middle stays there unless the sheet has changed. */
  fit(sheet: MapSheet, window: Size): void
  pan(by: Point): void
  zoom(factor: number, at: Point): void
  /** Goes to a view over some frames, or at once if nothing may move. */
  glide(kind: { readonly pan: Point } | { readonly zoom: number } | 'whole', still: boolean): void
  /** Goes on with a glide by `delta` milliseconds. False if there is none. */
  advance(delta: number): boolean
  can(): { readonly closer: boolean; readonly further: boolean }
}

const GLIDE = 220

/** Where the map is looked at from, and how that changes. Knows no clock: time comes in by `advance`. */
export function createMapMover(firstSheet: MapSheet, firstWindow: Size): MapMover {
  let sheet = firstSheet
  let window = firstWindow
  let camera = wholeCity(sheet, window)
  let glide: { readonly from: MapCamera; readonly to: MapCamera; readonly done: number } | undefined

  const go = (to: MapCamera): void => {
    glide = undefined
    camera = keepInside(sheet, window, to)
  }
  return {
    camera: () => camera,
    fit(nextSheet, nextWindow) {
      const all = showsAll(sheet, window, camera)
      const middle = { x: camera.x + window.width / 2 / camera.scale, y: camera.y + window.height / 2 / camera.scale }
      const same = sheet === nextSheet
      sheet = nextSheet
      window = nextWindow
      if (all || !same) go(wholeCity(sheet, window))
      else {
        const { scale } = camera
        go({ x: middle.x - window.width / 2 / scale, y: middle.y - window.height / 2 / scale, scale })
      }
    },
    pan: (by) => go(panned(camera, by)),
    zoom: (factor, at) => go(zoomed(camera, factor, at)),
    glide(kind, still) {
      const start = glide?.to ?? camera
      const aim =
        kind === 'whole'
          ? wholeCity(sheet, window)
          : 'pan' in kind
            ? panned(start, kind.pan)
            : zoomed(start, kind.zoom, { x: window.width / 2, y: window.height / 2 })
      const to = keepInside(sheet, window, aim)
      if (still) go(to)
      else glide = { from: camera, to, done: 0 }
    },
    advance(delta) {
      if (!glide) return false
      const done = Math.min(1, glide.done + delta / GLIDE)
      if (done === 1) {
        camera = glide.to
        glide = undefined
      } else {
        glide = { ...glide, done }
        camera = cameraBetween(glide.from, glide.to, 1 - (1 - done) ** 3)
      }
      return true
    },
    can() {
      const far = showsAll(sheet, window, camera)
      const closest = keepInside(sheet, window, { ...camera, scale: Number.MAX_VALUE }).scale
      return { closer: camera.scale < closest * 0.999, further: !far }
    },
  }
}
