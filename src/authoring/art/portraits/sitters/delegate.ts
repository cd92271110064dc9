import { palette } from '../../kit/palette'
import { plainBuild, softBuild } from '../build'
import { pullover } from '../dress/knit'
import { overall } from '../dress/overall'
import { suitAndTie } from '../dress/suit'
import { waistcoat } from '../dress/work'
import { broadMoustache } from '../face/beard'
import { ears } from '../face/ears'
import { glasses } from '../face/glasses'
import { dark, grizzled, white } from '../hair/colour'
import { combedBack, tousled, tufts } from '../hair/short'
import { feltHat } from '../headgear/hats'
import { tiedBack } from '../headgear/kerchief'
import type { Sitter } from '../sitter'

/** Those of the delegate's story. */
export const delegatesPeople: readonly Sitter[] = [
  {
    who: 'pali',
    seed: 611,
    build: {
      ...plainBuild,
      size: 1.12,
      jaw: 0.8,
      wide: 0.93,
      lower: 0.9,
      brow: 0.75,
      neck: 30,
      shoulders: 124,
      nose: 'snub',
      eyes: 1.18,
      turn: 4,
      lean: 0.05,
      gaze: 2,
    },
    dress: pullover,
    beside: ears(1.18),
    head: [tousled(dark)],
  },
  {
    who: 'margit',
    seed: 622,
    build: {
      ...softBuild,
      jaw: 1.02,
      wide: 1.01,
      cheek: 0.06,
      brow: 0.95,
      lips: 1.35,
      age: 0.7,
      shoulders: 138,
      neck: 34,
      turn: -6,
      lean: -0.07,
      gaze: 4,
    },
    dress: overall(),
    head: [tiedBack],
  },
  {
    who: 'benedek',
    seed: 633,
    build: {
      ...plainBuild,
      jaw: 1.12,
      wide: 1.02,
      cheek: 0.1,
      brow: 1.2,
      age: 1.7,
      neck: 42,
      shoulders: 148,
      nose: 'broad',
      eyes: 0.94,
      lean: 0.03,
    },
    dress: waistcoat,
    beside: ears(1.08),
    face: [broadMoustache(palette.cream, 4)],
    head: [tufts(white)],
  },
  {
    who: 'weisz',
    seed: 644,
    build: {
      ...plainBuild,
      jaw: 0.88,
      wide: 0.94,
      lower: 1.06,
      brow: 1,
      age: 0.9,
      neck: 36,
      shoulders: 142,
      nose: 'hooked',
      lips: 0.9,
      turn: 4,
    },
    dress: suitAndTie(palette.grey2),
    beside: ears(1.02),
    face: [glasses('heavy')],
    head: [combedBack(dark, 30)],
  },
  {
    who: 'vadas',
    seed: 655,
    build: {
      ...plainBuild,
      jaw: 0.98,
      wide: 0.95,
      lower: 1.04,
      brow: 0.9,
      age: 1.5,
      neck: 40,
      shoulders: 150,
      lips: 0.75,
      eyes: 0.94,
      turn: -4,
    },
    dress: suitAndTie(palette.ink),
    beside: ears(1),
    head: [feltHat(grizzled)],
  },
]
