import { distance, type Outline, type Point } from '../geometry'
import { INKS } from '../palette'
import type { LandmarkPlaque, MapLabels, NumeralLabel } from './map-labels'
import type { PictogramPiece } from './map-sheet'

/** A stop of the player's path in pixels of the window. */
export interface PathPoint {
  readonly at: Point
  readonly today: boolean
}

type Context = CanvasRenderingContext2D

const LABEL_FACE = '"League Gothic", "Arial Narrow", sans-serif'

/** Paints plaques and numerals: on paper, so that they can be read on every state. */
export function drawLabels(
  context: Context,
  { plaques, numerals }: MapLabels,
  pictograms: ReadonlyMap<string, readonly PictogramPiece[]>,
): void {
  for (const plaque of plaques) drawLeader(context, plaque)
  for (const plaque of plaques) drawPlaque(context, plaque, pictograms.get(plaque.landmark.id) ?? [])
  for (const numeral of numerals) drawNumeral(context, numeral)
}

function drawLeader(context: Context, { spot, at, radius }: LandmarkPlaque): void {
  line(context, [spot, at], 4.5, INKS.cream)
  line(context, [spot, at], 1.6, INKS.ink)
  disc(context, spot, Math.max(3.4, radius * 0.16) + 1.6, INKS.cream)
  disc(context, spot, Math.max(3.4, radius * 0.16), INKS.ink)
}

function drawPlaque(context: Context, { at, radius }: LandmarkPlaque, pieces: readonly PictogramPiece[]): void {
  disc(context, at, radius + Math.max(2, radius * 0.13), INKS.ink)
  disc(context, at, radius, INKS.cream)
  const unit = radius / 16.5
  for (const { cut, outline } of pieces) {
    fill(
      context,
      outline.map(({ x, y }) => ({ x: at.x + x * unit, y: at.y + y * unit })),
      cut ? INKS.cream : INKS.ink,
    )
  }
}

function drawNumeral(context: Context, { x, y, width, height, lines, size }: NumeralLabel): void {
  context.fillStyle = INKS.ink
  context.fillRect(x - 1.5, y - 1.5, width + 3, height + 3)
  context.fillStyle = INKS.cream
  context.fillRect(x, y, width, height)
  context.fillStyle = INKS.ink
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const [numeral, name] = lines
  const middle = x + width / 2
  context.font = `${size * 1.15}px ${LABEL_FACE}`
  context.fillText(numeral, middle, y + (name === undefined ? height / 2 : size * 0.75) + size * 0.05)
  if (name === undefined) return
  context.font = `${size * 0.95}px ${LABEL_FACE}`
  context.fillText(name, middle, y + size * 1.75)
}

/** Paints the way walked: earlier days thin and grey, the day that is shown in ink. */
export function drawPath(context: Context, stops: readonly PathPoint[]): void {
  const legs = stops.slice(1).map((to, index) => ({ from: stops[index] ?? to, to }))
  for (const { from, to } of legs) bow(context, from.at, to.at, to.today ? 7 : 5, INKS.cream)
  for (const { from, to } of legs) bow(context, from.at, to.at, to.today ? 3.4 : 2, to.today ? INKS.ink : INKS.grey2)
  for (const { at, today } of stops) {
    disc(context, at, today ? 5.5 : 4.5, INKS.cream)
    disc(context, at, today ? 3.6 : 2.8, today ? INKS.ink : INKS.grey2)
  }
}

/** Paints where the player stands. */
export function drawHere(context: Context, at: Point): void {
  disc(context, at, 15, INKS.cream)
  disc(context, at, 12.5, INKS.ink)
  disc(context, at, 9, INKS.cream)
  disc(context, at, 5.5, INKS.red)
}

/** Paints the line from a pin's slip to the spot it means. */
export function drawPinLeader(context: Context, spot: Point, slip: Point): void {
  line(context, [spot, slip], 6, INKS.cream)
  line(context, [spot, slip], 3, INKS.red)
  disc(context, spot, 5, INKS.cream)
  disc(context, spot, 3.4, INKS.red)
}

/** Paints where something happened: a small burst. */
export function drawEventMark(context: Context, at: Point): void {
  fill(context, burst(at, 10.5, 5), INKS.cream)
  fill(context, burst(at, 8, 3), INKS.ink)
  disc(context, at, 1.6, INKS.cream)
}

function burst(at: Point, outer: number, inner: number): Outline {
  return Array.from({ length: 12 }, (_, index) => {
    const angle = (index / 12) * 2 * Math.PI - Math.PI / 2
    const radius = index % 2 === 0 ? outer : inner
    return { x: at.x + Math.cos(angle) * radius, y: at.y + Math.sin(angle) * radius }
  })
}

/** A leg of the path bends a little, so that the way back does not cover the way there. */
function bow(context: Context, from: Point, to: Point, width: number, colour: string): void {
  const bend = Math.min(28, distance(from, to) * 0.14)
  const length = distance(from, to) || 1
  const control = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend,
  }
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.quadraticCurveTo(control.x, control.y, to.x, to.y)
  stroke(context, width, colour)
}

function line(context: Context, points: Outline, width: number, colour: string): void {
  context.beginPath()
  for (const { x, y } of points) context.lineTo(x, y)
  stroke(context, width, colour)
}

function stroke(context: Context, width: number, colour: string): void {
  context.lineWidth = width
  context.lineCap = 'round'
  context.strokeStyle = colour
  context.stroke()
}

function disc(context: Context, { x, y }: Point, radius: number, colour: string): void {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fillStyle = colour
  context.fill()
}

function fill(context: Context, outline: Outline, colour: string): void {
  context.beginPath()
  for (const { x, y } of outline) context.lineTo(x, y)
  context.closePath()
  context.fillStyle = colour
  context.fill()
}
