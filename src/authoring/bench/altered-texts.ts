import { seededRandom } from '../seeded-random'

/** A text as it might be brought along, and where each character of the text it was made from stands in it. */
export interface AlteredText {
  readonly text: string
  readonly at: (index: number) => number
}

/** Lines anew, at most `width` characters long; paragraphs stay. */
export function rewrapped(text: string, width: number): AlteredText {
  let out = ''
  let column = 0
  const places: number[] = []
  for (const { 0: piece, index } of text.matchAll(/\n\s*\n|\s+|\S+/g)) {
    const from = out.length
    const isSpace = /^\s/.test(piece)
    if (isSpace && piece.split('\n').length > 2) out += '\n\n'
    else if (isSpace) out += ' '
    else if (column + piece.length > width) out = `${out.replace(/ $/, '')}\n${piece}`
    else out += piece
    column = out.length - (out.lastIndexOf('\n') + 1)
    const shift = isSpace ? from : out.length - piece.length
    for (let at = 0; at < piece.length; at++) places[index + at] = isSpace ? from : shift + at
  }
  return { text: out, at: (index) => places[index] ?? 0 }
}

/** All accents dropped: Petofi. */
export function withoutAccents(text: string): AlteredText {
  const bare = [...text].map((letter) => letter.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '') || letter)
  const places: number[] = []
  let length = 0
  let index = 0
  for (const [at, letter] of [...text].entries()) {
    for (let unit = 0; unit < letter.length; unit++) places[index++] = length
    length += bare[at]?.length ?? 0
  }
  return { text: bare.join(''), at: (index) => places[index] ?? 0 }
}

/** A share of all characters, spaces and signs among them, replaced by small letters. */
export function misread(text: string, share: number, seed: number): AlteredText {
  const random = seededRandom(seed)
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const out = text
    .split('')
    .map((letter) => (random() < share ? (letters[Math.floor(random() * letters.length)] ?? 'x') : letter))
  return { text: out.join(''), at: (index) => index }
}
