import { palette } from '../../kit/palette'
import { plainBuild, softBuild } from '../build'
import { cardigan, pullover } from '../dress/knit'
import { overall } from '../dress/overall'
import { openShirt, suitAndTie } from '../dress/suit'
import { bowBlouse, nursesDress } from '../dress/women'
import { shortMoustache, stubble } from '../face/beard'
import { ears } from '../face/ears'
import { glasses } from '../face/glasses'
import { dark, grizzled } from '../hair/colour'
import { combedBack, parted, tufts } from '../hair/short'
import { rolled, waved } from '../hair/women'
import { workersBeret } from '../headgear/hats'
import { nurseCap } from '../headgear/kerchief'
import type { Sitter } from '../sitter'

/** Those of the student's story. */
export const studentsPeople: readonly Sitter[] = [
  {
    who: 'judit',
    seed: 411,
    build: {
      ...softBuild,
      jaw: 0.88,
      wide: 0.96,
      lower: 0.95,
      brow: 0.7,
      lips: 1.3,
      eyes: 1.1,
      nose: 'snub',
      turn: 6,
      gaze: -3,
      lean: 0.06,
    },
    dress: cardigan,
    head: [waved(dark)],
  },
  {
    who: 'bartos',
    seed: 422,
    build: {
      ...softBuild,
      jaw: 0.98,
      wide: 1,
      cheek: 0.05,
      brow: 0.7,
      lips: 0.9,
      age: 1.1,
      shoulders: 134,
      neck: 33,
      lean: -0.03,
    },
    dress: bowBlouse,
    face: [glasses('heavy')],
    head: [rolled(grizzled)],
  },
  {
    who: 'lajos',
    seed: 433,
    build: {
      ...plainBuild,
      jaw: 1.14,
      wide: 1.01,
      brow: 1.35,
      lips: 1,
      age: 0.3,
      neck: 46,
      shoulders: 160,
      nose: 'broad',
      turn: -5,
      lean: -0.06,
      gaze: 2,
    },
    dress: overall(),
    beside: ears(1.1),
    face: [stubble(56)],
    head: [workersBeret(dark)],
  },
  {
    who: 'gabor',
    seed: 444,
    build: {
      ...plainBuild,
      jaw: 0.93,
      wide: 0.92,
      lower: 1.03,
      brow: 1,
      neck: 37,
      shoulders: 142,
      nose: 'hooked',
      lips: 0.85,
      gaze: -2,
    },
    dress: openShirt(palette.grey2),
    beside: ears(1.02),
    head: [parted(dark)],
  },
  {
    who: 'ilona',
    seed: 455,
    build: { ...softBuild, jaw: 0.92, wide: 1, cheek: 0.04, brow: 0.8, lips: 1.1, age: 0.35, turn: -6, lean: -0.04 },
    dress: nursesDress,
    head: [nurseCap],
  },
  {
    who: 'peter',
    seed: 466,
    build: {
      ...plainBuild,
      jaw: 1,
      wide: 0.96,
      lower: 1,
      brow: 1.4,
      neck: 38,
      shoulders: 146,
      lips: 0.9,
      turn: 6,
      lean: -0.06,
      gaze: -4,
    },
    dress: pullover,
    beside: ears(0.98),
    head: [combedBack(dark)],
  },
  {
    who: 'bela',
    seed: 477,
    build: {
      ...plainBuild,
      jaw: 1.16,
      wide: 1.02,
      cheek: 0.1,
      lower: 0.98,
      brow: 0.9,
      age: 1,
      neck: 48,
      shoulders: 154,
      nose: 'plain',
      lips: 0.9,
      lean: 0.03,
    },
    dress: suitAndTie(palette.ink),
    beside: ears(0.95),
    face: [shortMoustache],
    head: [tufts(dark)],
  },
  {
    who: 'halmos',
    seed: 488,
    build: {
      ...plainBuild,
      jaw: 0.9,
      wide: 0.93,
      lower: 1.07,
      brow: 1.2,
      age: 1.3,
      neck: 36,
      shoulders: 146,
      nose: 'hooked',
      eyes: 0.96,
      coat: palette.cream,
      turn: -5,
    },
    dress: overall(palette.cream),
    beside: ears(1.04),
    face: [glasses('wire'), stubble(30)],
    head: [parted(grizzled)],
  },
]
