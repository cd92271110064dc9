/** Fewer words than these say too little of a standpoint. */
const LEAST_WORDS = 8

/** The beginning of a text, in whole sentences: where one stands and reads, the rest is for the phone. */
export function firstSentences(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  let taken = ''
  for (const sentence of sentences) {
    if (taken !== '' && taken.split(/\s+/).length >= LEAST_WORDS) break
    taken = taken === '' ? sentence : `${taken} ${sentence}`
  }
  return taken
}
