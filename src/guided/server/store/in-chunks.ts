/** Rows of one statement: few enough for the limit of parameters of either database. */
const MOST = 250

/** `items` in pieces of at most `MOST`; nothing gives no piece. */
export function* inChunks<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += MOST) yield items.slice(start, start + MOST)
}
