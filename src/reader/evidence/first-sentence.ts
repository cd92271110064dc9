/** A text up to the end of its first sentence; one of a few letters only is not taken for one. */
export function firstSentence(text: string, least = 20): string {
  return new RegExp(`^.{${least},}?[.!?](?=\\s|$)`).exec(text)?.[0] ?? text
}
