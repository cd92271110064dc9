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
  /** How wide a mark is, with the space around it. */
  readonly mark: number
  /** How wide the number of a crowd is, with the space around it. */
  readonly number: number
}

/** Lanes at the top that no crowd fills, for the names of what matters most. */
const FLAGS = 3

/**
 * Places spots in lanes along a line so that nothing covers anything. Where more stand in one place than there are
 * lanes, they become a crowd. Everything else has its mark; names come in the order of rank, while there is room.
 * What lies wholly outside the width is left out; what reaches into it from the left stands at the edge.
 */
export function layOut<Item>(spots: readonly Spot<Item>[], room: Room): LaidOut<Item> {
  const { width, lanes, mark, number } = room
  const seen = spots
    .filter(({ at, to }) => to >= 0 && at <= width)
    .map((spot) => ({ ...spot, at: Math.max(spot.at, Math.min(mark / 2, spot.to)) }))
  const deep = Math.max(1, lanes - FLAGS)
  const crowds = crowdsIn(seen, mark, deep)
  const crowded = new Set(crowds.flatMap(({ items }) => items))
  const taken: { from: number; to: number }[][] = Array.from({ length: lanes }, () => [])
  const free = (lane: number, from: number, to: number): boolean =>
    taken[lane]?.every((other) => other.to <= from || other.from >= to) ?? false
  const take = (lane: number, from: number, to: number): void => void taken[lane]?.push({ from, to })

  for (const { from, to } of crowds)
    for (let lane = 0; lane < deep; lane += 1) take(lane, from, lane < deep - 2 ? to : to + number)

  const places = new Map<Item, { x: number; to: number; lane: number; name: Placed<Item>['name'] }>()
  const put = (spot: Spot<Item>, lane: number, name: Placed<Item>['name']): void => {
    take(lane, ...boxOf(spot, mark, name))
    places.set(spot.item, { x: spot.at, to: spot.to, lane, name })
  }

  for (const spot of seen.filter(({ rank }) => rank === 0)) {
    const side = spot.at + mark / 2 + spot.name <= width ? 'right' : 'left'
    const lane = findLast(lanes, (each) => free(each, ...boxOf(spot, mark, side)))
    if (lane !== undefined) put(spot, lane, side)
  }
  for (const spot of seen) {
    if (places.has(spot.item) || crowded.has(spot.item)) continue
    const lane = findFirst(lanes, (each) => free(each, ...boxOf(spot, mark, undefined)))
    if (lane !== undefined) put(spot, lane, undefined)
  }
  for (const spot of seen.toSorted((a, b) => a.rank - b.rank)) {
    const place = places.get(spot.item)
    if (!place || place.name !== undefined) continue
    const right: readonly [number, number] = [place.x + mark / 2, place.x + mark / 2 + spot.name]
    const left: readonly [number, number] = [place.x - mark / 2 - spot.name, place.x - mark / 2]
    if (right[1] <= width && free(place.lane, ...right)) place.name = 'right'
    else if (left[0] >= 0 && free(place.lane, ...left)) place.name = 'left'
    if (place.name !== undefined) take(place.lane, ...(place.name === 'right' ? right : left))
  }
  return { placed: [...places].map(([item, place]) => ({ item, ...place })), crowds }
}

/** From where to where a mark reaches, with its name on the given side. */
function boxOf(
  { at, name }: Pick<Spot<unknown>, 'at' | 'name'>,
  mark: number,
  side: 'right' | 'left' | undefined,
): readonly [from: number, to: number] {
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
