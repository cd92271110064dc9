import { type CatalogueEntry, catalogue, type DioramaId } from './catalogue'
import { drawDiorama } from './drawings'
import { grainTile } from './kit/grain'
import { Layer, svg } from './kit/layer'
import { onGrid } from './kit/path'
import { districtOutlines } from './map/districts'
import type { LandmarkId } from './map/geography'
import { ground, hillsOf } from './map/ground'
import { mapData } from './map/map-data'
import { marks, numeralPoint } from './map/marks'
import { pictograms, plaque } from './map/pictograms'
import { mapViews, toSheet } from './map/projection'
import { districtStates, stateTile, TILE } from './map/state-tiles'
import { water } from './map/water'
import { HEIGHT as PORTRAIT_HEIGHT, WIDTH as PORTRAIT_WIDTH } from './portraits/bench'
import { moods } from './portraits/mood'
import { portrait } from './portraits/sitter'
import { sitters } from './portraits/sitters'
import { layerNames, SHEET } from './stage'
import { poster } from './title/poster'
import { type VariantId, variants } from './variants'
import type { Variant } from './variants/variant'

/** A file of `assets/art`: its path from there, and all its text. */
export interface ShippedFile {
  readonly path: string
  readonly text: string
}

const { width, height, bleed } = SHEET
const share = (value: number) => Math.round(value * 1000) / 1000
const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`

const dioramaIds = Object.keys(catalogue) as DioramaId[]

const variantList: readonly (readonly [VariantId, Variant])[] = (Object.keys(variants) as VariantId[]).map((id) => [
  id,
  variants[id],
])

/**
 * The six layers of one diorama, what is said of it, and its entry in `dioramas.json`: the page fetches the list whole,
 * and of the words only those of the picture that it shows.
 */
function dioramaFiles(id: DioramaId | VariantId, entry: CatalogueEntry) {
  const { layers, light } = drawDiorama(id)
  const files = layerNames.map(
    (name): ShippedFile => ({
      path: `dioramas/${id}/${name}.svg`,
      text: onGrid(2, () =>
        svg(width + bleed * 2, height, layers[name].toString(), `-${bleed} 0 ${width + bleed * 2} ${height}`),
      ),
    }),
  )
  const words: ShippedFile = { path: `dioramas/${id}/words.json`, text: json({ title: entry.title, alt: entry.alt }) }
  return {
    files: [...files, words],
    entry: {
      id,
      focus: entry.focus,
      light: { x: share(light.x / width), y: share(light.y / height) },
      hour: entry.hour,
      drawnWeather: entry.drawnWeather,
      // ids of the same place at other times; each has an entry of its own, and the first that fits the moment is taken
      variants: variantList
        .filter(([, variant]) => variant.of === id)
        .flatMap(([variant, { when }]) => when.map((time) => ({ id: variant, when: time }))),
    },
  }
}

function portraitFiles(): ShippedFile[] {
  return sitters.flatMap((sitter) =>
    moods.map((mood) => ({
      path: `portraits/${sitter.who}-${mood}.svg`,
      text: onGrid(4, () => svg(PORTRAIT_WIDTH, PORTRAIT_HEIGHT, portrait(sitter, mood).toString())),
    })),
  )
}

function titleFiles(): ShippedFile[] {
  return [
    { path: 'title/landscape.svg', text: onGrid(2, () => svg(1600, 900, poster('landscape').toString())) },
    { path: 'title/portrait.svg', text: onGrid(2, () => svg(1000, 1400, poster('portrait').toString())) },
  ]
}

function mapFiles(): ShippedFile[] {
  const views = mapViews.flatMap((view) => {
    const T = toSheet(view)
    const numerals = districtOutlines().map(({ id, outline }) => ({ id, label: numeralPoint(id, outline.map(T)) }))
    const layers = {
      base: () => ground(view),
      hills: () => hillsOf(view),
      river: () => water(view),
      marks: () => marks(view, numerals),
    }
    return Object.entries(layers).map(([name, draw]) => ({
      path: `map/${view.name}-${name}.svg`,
      text: onGrid(2, () => svg(view.width, view.height, draw().toString())),
    }))
  })
  const tiles = districtStates.map((state) => ({
    path: `map/state-${state}.svg`,
    text: onGrid(4, () => svg(TILE, TILE, stateTile(state).toString())),
  }))
  const plaques = (Object.keys(pictograms) as LandmarkId[]).map((id) => ({
    path: `map/mark-${id}.svg`,
    text: onGrid(10, () => {
      const L = new Layer(id)
      plaque(L, id, 32, 32, 27)
      return svg(64, 64, L.toString())
    }),
  }))
  return [...views, ...tiles, ...plaques, { path: 'map/districts.json', text: `${JSON.stringify(mapData())}\n` }]
}

/** Every file of `assets/art`, drawn anew. The same code gives the same bytes on every machine. */
export function shippedFiles(): ShippedFile[] {
  const dioramas = [
    ...dioramaIds.map((id) => dioramaFiles(id, catalogue[id])),
    ...variantList.map(([id, variant]) => dioramaFiles(id, { ...variant, focus: catalogue[variant.of].focus })),
  ]
  return [
    ...dioramas.flatMap(({ files }) => files),
    { path: 'dioramas.json', text: json(dioramas.map(({ entry }) => entry)) },
    ...portraitFiles(),
    ...titleFiles(),
    ...mapFiles(),
    { path: 'grain.svg', text: onGrid(10, () => svg(384, 384, grainTile())) },
  ]
}
