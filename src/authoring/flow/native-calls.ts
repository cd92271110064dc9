import { type Demand, demandCuts, demandRemainder, demandWord, EXACT, type Shift, TRUTH } from './demand'
import { type InkSymbol, OPAQUE } from './ink-symbol'

const UNARY = new Set([
  ...['_', '!', 'FLOOR', 'CEILING', 'INT', 'FLOAT', 'LIST_MIN', 'LIST_MAX', 'LIST_ALL', 'LIST_COUNT', 'LIST_VALUE'],
  'LIST_INVERT',
])
const BINARY = new Set([
  ...['+', '-', '/', '*', '%', '==', '>', '<', '>=', '<=', '!=', '&&', '||', 'MIN', 'MAX', 'POW', '?', '!?', 'L^'],
])
/** `a < b` says the same as `b > a`. */
const TURNED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' }

export function arityOf(name: string): number | undefined {
  return UNARY.has(name) ? 1 : BINARY.has(name) ? 2 : undefined
}

/** What a native function gives for symbols; `ask` is told what it finds out about the variables among them. */
export function callNative(
  name: string,
  given: readonly InkSymbol[],
  ask: (symbol: InkSymbol, demand: Demand) => void,
): InkSymbol {
  const askAll = (demand: Demand): InkSymbol => {
    for (const symbol of given) ask(symbol, demand)
    return OPAQUE
  }
  if (name === '!' || name === '&&' || name === '||') return askAll(TRUTH)
  const [left, right] = given
  if (left?.kind === 'number' && right?.kind === 'variable')
    return callTurned(name, left.value, right, ask) ?? askAll(EXACT)
  if (left?.kind !== 'variable' || !right) return askAll(EXACT)
  if (right.kind === 'text' && (name === '==' || name === '!=')) {
    ask(left, demandWord(right.value))
    return OPAQUE
  }
  if (right.kind !== 'number' || !Number.isInteger(right.value)) return askAll(EXACT)
  const shift = shiftOf(name, right.value)
  if (shift) return { ...left, shifts: [...left.shifts, shift] }
  if (name === '%') {
    ask(left, demandRemainder(right.value))
    return OPAQUE
  }
  const cuts = cutsOf(name, right.value)
  if (!cuts) return askAll(EXACT)
  ask(left, demandCuts(...cuts))
  return OPAQUE
}

function callTurned(
  name: string,
  value: number,
  variable: InkSymbol & { readonly kind: 'variable' },
  ask: (symbol: InkSymbol, demand: Demand) => void,
): InkSymbol | undefined {
  if (!Number.isInteger(value)) return undefined
  const shift = name === '-' ? undefined : shiftOf(name, value)
  if (shift) return { ...variable, shifts: [...variable.shifts, shift] }
  const cuts = cutsOf(TURNED[name] ?? name, value)
  if (!cuts) return undefined
  ask(variable, demandCuts(...cuts))
  return OPAQUE
}

function shiftOf(name: string, value: number): Shift | undefined {
  if (name === '+') return { by: 'plus', value }
  if (name === '-') return { by: 'plus', value: -value }
  if (name === 'MIN') return { by: 'min', value }
  if (name === 'MAX') return { by: 'max', value }
  return undefined
}

function cutsOf(name: string, value: number): readonly number[] | undefined {
  if (name === '>=' || name === '<') return [value]
  if (name === '>' || name === '<=') return [value + 1]
  return name === '==' || name === '!=' ? [value, value + 1] : undefined
}
