import type { Box } from '../geometry'
import { type LayerName, PAPER } from './crop'
import { findFlags } from './find-flags'
import type { Drifting, PictureFacts } from './picture-facts'
import { cutOut, fromSmall, type RasterLayer, smallPixels } from './raster-layers'
import { crowdSway, flagSway, flameSway, type Sway, smokeSway } from './sway'

/** A picture that is shown in slices, each shifted a little by itself. */
export interface MovingPart {
  readonly layer: LayerName
  readonly canvas: HTMLCanvasElement
  /** Units of the paper. */
  readonly box: Box
  /** `upright` slices are shifted up and down, `level` ones sideways. */
  readonly slices: 'upright' | 'level'
  /** The end that is held. */
  readonly heldAt: 'start' | 'end'
  readonly sway: Sway
  /** Moves by the pulse of the hour instead of the wind. */
  readonly alive?: true
  readonly phase: number
}

const FLAG_LAYERS: ReadonlySet<LayerName> = new Set(['mid', 'near', 'crowd', 'front'])

export interface MovingParts {
  readonly parts: readonly MovingPart[]
  readonly wholes: ReadonlySet<LayerName>
}

/**
 * What of the layers moves: flags, found by their colours, then smoke and flames, which are known by picture. Cuts
 * them out of their layers. A crowd that breathes comes last, as a whole layer; its name is in `wholes`.
 * One layer at a time with a `pause` before each, in which a press can be answered.
 */
export async function movingParts(
  layers: readonly RasterLayer[],
  facts: PictureFacts,
  pause: () => Promise<void>,
): Promise<MovingParts> {
  const parts: MovingPart[] = []
  const wholes = new Set<LayerName>()
  for (const layer of layers) {
    await pause()
    for (const part of flagsOf(layer)) parts.push(part)
    const drifting = (kind: readonly Drifting[], sway: Sway): void => {
      for (const [index, found] of kind.entries()) {
        if (found.layer !== layer.name) continue
        const cut = cutOut(layer, onPaper(found))
        if (!cut) continue
        parts.push({
          layer: layer.name,
          canvas: cut.context.canvas,
          box: cut.box,
          slices: 'level',
          heldAt: 'end',
          sway,
          phase: index * 1.9,
        })
      }
    }
    drifting(facts.smoke, smokeSway)
    drifting(facts.flames, flameSway)
    if (layer.name !== 'crowd' || !facts.breathes) continue
    wholes.add('crowd')
    parts.push({
      layer: 'crowd',
      canvas: layer.context.canvas,
      box: layer.part,
      slices: 'upright',
      heldAt: 'start',
      sway: crowdSway,
      alive: true,
      phase: 0,
    })
  }
  return { parts, wholes }
}

function flagsOf(layer: RasterLayer): readonly MovingPart[] {
  const pixels = FLAG_LAYERS.has(layer.name) ? smallPixels(layer) : undefined
  if (!pixels) return []
  return findFlags(pixels).flatMap((flag, index): MovingPart[] => {
    const cut = cutOut(layer, fromSmall(layer, flag))
    if (!cut) return []
    return [
      {
        layer: layer.name,
        canvas: cut.context.canvas,
        box: cut.box,
        slices: 'upright',
        heldAt: flag.pole === 'left' ? 'start' : 'end',
        sway: flagSway,
        phase: index * 2.3,
      },
    ]
  })
}

const onPaper = ({ x, y, width, height }: Drifting): Box => ({
  x: x * PAPER.width,
  y: y * PAPER.height,
  width: width * PAPER.width,
  height: height * PAPER.height,
})
