import type { GameObjects, Scene } from 'phaser'
import type { Point } from '../geometry'
import { INKS } from '../palette'
import { randomFrom } from '../random'
import { PAPER } from './crop'
import { facets, gouge, paintable } from './draw-marks'
import type { PictureFacts } from './picture-facts'
import { cornerOf, DEPTH, unitOf, type View } from './view'

export interface Lights {
  update(time: number, view: View, pan: Point): void
  remove(): void
}

/** Length and width of a beam, and half the side of a lamp's light, in units of the paper. */
const BEAM = { length: 900, width: 150 } as const
const LAMP = 44
const BEAM_KEY = 'lights-beam'
const LAMP_KEY = 'lights-lamp'
/** The lamps go out one after the other, from this many milliseconds on. */
const FIRST_OUT = 1700
const NEXT_OUT = 650

/** Searchlights that swing, and street lamps that go out. `unit`: pixels per unit of the paper. */
export function createLights(scene: Scene, { beams, lamps }: PictureFacts, unit: number): Lights {
  if (beams.length > 0) scene.textures.addCanvas(BEAM_KEY, drawBeam(unit))
  if (lamps.length > 0) scene.textures.addCanvas(LAMP_KEY, drawLamp(unit))
  const make = (key: string, depth: number): GameObjects.Image => scene.add.image(0, 0, key).setDepth(depth)
  const beamImages = beams.map((beam) => ({ beam, image: make(BEAM_KEY, DEPTH.beams).setOrigin(0, 0.5).setAlpha(0.5) }))
  const lampImages = lamps.map((lamp) => ({ lamp, image: make(LAMP_KEY, DEPTH.lamps) }))
  let began: number | undefined
  return {
    update(time, view, pan) {
      began ??= time
      const scale = unitOf(view)
      const far = cornerOf(view, 'far', pan)
      const mid = cornerOf(view, 'mid', pan)
      for (const [index, { beam, image }] of beamImages.entries()) {
        image
          .setPosition(far.x + beam.x * PAPER.width * scale, far.y + beam.y * PAPER.height * scale)
          .setRotation(beam.lean - Math.PI / 2 + Math.sin(time / 4200 + index * 2) * 0.11)
          .setScale(scale / unit)
      }
      for (const [index, { lamp, image }] of lampImages.entries()) {
        image
          .setPosition(mid.x + lamp.x * PAPER.width * scale, mid.y + lamp.y * PAPER.height * scale)
          .setScale(scale / unit)
          .setVisible(time - began < FIRST_OUT + index * NEXT_OUT)
      }
    },
    remove() {
      for (const { image } of [...beamImages, ...lampImages]) image.destroy()
      if (beams.length > 0) scene.textures.remove(BEAM_KEY)
      if (lamps.length > 0) scene.textures.remove(LAMP_KEY)
    },
  }
}

/** A beam from the left middle outwards: light cut along its way, no veil. */
function drawBeam(unit: number): HTMLCanvasElement {
  const context = paintable(BEAM.length, BEAM.width, unit)
  const random = randomFrom(1956)
  context.fillStyle = INKS.cream
  const middle = BEAM.width / 2
  for (let mark = 0; mark < 70; mark++) {
    const aside = (random() - 0.5) * 0.92
    const from = random() ** 0.8 * BEAM.length * 0.9
    const to = Math.min(BEAM.length, from + 60 + random() * 150)
    const at = (far: number) => ({ x: far, y: middle + aside * BEAM.width * (0.08 + (far / BEAM.length) * 0.92) })
    gouge(context, at(from), at(to), 1.4 + random() * 2.2)
  }
  return context.canvas
}

/** A lamp that burns: a disc, and rays cut around it. */
function drawLamp(unit: number): HTMLCanvasElement {
  const context = paintable(LAMP * 2, LAMP * 2, unit)
  const random = randomFrom(23)
  context.fillStyle = INKS.cream
  facets(context, { x: LAMP, y: LAMP }, { x: 6.5, y: 6.5 }, 14, random)
  for (let ray = 0; ray < 22; ray++) {
    const angle = ((ray + random() * 0.6) / 22) * 2 * Math.PI
    const at = (far: number) => ({ x: LAMP + Math.cos(angle) * far, y: LAMP + Math.sin(angle) * far })
    gouge(context, at(12 + random() * 5), at(22 + random() * 20), 1.2 + random())
  }
  return context.canvas
}
