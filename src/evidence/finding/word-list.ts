/** The words of a text as the catalogue counts them, with where each begins and ends in the text (end exclusive). */
export interface WordList {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Splits a text into runs of letters and digits, each in NFC and lower case. The text has to be in NFC already. */
export function wordList(text: string): WordList {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    words.push(word.toLowerCase())
    starts.push(index)
    ends.push(index + word.length)
  }
  return { words, starts, ends }
}
