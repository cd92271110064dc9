/** The seven inks of every picture. No eighth, and none is mixed: style of the linocuts of the 1920s. */
export const palette = {
  cream: '#efe3c8',
  ink: '#16130f',
  grey1: '#b9aa8f',
  grey2: '#655a4b',
  red: '#b5281d',
  green: '#3f6e49',
  blue: '#22384e',
} as const

export type Ink = (typeof palette)[keyof typeof palette]
