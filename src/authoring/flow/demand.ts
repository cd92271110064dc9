/**
 * What the rest of a story can still find out about a variable. Two values that answer every question of it alike
 * cannot be told apart by anything that follows.
 */
export interface Demand {
  /** The value itself matters: it is printed, copied, or goes into arithmetic that is not followed. */
  readonly exact: boolean
  /** Whole numbers c for which it matters whether the value is at least c; ascending. */
  readonly cuts: readonly number[]
  /** Texts for which it matters whether the value is that text; ascending. */
  readonly words: readonly string[]
  /** The remainder of a division by this number matters; 1 says nothing. */
  readonly modulus: number
}

/** One step of arithmetic that keeps the order of whole numbers, so that questions can be asked before it. */
export interface Shift {
  readonly by: 'plus' | 'min' | 'max'
  readonly value: number
}

export const EXACT: Demand = { exact: true, cuts: [], words: [], modulus: 1 }

/** More bands than this are no gain over the value itself. Also what ends shifting in a loop. */
const MOST_CUTS = 200

export function demandCuts(...cuts: readonly number[]): Demand {
  return { exact: false, cuts: [...new Set(cuts)].sort((a, b) => a - b), words: [], modulus: 1 }
}

export function demandWord(word: string): Demand {
  return { exact: false, cuts: [], words: [word], modulus: 1 }
}

/** What is left of a division; below zero ink counts remainders the other way. */
export function demandRemainder(modulus: number): Demand {
  return modulus < 1 || modulus > MOST_CUTS ? EXACT : { exact: false, cuts: [0], words: [], modulus }
}

/** Whether the value counts as true. */
export const TRUTH: Demand = { exact: false, cuts: [0, 1], words: [''], modulus: 1 }

/** What either of two asks. Gives back `a` itself where `b` adds nothing. */
export function joinDemands(a: Demand | undefined, b: Demand): Demand {
  if (a === undefined || a === b) return b
  if (a.exact) return a
  if (b.exact) return EXACT
  const cuts = merge(a.cuts, b.cuts)
  const words = merge(a.words, b.words)
  const modulus = a.modulus === b.modulus ? a.modulus : (a.modulus * b.modulus) / divisor(a.modulus, b.modulus)
  if (cuts === a.cuts && words === a.words && modulus === a.modulus) return a
  if (cuts === b.cuts && words === b.words && modulus === b.modulus) return b
  return cuts.length > MOST_CUTS || modulus > MOST_CUTS ? EXACT : { exact: false, cuts, words, modulus }
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}

/** Two ascending lists made one; one of the two itself where it holds the other. */
function merge<T extends number | string>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (a === b || holds(a, b)) return a
  if (holds(b, a)) return b
  return [...new Set([...a, ...b])].sort((x, y) => (x < y ? -1 : 1))
}

function holds<T extends number | string>(long: readonly T[], short: readonly T[]): boolean {
  if (short.length > long.length) return false
  let at = 0
  for (const value of short) {
    while (at < long.length && (long[at] as T) < value) at += 1
    if (long[at] !== value) return false
  }
  return true
}

/** What has to be asked before `shifts` so that `after` can be answered behind them. `undefined`: nothing. */
export function beforeShifts(after: Demand, shifts: readonly Shift[]): Demand | undefined {
  if (after.exact || (after.modulus > 1 && shifts.some(({ by }) => by !== 'plus'))) return EXACT
  let cuts = after.cuts
  for (const { by, value } of shifts.toReversed()) {
    if (by === 'plus') cuts = cuts.map((cut) => cut - value)
    // Behind a limit, what lies on its far side is always so or never so.
    if (by === 'min') cuts = cuts.filter((cut) => cut <= value)
    if (by === 'max') cuts = cuts.filter((cut) => cut > value)
  }
  return cuts.length === 0 && after.words.length === 0 && after.modulus === 1 ? undefined : { ...after, cuts }
}

/** For numbers that grow by steps nobody followed (visits, turns since): every lower question matters too. */
export function growing(demand: Demand, from: number): Demand {
  const most = demand.cuts.at(-1)
  if (demand.exact || most === undefined) return demand
  if (most - from > MOST_CUTS) return EXACT
  const cuts = Array.from({ length: Math.max(0, most - from + 1) }, (_, index) => from + index)
  return { ...demand, cuts }
}

/** Names the band of a value: values with the same name cannot be told apart by what `demand` asks. */
export function bandOf(demand: Demand, text: string, number: number | undefined): string {
  if (demand.exact) return text
  if (number === undefined)
    return (demand.cuts.length > 0 && !onlyTruth(demand)) || demand.modulus > 1 ? text : wordBand(demand, text)
  let band = 0
  while (band < demand.cuts.length && number >= (demand.cuts[band] ?? 0)) band += 1
  const word = demand.words.length === 0 ? '' : `|${wordBand(demand, `s:${number}`)}`
  const { modulus } = demand
  return `${band}${word}${modulus === 1 ? '' : `%${((number % modulus) + modulus) % modulus}`}`
}

function onlyTruth({ cuts, words }: Demand): boolean {
  return cuts.every((cut) => cut === 0 || cut === 1) && words.includes('')
}

function wordBand({ words }: Demand, text: string): string {
  const word = text.startsWith('s:') ? text.slice(2) : undefined
  // Whatever is neither a number nor a text (a list, a divert) is kept as it is.
  if (word === undefined) return text
  return words.includes(word) ? `=${word}` : '*'
}

export function shiftNumber(number: number, shifts: readonly Shift[]): number {
  let result = number
  for (const { by, value } of shifts) {
    if (by === 'plus') result += value
    else if (by === 'min') result = Math.min(result, value)
    else result = Math.max(result, value)
  }
  return result
}
