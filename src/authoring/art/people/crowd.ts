import { type Point, type Points, pts } from '../kit/geometry'
import type { Layer } from '../kit/layer'
import { type Light, rim, towards } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { path, setPrecision } from '../kit/path'
import { type Random, random } from '../kit/random'
import type { ArmPose } from './arm-poses'
import { type HatName, womensHats } from './hats'
import type { View } from './person/options'
import { person } from './person/person'

const crowdHats: readonly HatName[] = [
  'cap',
  'beret',
  'hat',
  'scarf',
  'hair',
  'student',
  'bob',
  'beret',
  'cap',
  'hair',
  'bun',
  'hat',
  'none',
]

export interface CrowdRowOptions {
  readonly seed?: number | undefined
  readonly gap?: number | undefined
  readonly hats?: readonly HatName[] | undefined
  readonly view?: View | ((x: number, r: Random) => View) | undefined
  readonly raise?: number | undefined
  readonly tones?: readonly Ink[] | undefined
  /** Coats of those who lift an arm, so that a sleeve is seen against the dark. */
  readonly raisedTones?: readonly Ink[] | undefined
  readonly skip?: ((x: number) => boolean) | undefined
  readonly flip?: boolean | undefined
  readonly dir?: number | undefined
  readonly light?: Light | undefined
  readonly lit?: Ink | undefined
  readonly lean?: number | undefined
  readonly rim?: number | undefined
  readonly detail?: number | undefined
  readonly skin?: Ink | undefined
  readonly folds?: number | undefined
  readonly bust?: boolean | undefined
}

export type CrowdHead = ReturnType<typeof person> & { readonly x: number }

/** A row of people from x0 to x1, feet at y, `s` pixels to the centimetre, cast so that no neighbours wear the same. */
export function crowdRow(L: Layer, x0: number, x1: number, y: number, s: number, o: CrowdRowOptions = {}) {
  const r = random(o.seed || 21)
  let x = x0
  let last: HatName | undefined
  const heads: CrowdHead[] = []
  const gap = o.gap || 44
  while (x < x1) {
    let hat: HatName
    do hat = r.pick(o.hats || crowdHats)
    while (hat === last)
    last = hat
    const fem = womensHats.has(hat) || (hat === 'beret' && r() < 0.4)
    const sc = s * r.range(0.93, 1.07)
    const view = typeof o.view === 'function' ? o.view(x, r) : o.view || 'back'
    const up = r() < (o.raise ?? 0.12)
    const arms: [ArmPose, ArmPose] = up
      ? [r.pick(['up', 'wave', 'fist'] as const), 'down']
      : [r.pick(['down', 'pocket', 'down', 'bag'] as const), r.pick(['down', 'pocket', 'link'] as const)]
    if (r() < 0.5) arms.reverse()
    const tones = (up && o.raisedTones) || o.tones
    const tone = tones ? r.pick(tones) : palette.ink
    const skip = o.skip?.(x)
    if (!skip) {
      const p = person(L, x, y + r.around() * 6 * s, sc, {
        view,
        hat,
        fem,
        arms,
        tone,
        flip: o.flip ?? (view === 'side' ? (o.dir || 1) < 0 : r() < 0.5),
        h: (fem ? 159 : 171) + r.around() * 8,
        light: o.light,
        lit: o.lit,
        r: random(r.int(1, 1e6)),
        coat: r.pick(['long', 'long', 'short', 'rain'] as const),
        stout: r() < 0.15,
        turn: r.around() * 1.2,
        tilt: r() < 0.5 ? -1 : 1,
        lean: (o.lean || 0) + r.around() * 0.02,
        stride: view === 'side' ? r.range(0.5, 1) : r() * 0.6,
        rim: o.rim,
        hair: hat === 'beret' && fem ? 'bob' : undefined,
        detail: o.detail,
        skin: o.skin,
        carry: r() < 0.1 && !up ? 'briefcase' : undefined,
        bow: r() * 2,
        folds: o.folds,
        bust: o.bust,
      })
      heads.push({ ...p, x })
    }
    x += gap * s * r.range(0.75, 1.3)
  }
  return heads
}

export interface MiniCrowdOptions {
  readonly seed?: number | undefined
  readonly tone?: Ink | undefined
  readonly gap?: number | undefined
  readonly skip?: ((x: number) => boolean) | undefined
  readonly light?: Light | undefined
  readonly raise?: number | undefined
  readonly lit?: Ink | undefined
}

