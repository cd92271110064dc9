// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { tree } from '../city/tree'
import { snow } from '../city/weather'
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, lerp, nth, type Point, type Projection, pts, rect, two } from '../kit/geometry'
import { bar, cut, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { palette } from '../kit/palette'
import { path, setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { chatter } from '../kit/texture'
import { figure } from '../people/figure/figure'
import type { FigureOptions } from '../people/figure/options'
import type { HatName } from '../people/hats'
import { shawlBack } from '../people/shawl-back'
import { type CandleWindowOptions, candleWindow } from '../props/house'
import { railing } from '../props/railing'
import { roomCamera } from '../props/room-camera'
import { type Drawing, LEFT, RIGHT, sixLayers } from '../stage'

export function candles(): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const r = random(1401)
  const cam = roomCamera({ x: -0.9, y: 12.85, f: 880, cx: 770, cy: 500, pitch: 0.27 })
  const XW = 9.2
  const ZB = 28.5
  const FL = [4, 7.6, 11.2]
  const EV = 14.9
  const RG = 17
  const G = (x: number, z: number) => cam(x, 0, z)
  const lan: Point = [0.6, 21.4]
  const lp = cam(lan[0], 0.9, lan[1])
  const light = { x: lp[0], y: lp[1] } as const
  // sky
  sky.poly(palette.blue, rect(LEFT, 0, RIGHT - LEFT, 900))
  setPrecision(0)
  sky.add(
    palette.ink,
    rays(770, 330, 150, 1100, {
      gap: 11,
      ring: 44,
      w: 4,
      fall: 4,
      r: random(1402),
      a0: Math.PI,
      a1: Math.PI * 2,
      bounds: [LEFT, -20, RIGHT, 260],
      field: (_x, _y, _a, R) => clamp((R - 120) / 420),
    }),
  )
  setPrecision(1)
  for (let i = 0; i < 16; i++) {
    const x = r.range(300, 1250)
    const y = r.range(8, 120)
    const k = r.range(1.4, 3)
    sky.poly(palette.cream, [
      [x - k, y],
      [x, y - k * 1.6],
      [x + k, y],
      [x, y + k * 1.6],
    ])
  }
  // roofs with snow
  const RB = [cam(-XW - 3, EV, ZB), cam(XW + 3, EV, ZB), cam(XW + 3, RG, ZB + 4), cam(-XW - 3, RG, ZB + 4)]
  far.poly(palette.ink, RB)
  {
    let d = ''
    for (let i = 0; i < 60; i++) {
      const x = r.range(-XW, XW)
      const t = r.range(0.05, 0.8)
      const a = cam(x, lerp(EV, RG, t + 0.18), ZB + 4 * (t + 0.18))
      const b = cam(x, lerp(EV, RG, t), ZB + 4 * t)
      d += cut(a, b, r.range(1, 2.6))
    }
    far.add(palette.grey1, d)
    const a: Point[] = []
    const b: Point[] = []
    for (let i = 0; i <= 30; i++) {
      const x = lerp(-XW - 3, XW + 3, i / 30)
      a.push(cam(x, RG + 0.3 * Math.abs(Math.sin(i * 1.7)) + 0.1, ZB + 4))
      b.push(cam(x, RG - 0.25 - 0.3 * Math.abs(Math.sin(i * 2.3)), ZB + 4))
    }
    far.poly(palette.cream, [...a, ...b.reverse()])
  }
  for (const [x, h] of pts('-7,1.9 -3.4,1.5 1.6,2.3 5.8,1.6')) {
    const q = (a: number, b: number) => cam(x + a, RG - 0.4 + b, ZB + 4)
    far.poly(palette.ink, [q(-0.5, 0), q(0.5, 0), q(0.5, h), q(-0.5, h)])
    far.poly(palette.cream, [q(-0.62, h), q(0.62, h), q(0.5, h + 0.22), q(0, h + 0.3), q(-0.5, h + 0.2)])
    far.add(palette.grey1, cut(q(-0.36, 0.2), q(-0.36, h - 0.2), 2))
  }
  // far wall
  const pB = cam.wall(-XW, ZB, XW, ZB)
  mid.poly(palette.blue, [pB(0, 0), pB(2 * XW, 0), pB(2 * XW, EV), pB(0, EV)])
  mid.add(
    palette.ink,
    carve([[pB(0.2, 0.3), pB(2 * XW - 0.2, 0.3), pB(2 * XW - 0.2, EV - 0.4), pB(0.2, EV - 0.4)]], {
      angle: 0,
      gap: 8,
      w: 1.5,
      len: [10, 40],
      rest: [10, 40],
      r: random(1403),
      field: (x) => clamp(0.3 + Math.abs(x - 770) / 500),
    }),
  )
  mid.poly(palette.ink, [pB(0, EV - 0.5), pB(2 * XW, EV - 0.5), pB(2 * XW, EV), pB(0, EV)])
  const opening = (L: Layer, pr: Projection, u: number, v: number, kind: 'win' | 'door', o: CandleWindowOptions) => {
    if (kind === 'door') {
      L.poly(o.frame || palette.grey2, [pr(u - 0.1, v), pr(u + 1.1, v), pr(u + 1.1, v + 2.75), pr(u - 0.1, v + 2.75)])
      L.poly(palette.ink, [pr(u, v), pr(u + 1, v), pr(u + 1, v + 2.65), pr(u, v + 2.65)])
      if (o.dark) {
        L.add(
          o.frame || palette.grey2,
          bar(pr(u + 0.5, v), pr(u + 0.5, v + 2), 1.4) + bar(pr(u, v + 2.05), pr(u + 1, v + 2.05), 1.6),
        )
      } else candleWindow(L, pr, u + 0.14, v + 1.15, 0.72, 1.3, o)
    } else candleWindow(L, pr, u, v + 0.95, 1.05, 1.55, o)
  }
  // ground floor of the far wall: gateway, workshop doors
  {
    const q = (a: number, b: number) => pB(a, b)
    const gw = 10.9
    mid.poly(palette.grey2, [
      q(gw - 0.4, 0),
      q(gw + 3.6, 0),
      q(gw + 3.6, 2.2),
      ...ellipse(0, 0, 1, 1, 10, 0, Math.PI).map(([a, b]) => q(gw + 1.6 + a * 2, 2.2 + b * 1.5)),
      q(gw - 0.4, 2.2),
    ])
    mid.poly(palette.ink, [
      q(gw, 0),
      q(gw + 3.2, 0),
      q(gw + 3.2, 2.1),
      ...ellipse(0, 0, 1, 1, 10, 0, Math.PI).map(([a, b]) => q(gw + 1.6 + a * 1.6, 2.1 + b * 1.2)),
      q(gw, 2.1),
    ])
    mid.poly(palette.blue, [q(gw + 1.1, 0.1), q(gw + 2.1, 0.1), q(gw + 2.1, 1.9), q(gw + 1.6, 2.3), q(gw + 1.1, 1.9)])
    for (const [u, d, a] of [
      [1, 0, 0.4],
      [3.6, 1, 0.5],
      [6, 0, 0.6],
      [8.4, 0, 0.5],
      [15.6, 0, 0.45],
    ] as const)
      opening(mid, pB, u, 0.1, 'win', { seed: u * 7, dark: d === 1, at: a, who: u === 6 ? 0.2 : 0 })
  }
  FL.forEach((v, f) => {
    for (let k = 0; k < 7; k++) {
      const u = 0.9 + k * 2.5 + (f % 2) * 0.2
      opening(mid, pB, u, v, 'win', {
        seed: 20 + f * 10 + k,
        at: r.range(0.35, 0.65),
        dark: f === 1 && k === 5,
        who: (f * 7 + k) % 5 === 2 ? r.pick([0.2, 0.8]) : 0,
      })
      if (k % 2 === f % 2) opening(mid, pB, u + 1.36, v + 0.05, 'door', { seed: 60 + f * 10 + k, dark: true })
    }
  })
  // side walls
  for (const sd of [-1, 1]) {
    const z0 = 3.2
    const pr = cam.wall(sd * XW, z0, sd * XW, ZB)
    const Lw = ZB - z0
    mid.poly(palette.ink, [pr(0, 0), pr(Lw, 0), pr(Lw, EV), pr(0, EV)])
    const rq = (u: number, t: number) => cam(sd * (XW + 4.6 * t), EV + 2.5 * t, 3.2 + u)
    mid.poly(palette.ink, [rq(0, 0), rq(Lw + 1, 0), rq(Lw + 4, 1), rq(0, 1)])
    {
      let d = ''
      for (let i = 0; i < 60; i++) {
        const u = r.range(1, Lw)
        const t = r.range(0.12, 0.85)
        d += cut(rq(u, t + 0.14), rq(u, t), 2.4)
      }
      mid.add(palette.grey1, d)
      const a: Point[] = []
      const b: Point[] = []
      for (let i = 0; i <= 24; i++) {
        const u = ((Lw + 4) * i) / 24
        a.push(rq(u, 1.04 + 0.03 * Math.sin(i * 2)))
        b.push(rq(u, 0.8 - 0.1 * Math.abs(Math.sin(i * 1.9))))
      }
      mid.poly(palette.cream, [...a, ...b.reverse()])
      for (const [u, h] of pts('9,2.2 15,1.7 21,2')) {
        const c = (a2: number, b2: number): Point => {
          const p = rq(u + a2, 0.85)
          const k = cam.s(sd * (XW + 4), EV + 2, 3.2 + u)
          return [p[0], p[1] - b2 * k]
        }
        mid.poly(palette.ink, [c(-0.45, -0.2), c(0.45, -0.2), c(0.45, h), c(-0.45, h)])
        mid.poly(palette.cream, [c(-0.6, h), c(0.6, h), c(0.5, h + 0.2), c(-0.5, h + 0.22)])
      }
    }
    mid.add(
      palette.grey2,
      carve([[pr(1, 0.3), pr(Lw, 0.3), pr(Lw, EV - 0.3), pr(1, EV - 0.3)]], {
        angle: sd * 0.5,
        gap: 13,
        w: 1.4,
        len: [10, 50],
        rest: [20, 90],
        r: random(1405 + sd),
        field: (x) => clamp(1 - Math.abs(x - 770) / 900) * 0.6,
      }),
    )

    {
      mid.poly(palette.grey2, [pr(0, EV - 0.55), pr(Lw, EV - 0.55), pr(Lw, EV - 0.2), pr(0, EV - 0.2)])
      const a: Point[] = []
      const b: Point[] = []
      for (let i = 0; i <= 20; i++) {
        const u = (Lw * i) / 20
        a.push(pr(u, EV + 0.25 + 0.12 * Math.sin(i * 2.1)))
        b.push(pr(u, EV - 0.1 - 0.16 * Math.abs(Math.sin(i * 1.9))))
      }
      mid.poly(palette.cream, [...a, ...b.reverse()])
    }
    ;[0.1, ...FL].forEach((v, f) => {
      let k = 0
      for (let u = 2.2; u < Lw - 1.4; u += 2.55, k++) {
        opening(mid, pr, u, v, 'win', {
          seed: 100 + f * 20 + k + (sd > 0 ? 300 : 0),
          at: r.range(0.3, 0.7),
          dark: r() < 0.1,
          who: (k + f * 3 + (sd > 0 ? 1 : 0)) % 4 === 1 && u > 3 ? r.pick([0.2, 0.82]) : 0,
        })
        if ((k + f) % 3 === 0 && f) opening(mid, pr, u + 1.4, v + 0.05, 'door', { seed: 200 + k, dark: true })
      }
    })
  }
  // courtyard floor: snow
  near.poly(palette.blue, [G(-XW, ZB), G(XW, ZB), G(XW, 12), G(-XW, 12)])
  const women: (readonly [x: number, z: number, hat: HatName | 'kid', shade: number])[] = [
    [-0.8, 21.7, 'scarf', 0],
    [-0.4, 19.9, 'scarf', 1],
    [1.6, 20.5, 'bun', 1],
    [2.1, 21.8, 'scarf', 1],
    [0.7, 22.8, 'scarf', 0],
    [-2.6, 23.4, 'scarf', 0],
    [-2.05, 23.2, 'kid', 0],
    [3.6, 23.2, 'scarf', 1],
    [4.1, 22.9, 'hat', 0],
    [3.2, 26, 'scarf', 1],
    [-0.3, 25.2, 'scarf', 0],
  ]
  const lg = G(...lan)
  const inSh = (x: number, y: number) => {
    const a = Math.atan2(y - lg[1], x - lg[0])
    const d = Math.hypot(x - lg[0], y - lg[1])
    for (const [wx, wz] of women) {
      const p = G(wx, wz)
      const s = cam.s(wx, 0, wz)
      const ca = Math.atan2(p[1] - lg[1], p[0] - lg[0])
      const cd = Math.hypot(p[0] - lg[0], p[1] - lg[1])
      let da = Math.abs(a - ca)
      if (da > Math.PI) da = 6.283 - da
      if (d > cd && da < (0.16 * s) / cd) return true
    }
    return false
  }
  const inFloor = (x: number, y: number) => {
    const t = (y - G(0, ZB)[1]) / (900 - G(0, ZB)[1])
    const l = lerp(G(-XW, ZB)[0], G(-XW, 14)[0], t * 1.02)
    const rr = lerp(G(XW, ZB)[0], G(XW, 14)[0], t * 1.02)
    return y > G(0, ZB)[1] + 2 && x > l + 4 && x < rr - 4
  }
  setPrecision(0)
  near.add(
    palette.cream,
    rays(lg[0], lg[1], 16, 560, {
      gap: 7,
      ring: 22,
      w: 4,
      fall: 0.9,
      r: random(1406),
      field: (x, y) => (!inFloor(x, y) || inSh(x, y) ? 0 : 1),
    }),
  )
  near.add(
    palette.grey1,
    flow(200, G(0, ZB)[1], 1340, 900, {
      gap: 9,
      len: 30,
      w: 2,
      r: random(1407),
      field: (x, y) => (inFloor(x, y) && Math.hypot(x - light.x, (y - light.y) * 1.2) > 300 ? 0.4 : 0),
    }),
  )
  setPrecision(1)
  for (const sd of [-1, 1]) {
    const a: Point[] = []
    const b: Point[] = []
    for (let i = 0; i <= 14; i++) {
      const z = lerp(ZB, 13, i / 14)
      a.push(G(sd * XW, z))
      b.push(G(sd * (XW - 0.5 - 0.3 * Math.abs(Math.sin(i * 1.7))), z))
    }
    near.poly(palette.cream, [...a, ...b.reverse()])
  }
  // galleries, bottom to top
  const slab = (L: Layer, pr: Projection, out: Projection, Lw: number, v: number) => {
    const top = [pr(0, v), pr(Lw, v), out(Lw, v), out(0, v)]
    L.poly(palette.grey2, top)
    L.poly(palette.ink, [out(0, v), out(Lw, v), out(Lw, v - 0.22), out(0, v - 0.22)])
  }
  FL.forEach((v, f) => {
    const oB = cam.wall(-XW, ZB - 1.25, XW, ZB - 1.25)
    slab(near, pB, oB, 2 * XW, v)
    {
      let d = ''
      for (let k = 0; k < 7; k++) {
        const u = 1.4 + k * 2.5 + (f % 2) * 0.2
        for (let j = -2; j <= 2; j++) d += cut(pB(u + j * 0.2, v), cam(-XW + u + j * 0.5, v, ZB - 1.1), 1.5)
      }
      near.add(palette.cream, d)
    }
    for (let u = 1.2; u < 2 * XW; u += 2.4) {
      near.poly(palette.ink, [oB(u, v - 0.2), oB(u + 0.2, v - 0.2), pB(u + 0.2, v - 0.9), pB(u, v - 0.9)])
    }
    railing(near, oB, 0, 2 * XW, v, { color: palette.ink, hi: palette.cream, step: 0.4, seed: f + 3 })
  })

  FL.forEach((v, f) => {
    for (const sd of [-1, 1]) {
      const z0 = 3.2
      const Lw = ZB - 1.25 - z0
      const pr = cam.wall(sd * XW, z0, sd * XW, ZB)
      const out = cam.wall(sd * (XW - 1.25), z0, sd * (XW - 1.25), ZB)
      slab(near, pr, out, Lw, v)
      let d = ''
      for (let u = 2.7; u < Lw; u += 2.55)
        for (let j = -2; j <= 2; j++) d += cut(pr(u + j * 0.22, v), cam(sd * (XW - 1.15), v, z0 + u + j * 0.5), 1.6)
      near.add(palette.cream, d)
      for (let u = 2; u < Lw; u += 2.5)
        near.poly(palette.ink, [out(u, v - 0.2), out(u + 0.22, v - 0.2), pr(u + 0.22, v - 1), pr(u, v - 1)])
      // neighbours at the rail
      for (const [ff, ss, u, hat] of [
        [0, -1, 17, 'scarf'],
        [1, -1, 12.2, 'hat'],
        [1, -1, 13.1, 'kerchief'],
        [2, -1, 9.4, 'bun'],
        [2, -1, 16.2, 'cap'],
        [1, 1, 15.4, 'scarf'],
        [1, 1, 14.6, 'child'],
        [2, 1, 10.8, 'beret'],
        [2, 1, 11.7, 'scarf'],
        [0, 1, 19, 'cap'],
      ] as const)
        if (ff === f && ss === sd) {
          const X = sd * (XW - 1.0)
          const Z = z0 + u
          const p = cam(X, v, Z)
          const s = cam.s(X, v + 0.8, Z) / 100
          figure(near, p[0], p[1], s * (hat === 'child' ? 0.72 : 0.96), {
            hat: hat === 'child' ? 'beret' : hat,
            view: 'side',
            flip: sd > 0,
            seed: u * 9,
            light: [-sd * 0.6, 0.2],
            arms: [{ to: [24, 108] }, { to: [22, 106] }],
            lit: palette.cream,
            rim: 2.6,
            tone: u % 2 < 1 ? palette.grey2 : palette.grey1,
            faceLit: true,
            hatTone: hat === 'scarf' ? palette.grey1 : palette.ink,
          })
        }
      railing(near, out, 0.6, Lw, v, { color: palette.ink, hi: palette.cream, step: 0.36, seed: f * 2 + sd, scroll: 0 })
    }
  })
  // carpet-beating frame, pump, bare tree in its snow ring
  {
    const b = (a: Point, c: Point, w: number) => crowd.add(palette.ink, bar(a, c, w))
    const s = cam.s(-4.6, 0, 21)
    for (const x of [-6, -3.6]) b(G(x, 20.2), cam(x, 2.1, 20.2), s * 0.09)
    for (const y of [2.1, 1.5]) b(cam(-6.1, y, 20.2), cam(-3.5, y, 20.2), s * 0.08)
    crowd.add(palette.cream, cut(cam(-6.1, 2.16, 20.2), cam(-3.5, 2.16, 20.2), 4))
    const t = G(5.6, 19.2)
    tree(crowd, t[0], t[1], 210, { seed: 12, leaf: 0, depth: 5 })
    crowd.add(palette.cream, rim(ellipse(t[0], t[1] + 2, 34, 12, 14), 0, -1, { inset: 0, w: 3, thr: 0.1 }))
  }
  // footprints from the stair on the left to the group
  {
    let d = ''
    const line = pts('-8,24.6 -6.2,25.4 -4.2,25 -2.6,24.2')
    for (let i = 0; i + 1 < line.length; i++)
      for (let k = 0; k < 5; k++) {
        const t = k / 5
        const x = lerp(nth(line, i)[0], nth(line, i + 1)[0], t)
        const z = lerp(nth(line, i)[1], nth(line, i + 1)[1], t) + (k % 2 ? 0.14 : -0.14)
        const p = G(x, z)
        d += path(ellipse(p[0], p[1], 4.4, 2.2, 7))
      }
    crowd.add(palette.ink, d)
  }
  const pose: Readonly<Record<string, FigureOptions>> = {
    '-0.8': { view: 'side', arms: [{ to: [18, 104] }, [0.1, 0.3]] },
    '-0.4': { view: 'back', coat: 'shawl' },
    1.6: { view: 'back', flip: true, arms: [[0.1, 0.1], { to: [14, 108], bend: 1 }] },
    2.1: { view: 'side', flip: true, torso: 0.2, nod: -0.1, hip: 82, coat: 'shawl' },
    0.7: {
      view: 'front',
      faceLit: true,
      arms: [
        {
          pts: two('-19,104 -3,112'),
        },
        {
          pts: two('19,104 3,113'),
        },
      ],
    },
  }
  women.sort((a, b) => b[1] - a[1])
  women.forEach(([x, z, hat], i) => {
    const p = G(x, z)
    const s = (cam.s(x, 0.8, z) / 100) * (hat === 'kid' ? 0.72 : 1.08)
    const st = pose[String(x)]
    figure(crowd, p[0], p[1], s, {
      hat: hat === 'kid' ? 'beret' : hat,
      fem: true,
      view: 'side',
      flip: x > lan[0],
      seed: 40 + i * 3,
      legs: st ? undefined : two('0.22,0.04 -0.22,-0.38'),
      light,
      lit: palette.cream,
      rim: 3.4,
      coat: 'over',
      hem: hat === 'kid' ? 50 : 26,
      arms: two('0.15,0.35 0.1,0.2'),
      h: 158,
      ...st,
    })
  })
  crowd.poly(palette.ink, [
    [light.x - 6, light.y - 8],
    [light.x + 6, light.y - 8],
    [light.x + 7, light.y + 12],
    [light.x - 7, light.y + 12],
  ])
  crowd.poly(palette.cream, [
    [light.x - 4, light.y - 6],
    [light.x + 4, light.y - 6],
    [light.x + 5, light.y + 9],
    [light.x - 5, light.y + 9],
  ])
  crowd.poly(palette.red, [
    [light.x, light.y - 4],
    [light.x + 2.4, light.y + 3],
    [light.x, light.y + 7],
    [light.x - 2.4, light.y + 3],
  ])
  // front: our own rail with snow, a jar with a candle, a neighbour's back
  const ry = 800
  const cl = { x: 452, y: ry - 62 } as const
  front.poly(
    palette.ink,
    rough(
      [
        [-90, ry],
        [1690, ry + 10],
        [1690, ry + 40],
        [-90, ry + 32],
      ],
      1.4,
      50,
      r,
    ),
  )
  for (let i = 0; i < 19; i++) {
    const x = -60 + i * 96
    front.poly(palette.ink, [
      [x - 8, ry + 20],
      [x + 8, ry + 20],
      [x + 9, 920],
      [x - 9, 920],
    ])
    front.add(
      palette.cream,
      cut(
        [x + (x < cl.x ? 5 : -5), ry + 44],
        [x + (x < cl.x ? 5.5 : -5.5), 910],
        2.2 * clamp(1.2 - Math.abs(x - cl.x) / 700, 0.25, 1),
      ),
    )
    const m = x + 48
    front.poly(palette.ink, [
      [m - 22, ry + 76],
      [m, ry + 44],
      [m + 22, ry + 76],
      [m, ry + 108],
    ])
    front.poly(palette.blue, [
      [m - 11, ry + 76],
      [m, ry + 60],
      [m + 11, ry + 76],
      [m, ry + 92],
    ])
  }
  {
    const a: Point[] = []
    const b: Point[] = []
    for (let i = 0; i <= 60; i++) {
      const x = -90 + i * 30
      a.push([
        x,
        ry - 10 - 9 * Math.abs(Math.sin(i * 0.9)) - 5 * Math.sin(i * 0.37) + (Math.abs(x - cl.x) < 60 ? 9 : 0),
      ])
      b.push([x, ry + 7 + 4 * Math.sin(i * 1.7) + i * 0.16])
    }
    front.poly(palette.cream, [...a, ...b.reverse()])
    front.add(
      palette.blue,
      chatter(-80, ry - 12, 1680, ry + 8, {
        n: 90,
        a: 0.05,
        len: [10, 30],
        w: 1.4,
        r: random(1410),
        field: (x) => clamp(Math.abs(x - cl.x) / 500),
      }),
    )
  }
  {
    const jar = pts(
      '-24,4 -36,8 -43,22 -46,46 -46,84 -42,104 -33,116 -27,120 -27,126 -31,129 -31,136 31,136 31,129 27,126 27,120 33,116 42,104 46,84 46,46 43,22 36,8 24,4',
    ).map(([a, b]): Point => [cl.x + a, ry - b])
    const ft = pts('2,106 11,84 14,70 9,58 0,53 -10,58 -13,70 -8,86').map(([a, b]): Point => [cl.x + a, ry - b])
    front.poly(palette.ink, jar)
    front.add(
      palette.cream,
      rays(cl.x, ry - 74, 17, 48, {
        gap: 7,
        ring: 13,
        w: 2.6,
        fall: 0.9,
        r: random(1411),
        bounds: [cl.x - 39, ry - 120, cl.x + 39, ry - 10],
        field: () => 0.95,
      }),
    )
    front.poly(palette.grey1, [
      [cl.x - 15, ry - 10],
      [cl.x - 14, ry - 48],
      [cl.x - 6, ry - 52],
      [cl.x + 15, ry - 49],
      [cl.x + 16, ry - 10],
    ])
    front.add(palette.ink, cut([cl.x + 10, ry - 46], [cl.x + 11, ry - 12], 4))
    front.poly(palette.cream, ft)
    front.poly(palette.red, [
      [cl.x + 1, ry - 84],
      [cl.x + 6, ry - 70],
      [cl.x + 3, ry - 61],
      [cl.x - 3, ry - 61],
      [cl.x - 5, ry - 70],
    ])
    front.add(
      palette.cream,
      cut([cl.x - 40, ry - 104], [cl.x - 39, ry - 16], 4.4) +
        cut([cl.x + 41, ry - 106], [cl.x + 40, ry - 18], 3) +
        cut([cl.x - 34, ry - 129], [cl.x + 34, ry - 129], 3.4) +
        cut([cl.x - 34, ry - 122], [cl.x + 20, ry - 122], 1.6),
    )
    front.add(
      palette.cream,
      rays(cl.x, ry - 74, 66, 150, {
        gap: 20,
        ring: 26,
        w: 2.6,
        fall: 0.9,
        r: random(1412),
        a0: Math.PI * 1.08,
        a1: Math.PI * 1.92,
        field: () => 0.8,
      }),
    )
  }
  shawlBack(front, 1360, 920, 3.1, cl)
  setPrecision(0)
  front.add(
    palette.cream,
    snow(LEFT, -10, RIGHT, 900, { n: 330, s: [1, 3], seed: 1418 }) +
      snow(LEFT, -10, RIGHT, 900, { n: 50, s: [3, 5.6], seed: 1419 }),
  )
  setPrecision(1)
  return { layers: Ls, light }
}
