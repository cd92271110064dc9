import type { Shift } from './demand'

/** What is known, without playing, of a value on ink's evaluation stack. */
export type InkSymbol =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'target'; readonly path: string }
  /** A variable's value, read at the node `load`, after some shifts. */
  | { readonly kind: 'variable'; readonly variable: string; readonly load: number; readonly shifts: readonly Shift[] }
  /** A reference to a variable, for a parameter marked `ref`. */
  | { readonly kind: 'pointer'; readonly variable: string }
  /** A string that is being put together; `undefined` once something unknown went into it. */
  | { readonly kind: 'open-text'; readonly value: string | undefined }
  | { readonly kind: 'tag' }
  /** Anything else. What went into it has been asked for in full. */
  | { readonly kind: 'opaque' }

export const OPAQUE: InkSymbol = { kind: 'opaque' }

export function sameSymbol(a: InkSymbol, b: InkSymbol): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/** Where symbols are at one point: the stack, and the temporaries of functions that were written out in place. */
export interface SymbolState {
  readonly stack: readonly InkSymbol[]
  /** By `<call>:<name>`. */
  readonly temporaries: ReadonlyMap<string, InkSymbol>
}

export const NO_SYMBOLS: SymbolState = { stack: [], temporaries: new Map() }

/** Joins what two ways bring to a point; `lost` is told of each symbol that the two do not share. */
export function joinStates(a: SymbolState, b: SymbolState, lost: (symbol: InkSymbol) => void): SymbolState {
  if (a === b) return a
  const stack = joinStacks(a.stack, b.stack, lost)
  const temporaries = joinTemporaries(a.temporaries, b.temporaries, lost)
  return stack === a.stack && temporaries === a.temporaries ? a : { stack, temporaries }
}

function joinStacks(
  a: readonly InkSymbol[],
  b: readonly InkSymbol[],
  lost: (symbol: InkSymbol) => void,
): readonly InkSymbol[] {
  if (a.length !== b.length) {
    for (const symbol of [...a, ...b]) lost(symbol)
    // An empty stack gives opaque values to whoever takes from it.
    return a.length === 0 ? a : []
  }
  if (a.every((symbol, index) => sameSymbol(symbol, b[index] ?? OPAQUE))) return a
  return a.map((symbol, index) => joinSymbols(symbol, b[index] ?? OPAQUE, lost))
}

function joinSymbols(a: InkSymbol, b: InkSymbol, lost: (symbol: InkSymbol) => void): InkSymbol {
  if (sameSymbol(a, b)) return a
  lost(a)
  lost(b)
  return a.kind === 'open-text' && b.kind === 'open-text' ? { kind: 'open-text', value: undefined } : OPAQUE
}

function joinTemporaries(
  a: ReadonlyMap<string, InkSymbol>,
  b: ReadonlyMap<string, InkSymbol>,
  lost: (symbol: InkSymbol) => void,
): ReadonlyMap<string, InkSymbol> {
  if (a === b) return a
  let joined: Map<string, InkSymbol> | undefined
  for (const [name, symbol] of b) {
    const known = a.get(name)
    if (known !== undefined && sameSymbol(known, symbol)) continue
    joined ??= new Map(a)
    joined.set(name, known === undefined ? symbol : joinSymbols(known, symbol, lost))
  }
  return joined ?? a
}
