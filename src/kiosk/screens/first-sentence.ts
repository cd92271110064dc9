/** The first sentence of a text: where one stands and reads, the rest is for the phone. */
export function firstSentence(text: string): string {
  const end = /[.!?](?=\s+\p{Lu})/u.exec(text)
  return end ? text.slice(0, end.index + 1) : text
}
