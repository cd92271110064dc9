/** The first words of a text, up to the end of a sentence if one ends within them; an ellipsis says that more follows. */
export function excerpt(text: string, words: number): string {
  const all = text.split(/\s+/)
  if (all.length <= words) return text
  const start = all.slice(0, words)
  const stop = start.findLastIndex((word) => /[.!?]["”]?$/.test(word))
  if (stop + 1 >= words / 2) return start.slice(0, stop + 1).join(' ')
  return `${start.join(' ').replace(/[,;:–-]+$/, '')} …`
}
