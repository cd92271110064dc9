import { plainBuild, softBuild } from '../build'
import { wideCollar, winterLapels } from '../dress/collar'
import { tunic } from '../dress/uniform'
import { braces } from '../dress/work'
import { shortMoustache, stubble } from '../face/beard'
import { ears } from '../face/ears'
import { straightBefore, straightBehind } from '../hair/long'
import { beret } from '../headgear/beret'
import { peakedCap } from '../headgear/cap'
import { headscarf, scarfInside } from '../headgear/headscarf'
import { sideCap } from '../headgear/side-cap'
import type { Sitter } from '../sitter'

/** The four whom one plays. */
export const played: readonly Sitter[] = [
  {
    who: 'istvan',
    seed: 193,
    build: { ...plainBuild, jaw: 1.06, wide: 1.03, brow: 1.25, lips: 0.9, age: 0.5 },
    dress: braces,
    beside: ears(),
    face: [shortMoustache, stubble()],
    head: [peakedCap],
  },
  {
    who: 'klara',
    seed: 224,
    build: { ...softBuild, jaw: 0.84, wide: 0.94, brow: 0.72, lips: 1.25 },
    behind: straightBehind,
    dress: wideCollar,
    head: [straightBefore, beret],
  },
  {
    who: 'mihaly',
    seed: 286,
    build: { ...plainBuild, jaw: 0.92, wide: 0.93, brow: 0.95 },
    dress: tunic,
    beside: ears(1.15),
    head: [sideCap],
  },
  {
    who: 'erzsebet',
    seed: 255,
    build: { ...softBuild, jaw: 0.93, wide: 0.99, brow: 0.8, lips: 0.95, age: 1 },
    dress: winterLapels,
    beside: scarfInside,
    head: [headscarf],
  },
]
