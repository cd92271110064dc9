import type { Point } from '../geometry'
import { createGestures, type GestureTargets } from './gestures'
import type { MapFrame } from './map-frame'

export interface InputTargets extends GestureTargets {
  /** One step of the keyboard: a direction in units of a step, or a step in size. */
  step(by: Point): void
  grow(steps: number): void
  whole(): void
  point(at: Point | undefined): void
}

const KEYS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** Pixels that a line of the wheel stands for, where the browser counts in lines. */
const LINE = 18

/** Hears mouse, fingers, wheel and keys on the map. Returns a stop. */
export function hearMapInput({ box, paper }: MapFrame, targets: InputTargets): () => void {
  const gestures = createGestures(targets)
  const off = new AbortController()
  const { signal } = off
  const at = (event: MouseEvent): Point => {
    const { left, top } = paper.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  paper.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return
      paper.setPointerCapture(event.pointerId)
      gestures.down(event.pointerId, at(event))
    },
    { signal },
  )
  paper.addEventListener(
    'pointermove',
    (event) => {
      gestures.move(event.pointerId, at(event))
      if (event.buttons === 0) targets.point(at(event))
    },
    { signal },
  )
  paper.addEventListener('pointerup', (event) => gestures.up(event.pointerId, at(event)), { signal })
  paper.addEventListener('pointercancel', (event) => gestures.cancel(event.pointerId), { signal })
  paper.addEventListener('pointerleave', () => targets.point(undefined), { signal })
  paper.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE : event.deltaY
      // A pinch on a touchpad comes as a wheel with Ctrl, in smaller steps.
      targets.zoom(Math.exp(-pixels * (event.ctrlKey ? 0.01 : 0.0018)), at(event))
    },
    { signal, passive: false },
  )
  box.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target !== box) return
      const step = KEYS[event.key]
      if (step) targets.step(step)
      else if (event.key === '+' || event.key === '=') targets.grow(1)
      else if (event.key === '-') targets.grow(-1)
      else if (event.key === '0') targets.whole()
      else return
      event.preventDefault()
      event.stopPropagation()
    },
    { signal },
  )
  return () => off.abort()
}
