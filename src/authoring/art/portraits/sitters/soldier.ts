import { palette } from '../../kit/palette'
import { plainBuild, softBuild } from '../build'
import { overall } from '../dress/overall'
import { greatcoat } from '../dress/padded'
import { tunic } from '../dress/uniform'
import { printedDress } from '../dress/women'
import { waistcoat } from '../dress/work'
import { broadMoustache, coalDust, freckles, shortMoustache, stubble } from '../face/beard'
import { ears } from '../face/ears'
import { glasses } from '../face/glasses'
import { dark, fair, grizzled } from '../hair/colour'
import { cropped } from '../hair/short'
import { capAskew, minersHat, serviceCap, workersBeret } from '../headgear/hats'
import { scarfInside } from '../headgear/headscarf'
import { darkScarf } from '../headgear/kerchief'
import type { Sitter } from '../sitter'

/** Those of the soldier's story. */
export const soldiersPeople: readonly Sitter[] = [
  {
    who: 'pinter',
    seed: 511,
    build: {
      ...plainBuild,
      jaw: 1.16,
      wide: 1.02,
      lower: 1.04,
      brow: 1.45,
      age: 1.3,
      neck: 50,
      shoulders: 162,
      nose: 'broad',
      eyes: 0.92,
    },
    dress: greatcoat,
    beside: ears(1),
    face: [broadMoustache(palette.ink), stubble(30)],
    head: [cropped(grizzled)],
  },
  {
    who: 'laci',
    seed: 522,
    build: {
      ...plainBuild,
      jaw: 0.96,
      wide: 0.98,
      lower: 0.95,
      brow: 0.8,
      lips: 1.2,
      neck: 38,
      shoulders: 146,
      nose: 'snub',
      eyes: 1.06,
      turn: 6,
      lean: 0.08,
      gaze: -3,
    },
    dress: tunic,
    beside: ears(1.25),
    face: [freckles],
    head: [capAskew(fair)],
  },
  {
    who: 'ronai',
    seed: 533,
    build: {
      ...plainBuild,
      jaw: 0.84,
      wide: 0.91,
      lower: 1.05,
      brow: 0.85,
      age: 0.7,
      neck: 36,
      shoulders: 146,
      nose: 'hooked',
      lips: 0.8,
      turn: -3,
    },
    dress: tunic,
    beside: ears(0.95),
    face: [glasses('wire')],
    head: [serviceCap(dark)],
  },
  {
    who: 'rozsi',
    seed: 544,
    build: {
      ...softBuild,
      jaw: 1.1,
      wide: 1.03,
      cheek: 0.09,
      brow: 0.9,
      lips: 0.8,
      age: 1.7,
      shoulders: 146,
      neck: 38,
      nose: 'broad',
      eyes: 0.94,
      lean: 0.04,
    },
    dress: printedDress(true),
    beside: scarfInside,
    head: [darkScarf],
  },
  {
    who: 'andras',
    seed: 555,
    build: {
      ...plainBuild,
      jaw: 1.04,
      wide: 0.98,
      lower: 1.02,
      brow: 1.3,
      age: 1.2,
      neck: 44,
      shoulders: 158,
      eyes: 0.96,
      lean: -0.03,
    },
    dress: overall(),
    beside: ears(1.05),
    face: [broadMoustache(palette.grey2, 14), coalDust],
    head: [minersHat(grizzled)],
  },
  {
    who: 'gulyas',
    seed: 566,
    build: {
      ...plainBuild,
      jaw: 1.2,
      wide: 1.03,
      cheek: 0.12,
      brow: 1.1,
      age: 1,
      neck: 50,
      shoulders: 160,
      nose: 'broad',
      lean: 0.04,
    },
    dress: greatcoat,
    beside: ears(1.02),
    face: [broadMoustache(palette.grey2, 2)],
    head: [serviceCap(grizzled, 'light')],
  },
  {
    who: 'sallai',
    seed: 577,
    build: {
      ...plainBuild,
      jaw: 0.95,
      wide: 0.96,
      lower: 1.03,
      brow: 1.1,
      age: 0.7,
      neck: 40,
      shoulders: 150,
      turn: -6,
      lean: -0.05,
      gaze: 3,
    },
    dress: waistcoat,
    beside: ears(1.14),
    face: [shortMoustache, stubble(36)],
    head: [workersBeret(grizzled)],
  },
]
