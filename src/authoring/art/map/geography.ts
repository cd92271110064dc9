import { type Point, type Points, pts, two } from '../kit/geometry'
import { kilometres } from './projection'

/** Districts of Budapest from 1950 on. */
export type DistrictId =
  | 'I'
  | 'II'
  | 'III'
  | 'IV'
  | 'V'
  | 'VI'
  | 'VII'
  | 'VIII'
  | 'IX'
  | 'X'
  | 'XI'
  | 'XII'
  | 'XIII'
  | 'XIV'
  | 'XV'
  | 'XVI'
  | 'XVII'
  | 'XVIII'
  | 'XIX'
  | 'XX'
  | 'XXI'
  | 'XXII'

/** Places (longitude, latitude) that lie well inside each district; the drawing gives each cell to the nearest. */
export const districtSeeds: Readonly<Record<DistrictId, Points>> = {
  I: [[19.035, 47.497]],
  II: pts('19,47.535 18.98,47.55 18.96,47.555 19.022,47.519'),
  III: pts('19.035,47.56 19.03,47.58 19.04,47.597 19.01,47.575 19.055,47.6'),
  IV: pts('19.09,47.565 19.096,47.559 19.083,47.556 19.11,47.575 19.12,47.59 19.13,47.602'),
  V: pts('19.05,47.51 19.052,47.502 19.055,47.495 19.0565,47.4895'),
  VI: pts('19.061,47.506 19.066,47.5085 19.0735,47.5125'),
  VII: pts('19.064,47.499 19.073,47.5025 19.08,47.505'),
  VIII: pts('19.065,47.4905 19.07,47.4955 19.0725,47.4885 19.077,47.493 19.087,47.4935 19.098,47.489'),
  IX: pts('19.063,47.4855 19.0685,47.484 19.072,47.4795 19.085,47.475 19.1,47.468 19.12,47.458'),
  X: pts('19.112,47.4885 19.122,47.493 19.14,47.485 19.165,47.472 19.18,47.49'),
  XI: pts('19.035,47.474 19.02,47.46 19.035,47.445 18.98,47.455'),
  XII: pts('19.005,47.495 18.97,47.5 18.955,47.525'),
  XIII: two('19.062,47.527 19.073,47.545'),
  XIV: pts('19.081,47.516 19.0865,47.5095 19.0985,47.504 19.1,47.517 19.125,47.522'),
  XV: two('19.125,47.556 19.145,47.558'),
  XVI: two('19.17,47.517 19.205,47.522'),
  XVII: pts('19.245,47.487 19.27,47.472 19.22,47.492 19.29,47.462'),
  XVIII: pts('19.185,47.44 19.22,47.436 19.25,47.43'),
  XIX: [[19.142, 47.456]],
  XX: pts('19.108,47.437 19.12,47.41 19.12,47.39 19.112,47.37'),
  XXI: pts('19.07,47.43 19.065,47.41 19.08,47.385'),
  XXII: pts('19.03,47.424 19,47.405 18.97,47.392'),
}

export const cityBorder = pts(
  '19.06,47.613 19.09,47.613 19.14,47.611 19.152,47.588 19.172,47.572 19.17,47.548 19.212,47.541 19.24,47.515 19.285,47.502 19.322,47.476 19.333,47.455 19.292,47.444 19.292,47.422 19.24,47.406 19.19,47.411 19.162,47.4 19.152,47.376 19.122,47.354 19.08,47.353 19.05,47.366 19,47.362 18.955,47.374 18.935,47.395 18.968,47.42 18.958,47.45 18.948,47.47 18.93,47.495 18.918,47.53 18.934,47.56 18.962,47.572 18.99,47.583 19,47.606 19.03,47.614',
).map(kilometres)

export const mainDanube = pts(
  '18.95,47.9 19.02,47.76 19.09,47.66 19.088,47.64 19.083,47.612 19.071,47.59 19.061,47.57 19.056,47.553 19.0525,47.538 19.0465,47.526 19.043,47.5145 19.0425,47.507 19.0435,47.499 19.048,47.491 19.055,47.4855 19.063,47.479 19.067,47.471 19.066,47.462 19.059,47.452 19.053,47.44 19.051,47.42 19.044,47.402 19.022,47.383 18.99,47.366 18.96,47.345 18.93,47.32 18.915,47.24 18.9,47.1 18.89,46.9',
).map(kilometres)

export const soroksarBranch = pts(
  '19.067,47.4665 19.076,47.46 19.084,47.448 19.09,47.43 19.099,47.41 19.105,47.39 19.101,47.368 19.092,47.345 19.085,47.32 19.07,47.25 19.03,47.15 18.99,46.95',
).map(kilometres)

