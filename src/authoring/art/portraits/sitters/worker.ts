import { palette } from '../../kit/palette'
import { plainBuild, softBuild } from '../build'
import { cardigan, muffler } from '../dress/knit'
import { overall } from '../dress/overall'
import { quilted } from '../dress/padded'
import { printedDress } from '../dress/women'
import { broadMoustache, shortMoustache, stubble } from '../face/beard'
import { ears } from '../face/ears'
import { glasses } from '../face/glasses'
import { knotBehind, plaitsBehind } from '../hair/behind'
import { dark, grizzled, white } from '../hair/colour'
import { combedBack, curls } from '../hair/short'
import { drawnBack } from '../hair/women'
import { goggles } from '../headgear/goggles'
import { feltHat, flatCap } from '../headgear/hats'
import { boundKerchief } from '../headgear/kerchief'
import type { Sitter } from '../sitter'

/** Those of the worker's story. */
export const workersPeople: readonly Sitter[] = [
  {
    who: 'dobos',
    seed: 311,
    build: {
      ...plainBuild,
      jaw: 1.24,
      wide: 1.07,
      cheek: 0.1,
      lower: 1.02,
      brow: 1.1,
      age: 1.2,
      neck: 52,
      shoulders: 164,
      nose: 'broad',
      coat: palette.grey2,
    },
    dress: overall(palette.grey2, true),
    beside: ears(0.95),
    head: [combedBack(grizzled, 24)],
  },
  {
    who: 'jani',
    seed: 322,
    build: {
      ...plainBuild,
      jaw: 0.86,
      wide: 0.94,
      lower: 0.93,
      brow: 0.9,
      eyes: 1.12,
      neck: 34,
      shoulders: 134,
      nose: 'snub',
      lips: 1.15,
      turn: 5,
      lean: 0.05,
    },
    dress: overall(),
    beside: ears(1.12),
    head: [curls(dark)],
  },
  {
    who: 'marta',
    seed: 333,
    build: { ...softBuild, jaw: 0.9, wide: 0.97, brow: 0.85, lips: 1.05, age: 0.5, turn: -4, gaze: 3 },
    behind: knotBehind(dark),
    dress: printedDress(),
    head: [drawnBack(dark)],
  },
  {
    who: 'vilma',
    seed: 344,
    build: {
      ...softBuild,
      jaw: 1.06,
      wide: 1.03,
      brow: 1.05,
      lips: 1.2,
      age: 0.4,
      neck: 36,
      shoulders: 146,
      nose: 'broad',
      lean: -0.05,
    },
    dress: quilted,
    beside: ears(0.9),
    head: [boundKerchief],
  },
  {
    who: 'sipos',
    seed: 355,
    build: {
      ...plainBuild,
      jaw: 0.84,
      wide: 0.95,
      lower: 1.06,
      brow: 1.3,
      age: 1.7,
      neck: 34,
      shoulders: 138,
      nose: 'hooked',
      eyes: 0.92,
      lean: 0.04,
    },
    dress: muffler,
    beside: ears(1.2),
    face: [broadMoustache(palette.cream, 10), stubble(24), glasses('wire')],
    head: [flatCap(white)],
  },
  {
    who: 'zsofi',
    seed: 366,
    build: {
      ...softBuild,
      size: 0.98,
      cy: 270,
      jaw: 0.92,
      wide: 1.02,
      lower: 0.92,
      cheek: 0.1,
      brow: 0.55,
      lips: 1,
      eyes: 1.28,
      neck: 26,
      shoulders: 104,
      nose: 'snub',
      turn: 5,
      lean: 0.07,
      gaze: 2,
    },
    behind: plaitsBehind(dark),
    dress: cardigan,
    head: [drawnBack(dark)],
  },
  {
    who: 'tibor',
    seed: 377,
    build: {
      ...plainBuild,
      jaw: 1.18,
      wide: 1.04,
      cheek: 0.06,
      brow: 1.15,
      age: 0.8,
      neck: 50,
      shoulders: 164,
      nose: 'plain',
      lean: -0.04,
      turn: 3,
    },
    dress: overall(),
    beside: ears(1),
    face: [stubble(34)],
    head: [combedBack(dark, 8), goggles],
  },
  {
    who: 'gal',
    seed: 388,
    build: {
      ...plainBuild,
      jaw: 1.04,
      wide: 0.99,
      lower: 0.98,
      brow: 1.2,
      age: 0.8,
      neck: 44,
      shoulders: 154,
      nose: 'hooked',
      turn: -5,
      lean: 0.05,
      gaze: 3,
    },
    dress: muffler,
    beside: ears(1.06),
    face: [shortMoustache],
    head: [feltHat(dark)],
  },
]
