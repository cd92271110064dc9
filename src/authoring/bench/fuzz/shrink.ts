/**
 * The shortest list that `fails` still holds for which leaving out pieces finds: first halves, then ever smaller ones.
 * Asks at most `most` times, for each time may be a whole run.
 */
export async function shrink<Item>(
  items: readonly Item[],
  fails: (items: readonly Item[]) => Promise<boolean>,
  most: number,
): Promise<readonly Item[]> {
  let shortest = items
  let asked = 0
  let size = Math.ceil(items.length / 2)
  while (size >= 1 && asked < most) {
    let shorter = false
    for (let start = 0; start < shortest.length && asked < most; ) {
      const rest = [...shortest.slice(0, start), ...shortest.slice(start + size)]
      asked += 1
      if (rest.length > 0 && (await fails(rest))) {
        shortest = rest
        shorter = true
      } else start += size
    }
    if (size === 1 && !shorter) break
    size = size === 1 ? 1 : Math.ceil(size / 2)
  }
  return shortest
}
