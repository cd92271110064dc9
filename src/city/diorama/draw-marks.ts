import type { Point } from '../geometry'

/** A cut of the gouge, pointed at both ends, from `from` to `to`; `width` in its middle. */
export function gouge(context: CanvasRenderingContext2D, from: Point, to: Point, width: number): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const aside = { x: (-(to.y - from.y) / length) * (width / 2), y: ((to.x - from.x) / length) * (width / 2) }
  const at = (share: number, side: number): [number, number] => [
    from.x + (to.x - from.x) * share + aside.x * side,
    from.y + (to.y - from.y) * share + aside.y * side,
  ]
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.lineTo(...at(0.32, 1))
  context.lineTo(...at(0.74, 0.85))
  context.lineTo(to.x, to.y)
  context.lineTo(...at(0.66, -1))
  context.lineTo(...at(0.24, -0.8))
  context.closePath()
  context.fill()
}

/** A flat shape of uneven facets about a point. */
export function facets(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  radius: { readonly x: number; readonly y: number },
  corners: number,
  random: () => number,
): void {
  context.beginPath()
  for (let index = 0; index < corners; index++) {
    const angle = ((index + random() * 0.5) / corners) * 2 * Math.PI
    const far = 0.86 + random() * 0.28
    context.lineTo(x + Math.cos(angle) * radius.x * far, y + Math.sin(angle) * radius.y * far)
  }
  context.closePath()
  context.fill()
}

/** A canvas of a size in pixels of the window, whose context draws in those. */
export function paintable(width: number, height: number, pixels: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * pixels))
  canvas.height = Math.max(1, Math.round(height * pixels))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser has no canvas')
  context.scale(canvas.width / width, canvas.height / height)
  return context
}
