import { INKS } from '../palette'
import type { PinFacts } from './map-model'

/** Side of a pin's picture in pixels of the window; the slip itself is a little smaller, and as large as a finger. */
export const PIN_SIZE = 50

/** A cut slip with a number: red where one can go, grey and struck where the way is closed. */
export function drawPin({ number, locked }: Pick<PinFacts, 'number' | 'locked'>, pixels: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(PIN_SIZE * pixels)
  canvas.height = canvas.width
  const context = canvas.getContext('2d')
  if (!context) return canvas
  context.scale(pixels, pixels)
  slip(context, 0, INKS.cream)
  slip(context, 2.2, locked ? INKS.grey2 : INKS.red)
  context.fillStyle = INKS.cream
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.font = '27px Anton, "League Gothic", Impact, sans-serif'
  context.fillText(String(number), PIN_SIZE / 2, PIN_SIZE / 2 + 1.5)
  if (locked) {
    context.beginPath()
    context.moveTo(11, PIN_SIZE - 13)
    context.lineTo(PIN_SIZE - 11, 13)
    context.lineWidth = 3
    context.strokeStyle = INKS.cream
    context.stroke()
  }
  return canvas
}

function slip(context: CanvasRenderingContext2D, inset: number, colour: string): void {
  const far = PIN_SIZE - inset
  context.beginPath()
  context.moveTo(3 + inset, 2.4 + inset)
  context.lineTo(far - 2, inset + 1)
  context.lineTo(far - 1, far - 3)
  context.lineTo(inset + 1.4, far - 1)
  context.closePath()
  context.fillStyle = colour
  context.fill()
}
