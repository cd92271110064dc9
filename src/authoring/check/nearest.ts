/**
 * What an author may have meant by `word`: of `known` those that begin with it, else those that differ from it by the
 * fewest letters; at most two, the shorter first. Empty where nothing is near.
 */
export function nearest(word: string, known: Iterable<string>): readonly string[] {
  const most = Math.ceil(word.length / 4)
  const near: { readonly id: string; readonly far: number }[] = []
  for (const id of known) {
    const far = word.length > 2 && id.startsWith(word) ? 0 : changes(word, id, most)
    if (far <= most) near.push({ id, far })
  }
  const least = Math.min(...near.map(({ far }) => far))
  return near
    .filter(({ far }) => far === least)
    .map(({ id }) => id)
    .sort((a, b) => a.length - b.length || a.localeCompare(b, 'en'))
    .slice(0, 2)
}

/** `mend`, and what may have been meant. */
export function orNearest(mend: string, word: string, known: Iterable<string> | undefined): string {
  const near = nearest(word, known ?? [])
  return near.length === 0 ? mend : `${mend}; perhaps ${near.join(' or ')}`
}

/** Letters to add, leave out or change to get from one word to the other; more than `most` is not counted on. */
function changes(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...to].entries())
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    row = next
  }
  return row.at(-1) ?? 0
}
