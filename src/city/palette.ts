/** The seven inks of the pictures; there is no eighth. */
export const INKS = {
  ink: '#16130f',
  cream: '#efe3c8',
  grey1: '#b9aa8f',
  grey2: '#655a4b',
  red: '#b5281d',
  green: '#3f6e49',
  blue: '#22384e',
} as const

export type Ink = keyof typeof INKS
