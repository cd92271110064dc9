import { type Shift, shiftNumber } from '../flow/demand'
import type { InkValue } from '../machine/ink-internals'

/** A value that a variable was seen to have, kept once. */
export interface Atom {
  readonly id: number
  /** Tells it from every other value: kind and content. */
  readonly text: string
  /** Whole numbers, and 1 and 0 for true and false. */
  readonly number: number | undefined
  /** Of a variable of ink; absent for visits and turns, which are plain numbers. */
  readonly value: InkValue | undefined
}

export interface ValueTable {
  readonly atoms: readonly Atom[]
  ofNumber(number: number): Atom
  ofInk(value: InkValue): Atom
  ofText(text: string): Atom
  /** Something that is not there: a knot never visited. It stays as it is under every shift. */
  readonly none: Atom
  /** `undefined` if the value is no whole number, so that the shift says nothing. */
  shift(atom: Atom, shifts: readonly Shift[]): Atom | undefined
}

export function createValueTable(): ValueTable {
  const atoms: Atom[] = []
  const byText = new Map<string, Atom>()
  const keep = (text: string, number: number | undefined, value: InkValue | undefined): Atom => {
    const known = byText.get(text)
    if (known) return known
    const atom: Atom = { id: atoms.length, text, number, value }
    atoms.push(atom)
    byText.set(text, atom)
    return atom
  }
  const ofNumber = (number: number): Atom => keep(`n:${number}`, number, undefined)
  const none = keep('none', undefined, undefined)
  return {
    atoms,
    none,
    ofNumber,
    ofText: (text) => keep(`t:${text}`, undefined, undefined),
    ofInk(value) {
      const { value: raw } = value
      if (typeof raw === 'number') return Number.isInteger(raw) ? ofNumber(raw) : keep(`f:${raw}`, undefined, value)
      if (typeof raw === 'boolean') return keep(`b:${raw}`, raw ? 1 : 0, value)
      if (typeof raw === 'string') return keep(`s:${raw}`, undefined, value)
      return keep(`o:${describe(value)}`, undefined, value)
    },
    shift(atom, shifts) {
      if (shifts.length === 0 || atom === none) return atom
      return atom.number === undefined ? undefined : ofNumber(shiftNumber(atom.number, shifts))
    },
  }
}

/** Lists by their items, in a fixed order, and by the lists that an empty one came from; diverts by their path. */
function describe(value: InkValue): string {
  const { value: raw } = value
  if (raw instanceof Map) {
    const origins = (raw as { readonly originNames?: readonly string[] | null }).originNames ?? []
    return JSON.stringify([[...raw.entries()].sort(), [...origins].sort()])
  }
  return `${String(raw)}`
}
