import type { DistrictId } from '../../history/district'
import type { CityCanvas, Loan } from '../city-canvas'
import type { CityPorts } from '../city-ports'
import type { Size } from '../geometry'
import { loadFaces, loadPicture } from '../load-picture'
import { openCanvasIfAny } from '../open-canvas'
import { pixelRatio } from '../pixel-ratio'
import type { SheetPictures } from './draw-ground'
import type { PlacedMark, PlacedPin } from './hit-test'
import type { MapModel } from './map-model'
import type { MapMover } from './map-mover'
import type { MapSheet, MapView } from './map-sheet'
import { createMapStage, type MapStage } from './map-stage'
import { type SheetAddresses, stillMap } from './still-map'

export interface ShownMap {
  readonly sheet: MapSheet
  readonly model: MapModel
  readonly names: ReadonlyMap<DistrictId, string>
  readonly window: Size
}

export interface MapShow {
  /** Paints the map anew. `still`: nothing falls into its place. */
  paint(shown: ShownMap, still: boolean): void
  /** The mover has moved: shows it quickly. */
  follow(): void
  /** The mover glides: shows it frame by frame, then paints. */
  glide(): void
  pins(): readonly PlacedPin[]
  marks(): readonly PlacedMark[]
  remove(): void
}

const NOTHING: SheetPictures = { base: undefined, hills: undefined, river: undefined }
const STAMP = 180

/** Shows the map in `paper`: on the canvas, or, where there is none or its picture is lost, as a picture of elements. */
export async function createMapShow(
  paper: HTMLElement,
  mover: MapMover,
  ports: Pick<CityPorts, 'asset'>,
  repaint: () => void,
): Promise<MapShow> {
  const pictures = new Map<MapView, SheetPictures>()
  let stage: MapStage | undefined
  let loan: Loan | undefined
  let still: SVGSVGElement | undefined
  let lost = false
  let removed = false
  let stamped = 1
  let gliding = false

  const addresses = (view: MapView): SheetAddresses => ({
    base: ports.asset(`art/map/${view}-base.svg`),
    hills: ports.asset(`art/map/${view}-hills.svg`),
    river: ports.asset(`art/map/${view}-river.svg`),
    marks: ports.asset(`art/map/${view}-marks.svg`),
  })
  /** What of the drawn layers is here; the rest is sent for, and painted when it comes. */
  const picturesOf = (view: MapView): SheetPictures => {
    const known = pictures.get(view)
    if (known) return known
    pictures.set(view, NOTHING)
    const { base, hills, river } = addresses(view)
    void Promise.all([base, hills, river].map(loadPicture)).then(([basePicture, hillPicture, riverPicture]) => {
      pictures.set(view, { base: basePicture, hills: hillPicture, river: riverPicture })
      if (!removed) repaint()
    })
    return NOTHING
  }
  const frame = (_time: number, delta: number): void => {
    const moved = mover.advance(delta)
    if (moved) stage?.follow(mover.camera())
    if (stamped < 1) {
      stamped = Math.min(1, stamped + delta / STAMP)
      stage?.stamp(stamped)
    } else if (!moved) loan?.run(false)
    if (gliding && !moved) {
      gliding = false
      repaint()
    }
  }
  const borrow = (canvas: CityCanvas): void => {
    stage = createMapStage(canvas.scene)
    loan = canvas.lend(paper, {
      frame,
      drawable(yes) {
        lost = !yes
        repaint()
      },
      lost() {
        stage?.remove()
        stage = undefined
      },
    })
  }
  const paintStill = ({ sheet, model }: ShownMap): void => {
    const next = stillMap(sheet, model, addresses(sheet.view))
    if (still) still.replaceWith(next)
    else paper.append(next)
    still = next
  }

  await loadFaces('16px "League Gothic"', '27px Anton')
  const canvas = await openCanvasIfAny()
  if (canvas) borrow(canvas)
  return {
    paint(shown, quiet) {
      if (!canvas || !stage || !loan || lost) {
        paintStill(shown)
        return
      }
      still?.remove()
      still = undefined
      const { window: view, sheet } = shown
      const pixels = pixelRatio(view, window.devicePixelRatio, canvas.longestSide)
      loan.resize({ width: Math.round(view.width * pixels), height: Math.round(view.height * pixels) })
      const fresh = stage.paint({ ...shown, pictures: picturesOf(sheet.view), pixels }, mover.camera())
      if (fresh) stamped = quiet ? 1 : 0
      stage.stamp(stamped)
      loan.run(stamped < 1 || gliding)
      loan.once()
    },
    follow() {
      gliding = false
      stage?.follow(mover.camera())
      loan?.once()
    },
    glide() {
      gliding = true
      loan?.run(true)
    },
    pins: () => stage?.pins() ?? [],
    marks: () => stage?.marks() ?? [],
    remove() {
      removed = true
      stage?.remove()
      loan?.giveBack()
      still?.remove()
    },
  }
}
