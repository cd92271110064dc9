import type { Point } from '../geometry'
import type { LayerName } from './crop'

/** Something drawn that moves in the air, by its box in shares of the paper. */
export interface Drifting {
  readonly layer: LayerName
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What can move in a picture besides its flags, which are found by their colours. */
export interface PictureFacts {
  /** No weather falls inside. */
  readonly indoors: boolean
  /** The crowd layer holds people only, who may breathe; elsewhere it holds walls or furniture, too. */
  readonly breathes: boolean
  /** There is room for more people, seen from behind, before the crowd. */
  readonly grows: boolean
  readonly smoke: readonly Drifting[]
  readonly flames: readonly Drifting[]
  /** Where searchlights stand, in shares of the paper, and to which side they look. */
  readonly beams: readonly (Point & { readonly lean: number })[]
  /** Street lamps that go out while one looks: the record has them put out over the square. */
  readonly lamps: readonly Point[]
}

const BARE: PictureFacts = {
  indoors: false,
  breathes: false,
  grows: false,
  smoke: [],
  flames: [],
  beams: [],
  lamps: [],
}

const INDOORS: Partial<PictureFacts> = { indoors: true }
const CROWD: Partial<PictureFacts> = { breathes: true, grows: true }

const drifting = (layer: LayerName, x: number, y: number, right: number, bottom: number): Drifting => ({
  layer,
  x,
  y,
  width: right - x,
  height: bottom - y,
})

const GATE_IN_PEACE: Partial<PictureFacts> = {
  ...CROWD,
  smoke: [drifting('far', 0.1, 0.02, 0.255, 0.37), drifting('far', 0.82, 0, 0.96, 0.3)],
}
const FLATS_IN_PEACE: Partial<PictureFacts> = { smoke: [drifting('far', 0.42, 0, 0.55, 0.28)] }
const FLATS_UNDER_FIRE: Partial<PictureFacts> = {
  smoke: [drifting('far', 0.42, 0, 0.54, 0.27), drifting('far', 0.56, 0, 0.74, 0.48)],
}
const YARD_UNDER_FIRE: Partial<PictureFacts> = {
  smoke: [drifting('near', 0.182, 0.1, 0.275, 0.4)],
}
const RAILS: Partial<PictureFacts> = { breathes: true, smoke: [drifting('far', 0.22, 0, 0.45, 0.44)] }
const CELLAR: Partial<PictureFacts> = { ...INDOORS, flames: [drifting('near', 0.428, 0.5, 0.448, 0.56)] }
const STEEL_TOWN: Partial<PictureFacts> = { smoke: [drifting('far', 0.14, 0, 0.42, 0.39)] }

const STATUE: Partial<PictureFacts> = {
  ...CROWD,
  beams: [
    { x: 0.205, y: 0.6, lean: 0.36 },
    { x: 0.885, y: 0.6, lean: -0.34 },
  ],
  flames: [
    drifting('front', 0.195, 0.55, 0.232, 0.645),
    drifting('front', 0.875, 0.55, 0.911, 0.645),
    drifting('crowd', 0.283, 0.65, 0.306, 0.703),
    drifting('crowd', 0.77, 0.635, 0.794, 0.692),
    drifting('crowd', 0.07, 0.65, 0.092, 0.704),
  ],
}

/** By picture. Where smoke, flames, beams or lamps have a spot of their own, every other drawing of the place is named. */
const FACTS: Readonly<Record<string, Partial<PictureFacts>>> = {
  'bem-square': CROWD,
  'radio-night': CROWD,
  'stalin-boots': STATUE,
  'stalin-standing': STATUE,
  'corvin-kilian': {
    breathes: true,
    smoke: [drifting('far', 0.48, 0.06, 0.64, 0.5), drifting('near', 0.672, 0.19, 0.775, 0.48)],
  },
  'csepel-gate': {
    breathes: true,
    grows: true,
    smoke: [drifting('far', 0.09, 0.02, 0.26, 0.36), drifting('far', 0.65, 0, 1, 0.5)],
    flames: [drifting('far', 0.67, 0.48, 0.74, 0.58)],
  },
  'csepel-gate-before': GATE_IN_PEACE,
  'csepel-gate-before-night': GATE_IN_PEACE,
  'csepel-gate-winter': GATE_IN_PEACE,
  'council-hall': { ...INDOORS, grows: true },
  'great-hall': { ...INDOORS, grows: true },
  'kossuth-torches': {
    ...CROWD,
    flames: [drifting('front', 0.6, 0.32, 0.73, 0.555), drifting('front', 0.36, 0.72, 0.4, 0.845)],
    lamps: [
      { x: 0.075, y: 0.4 },
      { x: 0.24, y: 0.425 },
      { x: 0.36, y: 0.44 },
      { x: 0.6, y: 0.44 },
      { x: 0.865, y: 0.405 },
    ],
  },
  'kalvin-dawn': { breathes: true, grows: true },
  'kilian-gate': INDOORS,
  'kilian-yard': YARD_UNDER_FIRE,
  'kilian-yard-night': YARD_UNDER_FIRE,
  'kilian-yard-before': {},
  'kilian-yard-before-night': {},
  'kilian-yard-after': {},
  'kilian-yard-after-night': {},
  'csepel-flats': FLATS_UNDER_FIRE,
  'csepel-flats-night': FLATS_UNDER_FIRE,
  'csepel-flats-before': FLATS_IN_PEACE,
  'csepel-flats-before-night': FLATS_IN_PEACE,
  'csepel-flats-after': FLATS_IN_PEACE,
  'csepel-flats-after-day': FLATS_IN_PEACE,
  'bread-queue': { breathes: true },
  'machine-shop': INDOORS,
  'silent-hour': {},
  candles: { flames: [drifting('front', 0.29, 0.78, 0.316, 0.822)] },
  'lamp-works': { ...INDOORS, breathes: true },
  'rail-yard': RAILS,
  'rail-yard-day': RAILS,
  border: { breathes: true, beams: [{ x: 0.275, y: 0.465, lean: 1.42 }] },
  'border-day': { breathes: true },
  duplicator: INDOORS,
  'embankment-march': CROWD,
  'kitchen-radio': INDOORS,
  'hospital-corridor': INDOORS,
  cellar: CELLAR,
  'cellar-day': CELLAR,
  'sports-hall': {},
  'womens-march': CROWD,
  salgotarjan: STEEL_TOWN,
  'salgotarjan-quiet': STEEL_TOWN,
  'salgotarjan-bare': STEEL_TOWN,
  'empty-flat': INDOORS,
}

/**
 * What moves in a drawing of a place; what nobody has described yet stands still, and has weather unless it is indoors.
 */
export function factsOf(drawing: string, place: string, hour: string | undefined): PictureFacts {
  return { ...BARE, indoors: hour === 'interior', ...(FACTS[drawing] ?? FACTS[place]) }
}
