import type { Layer } from '../kit/layer'
import { palette } from '../kit/palette'
import { openBench, type Piece } from './bench'
import type { Build } from './build'
import { coat, neck } from './dress/coat'
import { brows, eyes } from './face/eyes'
import { lines } from './face/lines'
import { mouth } from './face/mouth'
import { modelling, nose, skull } from './face/skull'
import { frame, ground } from './ground'
import type { Mood } from './mood'

/** Somebody who is drawn. The pieces are cut in the order in which they stand here. */
export interface Sitter {
  /** The id in the stories, and the first part of the file names. */
  readonly who: string
  readonly seed: number
  readonly build: Build
  /** Hair or a hat that hangs behind the shoulders. */
  readonly behind?: Piece
  readonly dress: Piece
  /** Ears, or the dark inside of a scarf. */
  readonly beside?: Piece
  /** On the skin, under the hatching: a moustache, glasses, dust. */
  readonly face?: readonly Piece[]
  readonly head: readonly Piece[]
}

/** One sitter in one mood, 400 × 480. */
export function portrait(sitter: Sitter, mood: Mood): Layer {
  const bench = openBench(sitter.build, mood, sitter.seed)
  ground(bench)
  sitter.behind?.(bench)
  coat(bench)
  neck(bench)
  sitter.dress(bench)
  sitter.beside?.(bench)
  skull(bench)
  const hatching = modelling(bench)
  nose(bench)
  eyes(bench)
  brows(bench)
  mouth(bench)
  lines(bench)
  for (const piece of sitter.face ?? []) piece(bench)
  bench.L.add(palette.ink, hatching)
  for (const piece of sitter.head) piece(bench)
  frame(bench)
  return bench.L
}
