import type { Size } from '../geometry'
import { randomFrom } from '../random'
import { gouge } from './draw-marks'

/** The old picture on its block, being cut away. */
export interface GougeCut {
  /** Cuts until `share` of it, 0 to 1, is gone. */
  cutTo(share: number): void
}

interface Cut {
  readonly at: number
  readonly x: number
  readonly y: number
  readonly length: number
  readonly width: number
}

const CUTS = 260
/** How much of the way the tool is ahead of the clean edge behind it. */
const AHEAD = 0.34

/** Cuts a picture away from left to right with a gouge, as a block is cut for the next colour. */
export function createGougeCut(context: CanvasRenderingContext2D, seed: number): GougeCut {
  const { width, height }: Size = context.canvas
  const random = randomFrom(seed)
  const cuts: Cut[] = Array.from({ length: CUTS }, () => {
    const x = random()
    return {
      at: x * (1 - AHEAD) + random() * AHEAD,
      x: x * width,
      y: random() * height,
      length: (0.06 + random() * 0.16) * Math.max(width, height),
      width: (0.012 + random() * 0.03) * Math.max(width, height),
    }
  }).sort((a, b) => a.at - b.at)
  let done = 0
  return {
    cutTo(share) {
      context.globalCompositeOperation = 'destination-out'
      for (; done < cuts.length; done++) {
        const cut = cuts[done]
        if (!cut || cut.at > share) break
        gouge(context, cut, { x: cut.x + cut.length, y: cut.y - cut.length * 0.32 }, cut.width)
      }
      const edge = ((share - AHEAD) / (1 - AHEAD)) * width
      if (edge > 0) context.fillRect(0, 0, edge, height)
      context.globalCompositeOperation = 'source-over'
    },
  }
}
