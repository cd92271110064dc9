// Long because it is one house front, whose rows of windows, cornices and cuts share one projection.
import { carve, type Field } from '../kit/carve'
import { ellipse, type Point, type Points, type Projection, project, slab } from '../kit/geometry'
import { bar, cut, gouge } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'

/** The inks of a house: wall, openings, lit and shaded mouldings, roof, and the cuts in the wall. */
export interface Tones {
  readonly wall: Ink
  readonly open: Ink
  readonly hi: Ink
  readonly lo: Ink
  readonly roof: Ink
  readonly line: Ink
}

export const TONES = {
  dayFar: {
    wall: palette.grey1,
    open: palette.grey2,
    hi: palette.cream,
    lo: palette.grey2,
    roof: palette.grey2,
    line: palette.grey2,
  },
  dayMid: {
    wall: palette.grey1,
    open: palette.ink,
    hi: palette.cream,
    lo: palette.ink,
    roof: palette.ink,
    line: palette.grey2,
  },
  dayLit: {
    wall: palette.cream,
    open: palette.ink,
    hi: palette.cream,
    lo: palette.grey2,
    roof: palette.ink,
    line: palette.grey2,
  },
  shade: {
    wall: palette.grey2,
    open: palette.ink,
    hi: palette.grey1,
    lo: palette.ink,
    roof: palette.ink,
    line: palette.ink,
  },
  night: {
    wall: palette.ink,
    open: palette.blue,
    hi: palette.grey1,
    lo: palette.ink,
    roof: palette.ink,
    line: palette.blue,
  },
  nightFar: {
    wall: palette.blue,
    open: palette.ink,
    hi: palette.grey2,
    lo: palette.ink,
    roof: palette.ink,
    line: palette.ink,
  },
} as const satisfies Readonly<Record<string, Tones>>

export interface FacadeOptions {
  readonly seed?: number | undefined
  readonly bays?: number | undefined
  readonly bw?: number | undefined
  readonly floors?: number | undefined
  readonly fh?: number | undefined
  readonly gh?: number | undefined
  readonly tone?: Tones | undefined
  readonly detail?: number | undefined
  readonly damage?: number | undefined
  readonly lit?: number | undefined
  readonly side?: 'l' | 'r' | undefined
  readonly gate?: number | undefined
  readonly style?: number | undefined
  readonly roofH?: number | undefined
  readonly roof?: 'mansard' | 'pitched' | 'none' | undefined
  readonly chimneys?: number | undefined
  readonly tex?: boolean | undefined
  readonly texColor?: Ink | undefined
  readonly texGap?: number | undefined
  readonly texW?: number | undefined
  readonly field?: Field | undefined
  readonly ground?: boolean | undefined
  readonly shops?: boolean | undefined
  readonly holeS?: number | undefined
}

