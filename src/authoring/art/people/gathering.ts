import { nth, type Point, pts, two } from '../kit/geometry'
import { cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Light, rim, towards } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { type Random, random } from '../kit/random'
import { figure } from './figure/figure'
import type { FigureOptions } from './figure/options'
import type { HatName } from './hats'

const hats: readonly HatName[] = ['cap', 'hair', 'beret', 'hat', 'student', 'bob', 'cap', 'scarf', 'hair', 'bun']

export interface GatheringOptions {
  readonly seed: number
  readonly light: Light
  /** Coats, drawn from at random, so that a tone named twice is twice as frequent. */
  readonly tones: readonly Ink[]
  /** Pixels of the sheet between one group and the next, at a scale of one pixel to the centimetre. */
  readonly gap: number
  readonly skip?: (x: number) => boolean
  /** Which group of the row is the man with a child on his shoulders; none if it is left out. */
  readonly child?: number
}

interface Stand {
  readonly L: Layer
  readonly r: Random
  readonly o: GatheringOptions
  readonly s: number
  readonly y: number
  /** Counts who has been dressed, so that no neighbours wear the same. */
  readonly cast: { next: number }
}

/** How somebody stands who waits: the weight on one leg, the shoulders against it. */
function atEase(r: Random): Pick<FigureOptions, 'hx' | 'lean' | 'legs' | 'nod'> {
  const side = r.sign()
  return {
    hx: side * r.range(1, 3.4),
    lean: -side * r.range(0.01, 0.045),
    nod: side * r.range(0, 0.07),
    legs:
      side > 0
        ? [
            [-0.22, -0.3],
            [-0.12, -0.06, 0],
          ]
        : [
            [0.12, 0.06],
            [0.22, 0.3],
          ],
  }
}

/** Somebody seen from behind, dressed unlike who was drawn before. */
function one({ L, r, o, s, y, cast }: Stand, x: number, more: FigureOptions = {}) {
  const hat = more.hat ?? nth(hats, cast.next++ % hats.length)
  const fem = more.fem ?? (hat === 'bob' || hat === 'scarf' || hat === 'bun')
  return figure(L, x, y + r.around() * 5 * s, s, {
    view: 'back',
    hat,
    fem,
    hair: hat === 'beret' && cast.next % 2 ? 'bob' : undefined,
    seed: r.int(1, 9999),
    tone: r.pick(o.tones),
    coat: r.pick(['over', 'over', 'jacket'] as const),
    hem: r.range(32, 48),
    h: fem ? r.range(156, 165) : r.range(166, 179),
    light: o.light,
    rim: 2.4,
    detail: s > 1.2 ? 0.7 : 0.36,
    stout: r() < 0.14,
    arms:
      r() < 0.5
        ? [{ pts: two('-26,110 -18,88'), pocket: true }, [0.12, 0.03]]
        : [
            [0.14, 0.05],
            [0.1, 0.12],
          ],
    ...atEase(r),
    ...more,
  })
}

/** Two who speak: heads turned to each other, the near arm bent between them. */
function twoWhoSpeak(stand: Stand, x: number): number {
  const { r, s } = stand
  one(stand, x, {
    view: 'side',
    faceLit: true,
    flip: false,
    torso: 0.02,
    nod: -0.04,
    arms: [{ to: [24, 112] }, [0.1, 0.2]],
    legs: two('0.08,-0.02 -0.1,-0.14'),
  })
  one(stand, x + r.range(50, 56) * s, {
    view: 'side',
    faceLit: true,
    flip: true,
    torso: 0.04,
    nod: 0.05,
    legs: two('0.05,-0.02 -0.08,-0.1'),
  })
  return 56
}

/** Two who stand close, one arm round the other's shoulders. */
function armRound(stand: Stand, x: number): number {
  const { s } = stand
  one(stand, x + 37 * s, { hat: 'bob', lean: -0.05, nod: -0.1, h: 160 })
  one(stand, x, { hat: 'hair', h: 176, lean: 0.03, arms: [[0.12, 0.06], { pts: two('27,128 46,126') }] })
  return 38
}

/** Somebody who points out the statue to who stands next. */
function whoPoints(stand: Stand, x: number): number {
  one(stand, x, { arms: [[0.12, 0.05], { pts: two('31,146 46,170') }], nod: 0.08 })
  return 0
}

/** A man who has taken off his cap and holds it up. */
function capInHand(stand: Stand, x: number): number {
  const { L, s } = stand
  const drawn = one(stand, x, { hat: 'hair', arms: [{ pts: two('-33,142 -30,172') }, [0.12, 0.05]] })
  const [hx, hy] = nth(drawn.arms, 0).H
  const cap = pts('-13,-4 -11,-12 -2,-16 8,-13 12,-5 3,-2').map(([u, v]): Point => [hx + u * s, hy + (v - 2) * s])
  L.poly(palette.ink, cap)
  L.add(palette.cream, rim(cap, ...towards(stand.o.light, hx, hy), { inset: s, w: 2 * s, thr: 0.2 }))
  return 0
}

/** A child who sees over the heads, on a man's shoulders. */
function childOnShoulders(stand: Stand, x: number): number {
  const { L, s, y, r, o } = stand
  const man = one(stand, x, {
    hat: 'cap',
    h: 174,
    tone: palette.ink,
    lean: 0,
    arms: [{ pts: two('-28,128 -12,138') }, { pts: two('28,128 12,138') }],
  })
  const [cx] = man.head
  figure(L, cx, y - 84 * s, s * 0.56, {
    view: 'back',
    hat: 'beret',
    hatTone: palette.cream,
    fem: false,
    h: 172,
    coat: 'jacket',
    seed: r.int(1, 9999),
    tone: palette.grey1,
    light: o.light,
    nolegs: true,
    hem: 76,
    detail: 0.6,
    arms: [{ pts: two('-22,112 -8,98') }, { pts: two('30,140 36,168') }],
  })
  // the legs come down over the collar
  for (const k of [-1, 1]) {
    const leg = pts('3,150 10,152 14,140 13,120 8,118 7,136').map(([u, v]): Point => [cx + u * k * s, y - v * s])
    L.poly(palette.grey2, leg)
    L.add(palette.ink, cut([cx + k * 8 * s, y - 146 * s], [cx + k * 10 * s, y - 122 * s], 1.1 * s))
  }
  return 8
}

const alone = (stand: Stand, x: number): number => {
  one(stand, x)
  return 0
}

const groups = [alone, twoWhoSpeak, alone, whoPoints, armRound, alone, capInHand, alone, alone] as const

/**
 * People who wait in a square, seen from behind, feet at `y`, `s` pixels to the centimetre: alone, in twos, with a child, with
 * air between the groups.
 */
export function gatheringRow(L: Layer, x0: number, x1: number, y: number, s: number, o: GatheringOptions): void {
  const r = random(o.seed)
  const stand: Stand = { L, r, o, s, y, cast: { next: o.seed } }
  let x = x0
  for (let k = o.seed; x < x1; k++) {
    const group = o.skip?.(x) ? undefined : k - o.seed === o.child ? childOnShoulders : nth(groups, k % groups.length)
    const width = group?.(stand, x) ?? 0
    x += (width + o.gap * r.range(0.72, 1.35)) * s
  }
}