/** A far crowd: one polygon per person. */
export function miniCrowd(L: Layer, x0: number, x1: number, y: number, s: number, o: MiniCrowdOptions = {}) {
  const r = random(o.seed || 61)
  const c = o.tone || palette.ink
  let x = x0
  let d = ''
  let e = ''
  const g = (o.gap || 40) * s
  while (x < x1) {
    if (!o.skip?.(x)) {
      const k = s * r.range(0.9, 1.1)
      const yy = y + r.around() * 5 * s
      const h = r.int(0, 3)
      const top =
        h === 0
          ? pts('-9,166 -11,171 -6,177 6,177 11,171 9,166')
          : h === 1
            ? pts('-8,164 -7,172 0,175 7,172 8,164')
            : h === 2
              ? pts('-8,166 -15,166 -9,169 -7,177 7,177 9,169 15,166 8,166')
              : pts('-10,158 -10,168 0,175 10,168 10,158')
      const w = r.range(18, 23)
      const body: Points = [[-w, 90], [-w, 138], [-7, 149], [-6, 154], ...top, [6, 154], [7, 149], [w, 138], [w, 90]]
      const P0 = body.map(([a, b]): Point => [x + a * k, yy - b * k])
      d += path(P0)
      const [lx, ly] = o.light ? towards(o.light, x, yy) : [-1, -1]
      e += rim(P0, lx, ly, { inset: 0.5, w: 1.6 * s + 0.7, thr: 0.35, minLen: 4 * s })
      if (r() < (o.raise ?? 0.06)) {
        const sd = r.sign()
        d += path([
          [x + sd * w * 0.7 * k, yy - 136 * k],
          [x + sd * (w + 8) * k, yy - 190 * k],
          [x + sd * (w + 14) * k, yy - 190 * k],
          [x + sd * w * 1.15 * k, yy - 126 * k],
        ])
      }
    }
    x += g * r.range(0.7, 1.3)
  }
  L.add(c, d)
  L.add(o.lit || palette.cream, e)
}

export interface DenseCrowdOptions extends Omit<CrowdRowOptions, 'skip' | 'tones' | 'seed' | 'bust'> {
  readonly hor?: number
  /** Height of the eye in centimetres. */
  readonly eye?: number
  readonly s0?: number
  readonly s1?: number
  readonly ratio?: number
  readonly x0?: number
  readonly x1?: number
  readonly seed?: number
  readonly toneAt?: (s: number, row: number) => Ink
  readonly tonesAt?: (s: number) => readonly Ink[]
  readonly litAt?: (s: number) => Ink
  readonly skip?: (x: number, s: number) => boolean
  /** Below this scale people are single polygons, below `bustTo` they are busts. */
  readonly miniTo?: number
  readonly bustTo?: number
  /** Called after each row, to set flags and boards among the people. */
  readonly onRow?: (L: Layer, s: number, y: number, row: readonly CrowdHead[], index: number) => void
}

/** A sea of heads in true perspective, from scale s0 (far) to s1 (near). */
export function denseCrowd(L: Layer, o: DenseCrowdOptions): void {
  const { hor = 470, eye = 245, s0 = 0.28, s1 = 1.7, ratio = 1.22, x0 = -90, x1 = 1690, seed = 3 } = o
  let i = 0
  for (let s = s0; s <= s1; s *= ratio, i++) {
    setPrecision(s < 0.95 ? 0 : 1)
    const y = hor + eye * s
    const tone = o.toneAt ? o.toneAt(s, i) : palette.ink
    const skipAt = o.skip
    const skip = skipAt ? (x: number) => skipAt(x, s) : undefined
    if (s < (o.miniTo ?? 0.62))
      miniCrowd(L, x0, x1, y, s, {
        seed: seed + i,
        light: o.light,
        lit: o.litAt ? o.litAt(s) : o.lit,
        tone,
        skip,
        raise: o.raise,
      })
    else {
      const row = crowdRow(L, x0, x1, y, s, {
        seed: seed + i * 7,
        light: o.light,
        lit: o.lit,
        tones: o.tonesAt ? o.tonesAt(s) : [tone],
        skip,
        view: o.view,
        raise: o.raise ?? 0.1,
        gap: o.gap,
        bust: s < (o.bustTo ?? 1.2),
        rim: o.rim,
        hats: o.hats,
        skin: o.skin,
      })
      setPrecision(1)
      if (o.onRow) o.onRow(L, s, y, row, i)
      continue
    }
    setPrecision(1)
    if (o.onRow) o.onRow(L, s, y, [], i)
  }
  setPrecision(1)
}
