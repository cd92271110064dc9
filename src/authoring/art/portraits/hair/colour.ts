import { type Ink, palette } from '../../kit/palette'

/** Hair as an area and the two inks it is cut in, toward the light and away from it. */
export interface HairColour {
  readonly base: Ink
  readonly light: Ink
  readonly shade: Ink
}

export const dark: HairColour = { base: palette.ink, light: palette.cream, shade: palette.grey2 }
export const grizzled: HairColour = { base: palette.grey2, light: palette.cream, shade: palette.ink }
export const fair: HairColour = { base: palette.grey1, light: palette.cream, shade: palette.ink }
export const white: HairColour = { base: palette.cream, light: palette.ink, shade: palette.ink }
