/** A part of a text: from the first character to before the last, white space at the ends left out. */
export interface Part {
  readonly from: number
  readonly to: number
}

const HAS_WORD = /[\p{Letter}\p{Number}]/u

/** The sentences of a text. What has no word in it, a dash or a closing quotation mark, goes with the one before. */
export function sentencesOf(text: string, language: string): readonly Part[] {
  const parts: Part[] = []
  for (const part of split(text, language)) {
    const trimmed = trim(text, part)
    if (trimmed.from === trimmed.to) continue
    const before = parts.at(-1)
    if (before && !HAS_WORD.test(text.slice(trimmed.from, trimmed.to)))
      parts[parts.length - 1] = { from: before.from, to: trimmed.to }
    else parts.push(trimmed)
  }
  return parts
}

function split(text: string, language: string): readonly Part[] {
  // Older Firefox does not know where sentences end; there a paragraph is read in one go.
  if (typeof Intl.Segmenter !== 'function') return [{ from: 0, to: text.length }]
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
  return [...segments].map(({ index, segment }) => ({ from: index, to: index + segment.length }))
}

function trim(text: string, { from, to }: Part): Part {
  const part = text.slice(from, to)
  const start = from + part.length - part.trimStart().length
  return { from: start, to: Math.max(start, from + part.trimEnd().length) }
}