export const budaDistricts: ReadonlySet<DistrictId> = new Set<DistrictId>(['I', 'II', 'III', 'XI', 'XII', 'XXII'])

/** Places of the landmarks; `border` only points out of the city, to the west. */
export const landmarkPlaces = {
  parliament: [19.0457, 47.507],
  bem: [19.0387, 47.5155],
  radio: [19.0645, 47.4905],
  boots: [19.0833, 47.5115],
  corvin: [19.0705, 47.4862],
  kilian: [19.073, 47.4832],
  university: [19.0555, 47.4815],
  csepel: [19.0735, 47.4335],
  lamp: [19.098, 47.562],
  chain: [19.0438, 47.499],
  keleti: [19.084, 47.5003],
  border: [18.93, 47.545],
} as const satisfies Readonly<Record<string, Point>>

export type LandmarkId = keyof typeof landmarkPlaces

/** Islands in the Danube, by longitude and latitude. */
export const islands = [
  {
    id: 'margaret',
    outline: pts(
      '19.0515,47.536 19.0535,47.531 19.0505,47.523 19.0462,47.5168 19.0445,47.519 19.0462,47.527 19.0492,47.534',
    ),
  },
  {
    id: 'obuda',
    outline: pts('19.0605,47.56 19.0585,47.551 19.0545,47.5435 19.0525,47.546 19.0545,47.554 19.058,47.561'),
  },
] as const

/** Bridges that stood in 1956. Margaret Bridge bends at its island; of Elizabeth Bridge only stumps were left. */
export const bridges: readonly {
  readonly id: string
  readonly from: Point
  readonly to: Point
  readonly rail: boolean
}[] = [
  { id: 'northern-railway', from: [19.0515, 47.564], to: [19.065, 47.562], rail: true },
  { id: 'arpad', from: [19.045, 47.5395], to: [19.0595, 47.5375], rail: false },
  { id: 'margaret-west', from: [19.0385, 47.5145], to: [19.0455, 47.5165], rail: false },
  { id: 'margaret-east', from: [19.0455, 47.5165], to: [19.049, 47.513], rail: false },
  { id: 'kossuth', from: [19.0392, 47.5045], to: [19.0465, 47.5055], rail: false },
  { id: 'chain', from: [19.0402, 47.4985], to: [19.0475, 47.4995], rail: false },
  { id: 'liberty', from: [19.0515, 47.4842], to: [19.058, 47.4872], rail: false },
  { id: 'petofi', from: [19.06, 47.4775], to: [19.0665, 47.4805], rail: false },
  { id: 'southern-railway', from: [19.062, 47.4735], to: [19.0715, 47.4695], rail: true },
  { id: 'gubacsi', from: [19.0825, 47.44], to: [19.0905, 47.4425], rail: false },
]

export const elizabethStumps: Points = two('19.0452,47.4908 19.0515,47.4918')

/** Trunk roads and railways that leave the city. */
export const waysOut: readonly { readonly line: Points; readonly rail: boolean }[] = [
  { line: pts('18.93,47.545 18.8,47.56 18.5,47.6'), rail: false },
  { line: pts('18.94,47.46 18.8,47.42 18.5,47.36'), rail: true },
  { line: pts('19.1,47.605 19.12,47.68 19.14,47.8'), rail: true },
  { line: pts('19.2,47.53 19.4,47.58 19.8,47.64'), rail: false },
  { line: pts('19.32,47.47 19.5,47.46 20,47.42'), rail: true },
  { line: pts('19.25,47.41 19.4,47.34 19.7,47.2'), rail: false },
  { line: pts('18.96,47.38 18.9,47.3 18.8,47.15'), rail: false },
  { line: pts('19.12,47.36 19.14,47.28 19.16,47.1'), rail: true },
]

/** Hills of Buda: longitude, latitude, size. */
export const hills: readonly (readonly [lon: number, lat: number, size: number])[] = [
  [18.957, 47.518, 1.5],
  [18.985, 47.54, 1.1],
  [19.0, 47.556, 1.3],
  [18.975, 47.49, 1.15],
  [18.995, 47.475, 0.85],
  [18.965, 47.556, 1.05],
  [18.94, 47.5, 1.2],
  [18.97, 47.465, 0.9],
  [19.045, 47.4868, 0.8],
  [18.945, 47.535, 1],
  [18.99, 47.512, 0.95],
  [18.975, 47.575, 0.9],
]