/** Budapest apartment house. o: bays, bw, floors, fh, gh, tone, side 'l'|'r' (lit side of openings), style, damage 0..1, lit 0..1, detail 0..2, roof, gate, field(x,y) light for wall texture */
export function facade(L: Layer, pr: Projection, o: FacadeOptions = {}) {
  const r = random(o.seed || 1)
  const bays = o.bays || 5
  const bw = o.bw || 3.4
  const floors = o.floors || 4
  const fh = o.fh || 3.9
  const gh = o.gh || 5
  const t: Tones = o.tone || TONES.dayMid
  const det = o.detail ?? 2
  const W = bays * bw
  const H = gh + floors * fh
  const dmg = o.damage || 0
  const lit = o.lit || 0
  const ls = o.side === 'r' ? 1 : -1
  const gate = o.gate ?? bays >> 1
  const style = o.style ?? r.int(0, 2)
  const po = (c: Ink, pts: Points) => L.poly(c, project(pr, pts))
  const ln = (c: Ink, a: Point, b: Point, w: number) =>
    po(
      c,
      Math.abs(a[0] - b[0]) > Math.abs(a[1] - b[1])
        ? [
            [a[0], a[1] - w / 2],
            [b[0], b[1] - w / 2],
            [b[0], b[1] + w / 2],
            [a[0], a[1] + w / 2],
          ]
        : [
            [a[0] - w / 2, a[1]],
            [a[0] + w / 2, a[1]],
            [b[0] + w / 2, b[1]],
            [b[0] - w / 2, b[1]],
          ],
    )
  // roof
  const rh = o.roofH ?? (o.roof === 'mansard' ? 4.2 : 3)
  if (o.roof !== 'none') {
    for (let i = 0, k = o.chimneys ?? Math.max(1, bays >> 1); i < k; i++) {
      const u = ((i + 0.5 + r.around() * 0.3) * W) / k
      const cw = r.range(0.7, 1.5)
      const ch = rh + r.range(0.5, 1.8)
      po(t.roof, slab(u, H, cw, ch))
      po(t.roof, slab(u - 0.15, H + ch - 0.35, cw + 0.3, 0.35))
      if (det > 0) po(t.hi, slab(ls < 0 ? u : u + cw - 0.18, H + 0.4, 0.18, ch - 0.6))
      for (let k2 = 0; k2 < 2; k2++) po(t.roof, slab(u + 0.15 + k2 * 0.5, H + ch, 0.22, 0.5))
    }
    const rp: Points =
      o.roof === 'mansard'
        ? [
            [-0.2, H],
            [W + 0.2, H],
            [W - 0.6, H + rh],
            [0.6, H + rh],
          ]
        : [
            [-0.3, H],
            [W + 0.3, H],
            [W - 1.6, H + rh],
            [1.6, H + rh],
          ]
    const ragged =
      dmg > 0.5
        ? rp.slice(0, 2).concat([
            [W - 1.6, H + rh],
            [W * 0.7, H + rh * 0.9],
            [W * 0.62, H + rh * 0.3],
            [W * 0.5, H + rh * 0.55],
            [W * 0.44, H + rh * 0.2],
            [W * 0.3, H + rh * 0.8],
            [1.6, H + rh],
          ])
        : rp
    po(t.roof, ragged)
    if (det > 0) {
      let d = ''
      for (let i = 0; i < bays * 3; i++) {
        const u = r.range(1, W - 1)
        if (r() < 0.5) d += cut(pr(u, H + rh * r.range(0.5, 0.95)), pr(u + r.around() * 0.1, H + 0.3), 0.9)
      }
      L.add(t.roof === palette.ink ? (t.hi === palette.cream ? palette.grey2 : palette.grey2) : t.lo, d)
    }
    if (det > 0)
      for (let i = 0; i < bays; i++)
        if ((i + style) % 2 === 0 && dmg < 0.5) {
          const u = (i + 0.5) * bw
          po(t.wall, [
            [u - 0.7, H + 0.1],
            [u + 0.7, H + 0.1],
            [u + 0.7, H + 1.6],
            [u, H + 2.3],
            [u - 0.7, H + 1.6],
          ])
          po(t.open, slab(u - 0.4, H + 0.5, 0.8, 1))
        }
  }
  // wall
  const bite: Points =
    dmg > 0.75
      ? [
          [0, 0],
          [W, 0],
          [W, H],
          [W * 0.78, H],
          [W * 0.74, H - fh * 0.5],
          [W * 0.69, H - fh * 0.45],
          [W * 0.66, H - fh * 1.1],
          [W * 0.6, H - fh * 0.9],
          [W * 0.57, H - fh * 0.3],
          [W * 0.53, H],
          [0, H],
        ]
      : slab(0, 0, W, H)
  if (dmg > 0.75) {
    po(palette.ink, slab(W * 0.52, H - fh * 1.3, W * 0.28, fh * 1.25))
    for (let k = 0; k < 7; k++) {
      const u = W * r.range(0.54, 0.76)
      L.add(palette.grey2, cut(pr(u, H - fh * 1.2), pr(u + r.around() * 0.4, H - fh * r.range(0.3, 0.8)), 1.5))
    }
  }
  po(t.wall, bite)
  // wall texture
  if (det > 0 && o.tex !== false) {
    const poly = project(pr, slab(0.3, gh, W - 0.6, H - gh - 0.8))
    const a0 = pr(0, H * 0.6)
    const a1 = pr(W, H * 0.6)
    const ang = Math.atan2(a1[1] - a0[1], a1[0] - a0[0])
    L.add(
      o.texColor || (t.wall === palette.ink ? t.line : t.line),
      carve([poly], {
        angle: ang,
        gap: o.texGap || 7,
        w: o.texW || 0.9,
        len: [8, 30],
        rest: [14, 50],
        r: random((o.seed || 1) + 99),
        field: o.field || (() => 0.35),
      }),
    )
  }
  // rusticated ground floor
  if (det > 0 && o.ground !== false) {
    for (let v = 0.7; v < gh - 0.6; v += 0.75) ln(t.line, [0, v], [W, v], 0.09)
    if (det > 1)
      for (let v = 0.7, k = 0; v < gh - 1.2; v += 0.75, k++)
        for (let u = (k % 2) * 0.8; u < W; u += 1.6) if (r() < 0.8) ln(t.line, [u, v], [u, v + 0.75], 0.07)
  }
  const lo = t.lo
  const hi = t.hi
  const band = (v: number, h: number, over: number) => {
    po(hi, slab(-over, v, W + over * 2, h))
    po(lo, slab(-over, v - h * 0.9, W + over * 2, h * 0.9))
  }
  // windows
  const win = (uc: number, v: number, w: number, h: number, kind: string) => {
    const broken = r() < dmg * 0.9
    const isLit = !broken && r() < lit
    const oc = isLit ? palette.cream : t.open
    const top: Points =
      kind === 'arch'
        ? [...ellipse(uc, v + h - w / 2, w / 2, w / 2, 8, 0, Math.PI)]
        : [
            [uc + w / 2, v + h],
            [uc - w / 2, v + h],
          ]
    const body: Points = kind === 'arch' ? [[uc - w / 2, v], [uc + w / 2, v], ...top] : slab(uc - w / 2, v, w, h)
    if (det > 0) {
      po(hi, slab(uc - w / 2 - 0.22, v - 0.1, w + 0.44, h + 0.32))
      if (t.wall !== palette.cream)
        po(t.wall, ls < 0 ? slab(uc - w / 2, v, w + 0.24, h + 0.05) : slab(uc - w / 2 - 0.24, v, w + 0.24, h + 0.05))
    }
    po(broken ? palette.ink : oc, body)
    if (det > 0) {
      po(lo, ls < 0 ? slab(uc - w / 2, v, 0.16, h) : slab(uc + w / 2 - 0.16, v, 0.16, h))
      po(lo, slab(uc - w / 2, v + h - 0.2, w, 0.2))
    }
    if (!broken && det > 0) {
      const mc = isLit ? palette.ink : t.wall === palette.ink ? palette.ink : t.wall
      ln(mc, [uc, v], [uc, v + h], 0.1)
      ln(mc, [uc - w / 2, v + h * 0.68], [uc + w / 2, v + h * 0.68], 0.1)
      if (det > 1 && !isLit && r() < 0.5)
        L.add(hi, cut(pr(uc - w * 0.36, v + h * 0.2), pr(uc - w * 0.1, v + h * 0.58), 1.1))
      if (det > 1 && isLit && r() < 0.5) po(palette.grey1, slab(uc - w / 2 + 0.08, v + h * 0.7, w * 0.9, h * 0.26))
    }
    if (broken && det > 0) {
      for (let k = 0; k < 3; k++) {
        const a: Point = [uc - w / 2 + r() * w, r() < 0.5 ? v : v + h]
        const b: Point = [uc + r.around() * w * 0.2, v + h * r.range(0.3, 0.7)]
        po(t.open === palette.ink ? palette.grey2 : t.open, [a, [a[0] + w * 0.22, a[1]], b])
      }
      if (r() < 0.6) {
        let d = ''
        for (let k = 0; k < 7; k++) {
          const p0 = pr(uc + r.around() * w * 0.7, v + h + 0.1)
          const p1 = pr(uc + r.around() * w * 0.9, v + h + r.range(0.8, 2.2))
          d += cut(p0, p1, r.range(1.2, 3))
        }
        L.add(palette.ink, d)
      }
    }
    if (det > 0) {
      // sill + head
      po(hi, slab(uc - w / 2 - 0.35, v - 0.25, w + 0.7, 0.2))
      po(lo, slab(uc - w / 2 - 0.35, v - 0.42, w + 0.7, 0.17))
      const y = v + h + 0.3
      if (kind === 'tri') {
        po(lo, [
          [uc - w / 2 - 0.5, y + 0.05],
          [uc + w / 2 + 0.5, y + 0.05],
          [uc, y + 0.62],
        ])
        po(hi, [
          [uc - w / 2 - 0.5, y + 0.15],
          [uc, y + 0.72],
          [uc + w / 2 + 0.5, y + 0.15],
          [uc + w / 2 + 0.1, y + 0.15],
          [uc, y + 0.44],
          [uc - w / 2 - 0.1, y + 0.15],
        ])
        po(hi, slab(uc - w / 2 - 0.5, y, w + 1, 0.15))
      } else if (kind === 'seg') {
        po(lo, [[uc - w / 2 - 0.5, y], ...ellipse(uc, y, w / 2 + 0.5, 0.55, 8, Math.PI, 0)])
        po(hi, [
          ...ellipse(uc, y + 0.1, w / 2 + 0.5, 0.6, 8, Math.PI, 0),
          ...ellipse(uc, y + 0.1, w / 2 + 0.2, 0.34, 8, 0, Math.PI),
        ])
        po(hi, slab(uc - w / 2 - 0.5, y, w + 1, 0.15))
      } else if (kind === 'lint') {
        po(hi, slab(uc - w / 2 - 0.4, y + 0.1, w + 0.8, 0.22))
        po(lo, slab(uc - w / 2 - 0.4, y - 0.12, w + 0.8, 0.2))
      } else if (kind === 'key')
        po(hi, [
          [uc - 0.2, y - 0.1],
          [uc + 0.2, y - 0.1],
          [uc + 0.3, y + 0.5],
          [uc - 0.3, y + 0.5],
        ])
    }
  }
  for (let f = 0; f < floors; f++)
    for (let b = 0; b < bays; b++) {
      const v = gh + f * fh + 0.75
      const kind =
        det === 0
          ? 'plain'
          : f === 0
            ? style === 0
              ? b % 2
                ? 'seg'
                : 'tri'
              : style === 1
                ? 'tri'
                : 'arch'
            : f === 1
              ? style === 2
                ? 'seg'
                : 'lint'
              : f === floors - 1
                ? style === 1
                  ? 'arch'
                  : 'key'
                : 'lint'
      const h = f === 0 ? fh * 0.5 : f === floors - 1 ? fh * 0.5 : fh * 0.57
      if (dmg > 0.75 && f >= floors - 1 && b > bays * 0.5 && b < bays * 0.8) continue
      win((b + 0.5) * bw, v, bw * 0.36, h, kind)
      if (det > 1 && f === 0 && (b === gate || (style === 1 && b % 3 === 1))) {
        const u = (b + 0.5) * bw
        po(lo, slab(u - bw * 0.46, v - 0.7, bw * 0.92, 0.35))
        po(hi, slab(u - bw * 0.46, v - 0.35, bw * 0.92, 0.14))
        for (let k = 0; k < 9; k++) {
          const x = u - bw * 0.44 + k * bw * 0.11
          ln(t.wall === palette.ink ? hi : palette.ink, [x, v - 0.35], [x, v + 0.55], 0.07)
        }
        po(t.wall === palette.ink ? hi : palette.ink, slab(u - bw * 0.46, v + 0.5, bw * 0.92, 0.1))
        po(lo, [
          [u - bw * 0.4, v - 0.7],
          [u - bw * 0.3, v - 0.7],
          [u - bw * 0.34, v - 1.2],
        ])
        po(lo, [
          [u + bw * 0.3, v - 0.7],
          [u + bw * 0.4, v - 0.7],
          [u + bw * 0.34, v - 1.2],
        ])
      }
    }
  if (det > 0) {
    for (let f = 1; f < floors; f++) band(gh + f * fh, 0.16, 0)
    band(gh - 0.1, 0.34, 0.2)
  }
  // cornice
  if (det > 0 && dmg <= 0.75) {
    po(lo, slab(-0.35, H - 1, W + 0.7, 0.55))
    if (det > 1) {
      let d = ''
      for (let u = 0; u < W; u += 0.62) d += path(project(pr, slab(u, H - 0.75, 0.3, 0.38)))
      L.add(hi, d)
    }
    po(hi, slab(-0.55, H - 0.38, W + 1.1, 0.42))
    po(t.wall === palette.ink ? palette.ink : t.wall, slab(-0.45, H - 0.3, W + 0.9, 0.1))
  }
  // quoins
  if (det > 1)
    for (let k = 0, v = gh; v < H - 1.4; v += 0.8, k++) {
      const w = k % 2 ? 0.75 : 0.5
      po(hi, ls < 0 ? slab(0.05, v, w, 0.55) : slab(W - 0.05 - w, v, w, 0.55))
    }
  // ground floor openings
  const sh = o.shops ?? true
  if (o.ground !== false)
    for (let b = 0; b < bays; b++) {
      const u = (b + 0.5) * bw
      if (b === gate) {
        const w = bw * 0.74
        const h = gh - 1
        const arch: Points = [[u - w / 2, 0], [u + w / 2, 0], ...ellipse(u, h - w / 2, w / 2, w / 2, 10, 0, Math.PI)]
        po(hi, [
          [u - w / 2 - 0.35, 0],
          [u + w / 2 + 0.35, 0],
          ...ellipse(u, h - w / 2, w / 2 + 0.35, w / 2 + 0.35, 10, 0, Math.PI),
        ])
        po(palette.ink, arch)
        if (det > 1) {
          ln(t.hi, [u, 0.1], [u, h * 0.62], 0.06)
          ln(t.hi, [u - w / 2 + 0.2, h * 0.62], [u + w / 2 - 0.2, h * 0.62], 0.09)
          for (let k = -2; k <= 2; k++)
            L.add(t.hi, cut(pr(u, h * 0.66), pr(u + k * w * 0.18, h * 0.95 - Math.abs(k) * 0.18), 0.8))
          po(hi, [
            [u - 0.25, h - 0.05],
            [u + 0.25, h - 0.05],
            [u + 0.38, h + 0.75],
            [u - 0.38, h + 0.75],
          ])
        }
      } else {
        const w = bw * 0.7
        const h = gh - 1.7
        const isLit = r() < lit * 1.3
        if (sh) {
          po(isLit ? palette.cream : palette.ink, slab(u - w / 2, 0.5, w, h - 0.5))
          if (det > 0) {
            po(hi, slab(u - w / 2 - 0.12, h + 0.1, w + 0.24, 0.55))
            if (det > 1) {
              // the board is left blank: no lettering where none is known
              L.add(palette.ink, cut(pr(u - w * 0.46, h + 0.2), pr(u + w * 0.46, h + 0.2), 0.9))
              if (r() < 0.4) po(palette.grey2, slab(u - w * 0.5, h + 0.16, w * r.range(0.2, 0.6), 0.5))
            }
            po(t.line === palette.ink ? palette.grey2 : t.line, slab(u - w / 2, 0.5, w, 0.35))
            if (r() < 0.35) {
              for (let v = 0.6; v < h; v += 0.32)
                ln(t.lo === palette.ink ? palette.grey2 : t.lo, [u - w / 2, v], [u + w / 2, v], 0.12)
            } else {
              ln(isLit ? palette.ink : t.wall, [u, 0.5], [u, h], 0.1)
              if (!isLit && det > 1) L.add(t.hi, cut(pr(u - w * 0.35, 1), pr(u - w * 0.05, h * 0.8), 1.4))
            }
          }
        } else win(u, 1.3, bw * 0.36, gh * 0.42, 'key')
      }
    }
  // scars
  if (dmg > 0) {
    let dk = ''
    let lt = ''
    const n = Math.round(dmg * bays * floors * 9)
    for (let i = 0; i < n; i++) {
      const cu = r() * W
      const cv = r.range(0.5, H - 1.2)
      const cl = r.int(1, 4)
      for (let k = 0; k < cl; k++) {
        const [x, y] = pr(cu + r.around() * 0.9, cv + r.around() * 0.8)
        const s = r.range(0.8, 2.4)
        dk += path(ellipse(x, y, s, s * 0.9, 5))
        lt += gouge(x - s, y + s * 1.1, 0.3, s * 2.2, 0.6)
      }
    }
    L.add(palette.ink, dk)
    L.add(hi, lt)
    const holes = Math.round(dmg * bays * 0.5)
    for (let i = 0; i < holes; i++) {
      const [x, y] = pr(r.range(1, W - 1), r.range(gh, H - 2))
      const px = Math.abs(pr(1, 2)[1] - pr(1, 3)[1])
      const s = px * r.range(0.35, 0.8) * (o.holeS || 1)
      const hp: Point[] = []
      for (let k = 0; k < 11; k++) {
        const an = (k / 11) * 6.283
        const rr = s * (k % 2 ? r.range(0.55, 0.8) : r.range(0.85, 1.15))
        hp.push([x + Math.cos(an) * rr, y + Math.sin(an) * rr * 0.85])
      }
      L.poly(palette.ink, hp)
      L.add(hi, rim(hp, 0.3, 1, { inset: -s * 0.14, w: s * 0.12, thr: 0.25 }))
      let bk = ''
      for (let k = 0; k < 5; k++)
        bk += bar(
          [x + r.around() * s * 0.6, y - s * 0.4 + k * s * 0.2],
          [x + r.around() * s * 0.6 + s * 0.2, y - s * 0.4 + k * s * 0.2],
          1.2,
        )
      L.add(palette.grey2, bk)
      let d = ''
      for (let k = 0; k < 5; k++)
        d += cut([x + r.around() * s, y + s * 0.9], [x + r.around() * s * 1.4, y + s * r.range(1.6, 2.6)], 1.1)
      L.add(palette.ink, d)
    }
  }
  return { W, H }
}
