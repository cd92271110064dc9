import { ellipse, type Point, type Points, pts } from '../kit/geometry'
import { rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { palette } from '../kit/palette'
import { random } from '../kit/random'
import type { LandmarkId } from './geography'

type Cut = (outline: Points) => void

/** Draws in a box of 24 units round 0, 0 (y up): `b` lays an area in ink, `h` takes one out of it. */
export type Pictogram = (b: Cut, h: Cut) => void

export const pictograms: Readonly<Record<LandmarkId, Pictogram>> = {
  parliament: (b, h) => {
    b(pts('-11,-8 11,-8 11,-2 -11,-2'))
    b(pts('-4,-2 4,-2 3.6,3 2,6 .6,7 0,11 -.6,7 -2,6 -3.6,3'))
    for (const u of [-10, -6.4, 6.4, 10])
      b([
        [u - 0.9, -2],
        [u + 0.9, -2],
        [u, 5],
      ])
    for (let u = -9.5; u < 10; u += 2.4)
      h([
        [u, -6.6],
        [u + 1, -6.6],
        [u + 1, -3.6],
        [u, -3.6],
      ])
  },
  bem: (b) => {
    b(pts('-4.4,-10 4.4,-10 3.2,-2 -3.2,-2'))
    b(pts('-3,-2 2,-2 1.6,2 2,4.4 7,9.2 6.2,10 1,6 1,8 2.4,8.6 -2.4,8.6 -1,8 -1,6 -2.4,4.6 -3.6,-1'))
    b(pts('-1.6,8.6 1.2,8.6 1,10.2 -1.4,10.2 -4,12 -3.4,9.8'))
  },
  radio: (b, h) => {
    b(pts('-10,-9 4,-9 4,4 -10,4'))
    b(pts('-11,4 5,4 3,6.6 -9,6.6'))
    for (const y of [-6.5, -1.4])
      for (const x of [-8, -4, 0])
        h([
          [x, y],
          [x + 2.2, y],
          [x + 2.2, y + 3.2],
          [x, y + 3.2],
        ])
    b(pts('6.4,-9 9.6,-9 8.5,10 7.5,10'))
    for (const k of [3, 5])
      b([
        [8 - k, 10 - k * 0.3],
        [8 - k + 0.9, 10 - k * 0.3],
        [8 - k + 1.4, 11.4],
        [8 - k + 0.4, 12],
      ])
  },
  boots: (b) => {
    b(pts('-10,-10 10,-10 10,-6 -10,-6'))
    b(pts('-6,-6 6,-6 5,0 -5,0'))
    b(pts('-5.4,0 -1,0 -1,7.6 -2,6.4 -2.8,8.4 -4,6.8 -4,3 -6,1.6'))
    b(pts('1,0 5.8,0 5.8,1.4 4,2.8 4,7 3,6 2.2,8.2 1,7'))
  },
  corvin: (b, h) => {
    b(pts('-10,-9 10,-9 10,2 -10,2'))
    b(pts('-11,2 11,2 7,6 -7,6'))
    b(pts('-3.4,6 3.4,6 2.6,8.6 -2.6,8.6'))
    for (const [u, w] of pts('-8.4,1.1 -5.4,1.7 -1.6,2.6 3.2,1.9 7,1.2'))
      h([
        [u, -6],
        [u + w, -6],
        [u + w, -1],
        [u + w / 2, 0],
        [u, -1],
      ])
  },
  kilian: (b, h) => {
    b(pts('-11,-8 11,-8 11,3 -11,3'))
    b(pts('-11.6,3 11.6,3 9.6,6.4 -9.6,6.4'))
    h(pts('-2,-8 2,-8 2,-4.4 0,-2.4 -2,-4.4'))
    for (const u of [-9, -5.6, 3.8, 7.2])
      for (const y of [-5.6, -1.2])
        h([
          [u, y],
          [u + 1.8, y],
          [u + 1.8, y + 2.8],
          [u, y + 2.8],
        ])
  },
  university: (b, h) => {
    b(pts('-11,-9 11,-9 11,-1 -11,-1'))
    b(pts('-4.6,-1 4.6,-1 4.6,2 3,6.4 -3,6.4 -4.6,2'))
    for (const k of [-1, 1])
      b([
        [k * 7, -1],
        [k * 11, -1],
        [k * 11, 1],
        [k * 9, 4.6],
        [k * 7, 1],
      ])
    b(pts('-.6,6 .6,6 0,10.6'))
    for (const u of [-3.4, -1, 1.4])
      h([
        [u, -9],
        [u + 1.2, -9],
        [u + 1.2, -2],
        [u, -2],
      ])
    h(pts('-4,1 4,1 0,4'))
  },
  csepel: (b, h) => {
    b(pts('-10,-10 -6,-10 -6.4,3 -9.6,3'))
    b(pts('10,-10 6,-10 6.4,3 9.6,3'))
    b(pts('-10.4,0 10.4,0 10.4,3.4 -10.4,3.4'))
    b(pts('-2.2,3.4 -.4,3.4 -.8,11 -1.8,11'))
    b(pts('2.6,3.4 4.4,3.4 4,9 3,9'))
    for (let u = -8; u < 8; u += 2.3)
      h([
        [u, 1],
        [u + 1.3, 1],
        [u + 1.3, 2.4],
        [u, 2.4],
      ])
  },
  lamp: (b, h) => {
    b(pts('-11,-9 2,-9 2,-2 -11,-2'))
    for (const u of [-10, -6.8, -3.6]) {
      b([
        [u - 0.4, -2],
        [u + 3, -2],
        [u + 3, 1.2],
      ])
      h([
        [u, -6.6],
        [u + 2, -6.6],
        [u + 2, -4],
        [u, -4],
      ])
    }
    b(pts('5,-9 9,-9 8.4,1 5.6,1'))
    b(pts('4.4,1 9.6,1 10.8,3.4 10.8,7.4 3.2,7.4 3.2,3.4'))
    b(pts('3,7.4 11,7.4 7,10.6'))
  },
  chain: (b, h) => {
    b(pts('-12,-5 12,-5 12,-3.4 -12,-3.4'))
    for (const k of [-6, 6]) {
      b([
        [k - 1.8, -9],
        [k + 1.8, -9],
        [k + 1.6, 6],
        [k - 1.6, 6],
      ])
      b([
        [k - 2.4, 5],
        [k + 2.4, 5],
        [k + 2, 7.4],
        [k - 2, 7.4],
      ])
      h([
        [k - 0.7, -3],
        [k + 0.7, -3],
        [k + 0.7, 1],
        [k, 2],
        [k - 0.7, 1],
      ])
    }
    const c = (x: number) => 5 - 7.4 * (1 - (x / 6) ** 2)
    const top: Point[] = []
    const bot: Point[] = []
    for (let x = -6; x <= 6; x += 1.5) {
      top.push([x, c(x) + 0.6])
      bot.unshift([x, c(x) - 0.5])
    }
    b([...top, ...bot])
    b(pts('-6,5.6 -12,-3.6 -12,-4.6 -6,4.2'))
    b(pts('6,5.6 12,-3.6 12,-4.6 6,4.2'))
  },
  keleti: (b, h) => {
    b(pts('-10,-9 10,-9 10,0 -10,0'))
    b(pts('-11,0 -7,0 -7,3.6 -11,3.6'))
    b(pts('7,0 11,0 11,3.6 7,3.6'))
    const a: Point[] = []
    for (let i = 0; i <= 10; i++) {
      const t = (Math.PI * i) / 10
      a.push([7 * Math.cos(t), 9 * Math.sin(t)])
    }
    b(a)
    const c: Point[] = []
    for (let i = 0; i <= 10; i++) {
      const t = (Math.PI * i) / 10
      c.push([5 * Math.cos(t), -2 + 8.6 * Math.sin(t)])
    }
    h(c)
    for (const u of [-2.6, 0, 2.6])
      b([
        [u - 0.3, -2],
        [u + 0.3, -2],
        [u + 0.3, 6],
        [u - 0.3, 6],
      ])
    b(pts('-5,1 5,1 5,1.7 -5,1.7'))
    b(pts('-1.2,8.6 1.2,8.6 1.6,11 -1.6,11'))
  },
  border: (b, h) => {
    b(pts('-6,1 2,1 2,5 -6,5'))
    b(pts('-7,5 3,5 -2,8.6'))
    for (const k of [-1, 1])
      b([
        [-2 + k * 4.6, -10],
        [-2 + k * 5.4, -10],
        [-2 + k * 3.4, 1],
        [-2 + k * 2.6, 1],
      ])
    b(pts('-5.4,-4.6 1.4,-4.6 1.2,-3.8 -5.2,-3.8'))
    for (const [x, t] of pts('5,2 7,5 9,0 10.4,3.4')) {
      b([
        [x - 0.3, -10],
        [x + 0.3, -10],
        [x + 0.9, t],
        [x + 0.3, t],
      ])
      b([
        [x + 0.1, t - 2.6],
        [x + 1.2, t - 2.6],
        [x + 1.3, t + 0.6],
        [x + 0.3, t + 0.6],
      ])
    }
    h(pts('-5,2.2 1,2.2 1,4 -5,4'))
  },
}

/** A pictogram on its plaque, middle at x, y, `radius` to the edge of the cream. */
export function plaque(L: Layer, name: LandmarkId, x: number, y: number, radius: number): void {
  const k = radius / 16.5
  const m = (outline: Points) => outline.map(([u, v]): Point => [x + u * k, y - v * k])
  const r = random(name.length * 7)
  L.poly(palette.ink, rough(ellipse(x, y, radius + 3.4, radius + 3.4, 26), 0.8, 8, r))
  L.poly(palette.cream, rough(ellipse(x, y, radius, radius, 26), 0.6, 8, r))
  pictograms[name](
    (outline) => L.poly(palette.ink, m(outline)),
    (outline) => L.poly(palette.cream, m(outline)),
  )
}
