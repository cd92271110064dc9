/** One thing to be placed, in pixels along the line. */
export interface Spot<Item> {
  readonly item: Item
  readonly at: number
  /** Where its stretch ends; the same as `at` for a single moment. */
  readonly to: number
  /** How wide its name is. */
  readonly name: number
  /** The lower, the sooner it gets its name. With 0 it always has it, above all others, if there is any room. */
  readonly rank: number
}

export interface Placed<Item> {
  readonly item: Item
  readonly x: number
  readonly to: number
  /** 0 is the lane beside the line. */
  readonly lane: number
  /** On which side of the mark its name stands, if there is room for it. */
  readonly name: 'right' | 'left' | undefined
}

/** More than can be told apart: how many there are, and where they stand. */
export interface Crowd<Item> {
  readonly from: number
  readonly to: number
  readonly items: readonly Item[]
  /** Lanes it fills, from the line. */
  readonly lanes: number
}

export interface LaidOut<Item> {
  readonly placed: readonly Placed<Item>[]
  readonly crowds: readonly Crowd<Item>[]
}

interface Room {
  readonly width: number
  readonly lanes: number
  /** Lanes farthest from the line that no crowd fills, for the names of what matters most. */
  readonly flags: number
  /** How wide a mark is, with the space around it. */
  readonly mark: number
  /** How wide the number of a crowd is, with the space around it. */
  readonly number: number
}

/**
 * Places spots in lanes along a line so that nothing covers anything. Where more stand in one place than there are
 * lanes, they become a crowd. Everything else has its mark; names come in the order of rank, while there is room.
 * What lies wholly outside the width is left out; what reaches into it from the left stands at the edge.
 */
export function layOut<Item>(spots: readonly Spot<Item>[], room: Room): LaidOut<Item> {
  const { width, lanes, flags, mark } = room
  const seen = spots
    .filter(({ at, to }) => to >= 0 && at <= width)
    .map((spot) => ({ ...spot, at: Math.min(Math.max(spot.at, mark / 2), width - mark / 2) }))
  const deep = Math.max(1, lanes - flags)
  const crowds = crowdsIn(seen, mark, deep)
  // As many of the highest rank as can be have their names before all marks are placed, as long as no mark is lost.
  const order = seen.toSorted((a, b) => a.rank - b.rank)
  for (const share of crowds.length === 0 ? [1, 0.8, 0.6, 0.4, 0.2] : []) {
    const named = new Set(order.slice(0, Math.ceil(share * order.length)).map(({ item }) => item))
    const placed = place(seen, crowds, room, named)
    if (placed.length === seen.length) return { placed, crowds }
  }
  return { placed: place(seen, crowds, room, new Set()), crowds }
}

type Box = readonly [from: number, to: number]
type Side = Placed<unknown>['name']

function place<Item>(
  seen: readonly Spot<Item>[],
  crowds: readonly Crowd<Item>[],
  { width, lanes, mark, number }: Room,
  namesFirst: ReadonlySet<Item>,
): readonly Placed<Item>[] {
  const crowded = new Set(crowds.flatMap(({ items }) => items))
  const taken: Box[][] = Array.from({ length: lanes }, () => [])
  const free = (lane: number, [from, to]: Box): boolean =>
    from >= 0 && to <= width && (taken[lane]?.every((other) => other[1] <= from || other[0] >= to) ?? false)
  const places = new Map<Item, Placed<Item>>()
  const put = ({ item, at: x, to, name }: Spot<Item>, lane: number, side: Side): void => {
    taken[lane]?.push(boxOf({ at: x, name }, mark, side))
    places.set(item, { item, x, to, lane, name: side })
  }
  for (const { from, to, lanes: high } of crowds)
    for (let lane = 0; lane < high; lane += 1) taken[lane]?.push([from, lane < high - 2 ? to : to + number])

  for (const spot of seen.filter(({ rank }) => rank === 0)) {
    const side = spot.at + mark / 2 + spot.name <= width ? 'right' : 'left'
    const lane = findLast(lanes, (each) => free(each, boxOf(spot, mark, side)))
    if (lane !== undefined) put(spot, lane, side)
  }
  for (const spot of seen) {
    if (places.has(spot.item) || crowded.has(spot.item)) continue
    for (const side of namesFirst.has(spot.item) ? (['right', 'left', undefined] as const) : [undefined]) {
      const lane = findFirst(lanes, (each) => free(each, boxOf(spot, mark, side)))
      if (lane === undefined) continue
      put(spot, lane, side)
      break
    }
  }
  for (const spot of seen.toSorted((a, b) => a.rank - b.rank)) {
    const known = places.get(spot.item)
    if (!known || known.name !== undefined) continue
    const right: Box = [known.x + mark / 2, known.x + mark / 2 + spot.name]
    const left: Box = [known.x - mark / 2 - spot.name, known.x - mark / 2]
    const name = free(known.lane, right) ? 'right' : free(known.lane, left) ? 'left' : undefined
    if (name === undefined) continue
    taken[known.lane]?.push(name === 'right' ? right : left)
    places.set(spot.item, { ...known, name })
  }
  return [...places.values()]
}

/** From where to where a mark reaches, with its name on the given side. */
function boxOf({ at, name }: Pick<Spot<unknown>, 'at' | 'name'>, mark: number, side: Side): Box {
  return [at - mark / 2 - (side === 'left' ? name : 0), at + mark / 2 + (side === 'right' ? name : 0)]
}

/** Bins as wide as a mark that hold more than `deep` spots; neighbours among them are one crowd. */
function crowdsIn<Item>(seen: readonly Spot<Item>[], mark: number, deep: number): readonly Crowd<Item>[] {
  const bins = new Map<number, Item[]>()
  for (const { at, item } of seen) {
    const bin = Math.floor(at / mark)
    bins.set(bin, [...(bins.get(bin) ?? []), item])
  }
  const crowds: Crowd<Item>[] = []
  for (const [bin, items] of [...bins].toSorted(([a], [b]) => a - b)) {
    if (items.length <= deep) continue
    const last = crowds.at(-1)
    const [from, to] = [bin * mark, (bin + 1) * mark]
    if (last && last.to >= from) crowds[crowds.length - 1] = { ...last, to, items: [...last.items, ...items] }
    else crowds.push({ from, to, items, lanes: deep })
  }
  return crowds
}

const findFirst = (count: number, is: (lane: number) => boolean): number | undefined =>
  Array.from({ length: count }, (_, lane) => lane).find(is)
const findLast = (count: number, is: (lane: number) => boolean): number | undefined =>
  Array.from({ length: count }, (_, lane) => lane).findLast(is)
