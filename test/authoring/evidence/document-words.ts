import { createHash } from 'node:crypto'

/**
 * The words of a document as the locators count them: NFC, lower case, runs of letters and digits; with the 1-based
 * line and the 1-based paragraph (run of non-blank lines) of each.
 */
export interface DocumentWords {
  readonly words: readonly string[]
  readonly lines: readonly number[]
  readonly paragraphs: readonly number[]
}

/** Splits a text into its normalised words. */
export function normalisedWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** First 12 hex digits of the SHA-256 of words joined by one space. */
export function wordHash(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' '), 'utf8').digest('hex').slice(0, 12)
}

/** Reads a document into its words. */
export function readDocumentWords(text: string): DocumentWords {
  const words: string[] = []
  const lines: number[] = []
  const paragraphs: number[] = []
  let paragraph = 0
  let blank = true
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      blank = true
      continue
    }
    if (blank) paragraph += 1
    blank = false
    for (const word of normalisedWords(line)) {
      words.push(word)
      lines.push(index + 1)
      paragraphs.push(paragraph)
    }
  }
  return { words, lines, paragraphs }
}
