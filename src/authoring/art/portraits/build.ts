import { type Ink, palette } from '../kit/palette'

/** How somebody is built. Lengths are in the measure of the head, about 230 from crown to chin; shares stand around 1. */
export interface Build {
  readonly jaw: number
  readonly wide: number
  /** Weight of the brows. */
  readonly brow: number
  readonly lips: number
  /** Rounder and without the hatching of a shaven chin. */
  readonly soft: boolean
  /** Lines of the face: 0 none, 1 those of forty. */
  readonly age: number
  /** Half the width of the neck and of the shoulders. */
  readonly neck: number
  readonly shoulders: number
  readonly size: number
  /** Where the middle of the face stands on the sheet. */
  readonly cx: number
  readonly cy: number
  /** Length of the face below the eyes, and width at the cheeks added. */
  readonly lower: number
  readonly cheek: number
  /** Turned to the right (+) or left (-) by so much. */
  readonly turn: number
  /** The head leans by so many radians. */
  readonly lean: number
  readonly eyes: number
  /** Where the eyes look, to the right (+) or left (-). */
  readonly gaze: number
  readonly nose: 'plain' | 'broad' | 'hooked' | 'snub'
  readonly skin: Ink
  readonly coat: Ink
}

export const plainBuild: Build = {
  jaw: 1,
  wide: 1,
  brow: 1,
  lips: 1,
  soft: false,
  age: 0,
  neck: 40,
  shoulders: 152,
  size: 1.16,
  cx: 200,
  cy: 226,
  lower: 1,
  cheek: 0,
  turn: 0,
  lean: 0,
  eyes: 1,
  gaze: 0,
  nose: 'plain',
  skin: palette.cream,
  coat: palette.ink,
}

/** The build of most women here: narrower neck and shoulders. */
export const softBuild: Build = { ...plainBuild, soft: true, neck: 30, shoulders: 128 }
