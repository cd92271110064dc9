import type { GameState } from '../state/game-state'
import type { Sound } from './sound-catalogue'

export type Volume = GameState['settings']['volume']

const SLIDER: Readonly<Record<Sound['kind'], keyof Volume>> = { ambience: 'ambience', music: 'music', cue: 'effects' }

/** 1 for no decibels, about a half for -6. */
const factorOf = (decibels: number): number => 10 ** (decibels / 20)

/**
 * How loud a sound is played, 0 to 1: its place in the mix, the person's own slider, and what it gives way. Ears hear
 * ratios, so the slider is squared. What would be louder than the file is played as the file is.
 */
export function loudness(sound: Sound, volume: Volume, duck: number): number {
  return Math.min(1, volume[SLIDER[sound.kind]] ** 2 * factorOf(sound.gain + duck) * HEADROOM)
}

/** Files are made at -23 LUFS, well below full; so that the mix is not too soft on small speakers it is raised. */
const HEADROOM = factorOf(5)
