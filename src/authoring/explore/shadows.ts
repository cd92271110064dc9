import type { Shift } from '../flow/demand'
import { type InkObject, type InkStory, type InkValue, isContainer } from '../machine/ink-internals'

/** Where a value came from: the value that a variable had when the turn began, after some shifts. */
export interface Origin {
  readonly variable: string
  readonly shifts: readonly Shift[]
}

/** Follows values through one turn, so that "what it was, plus five" is told from "five". */
export interface Shadows {
  forget(): void
  set(value: InkValue, origin: Origin): void
  of(value: InkValue): Origin | undefined
}

interface NativeCall extends InkObject {
  readonly name: string
  Call(given: readonly InkValue[]): InkValue
}

/** Watches every native function of the story. Must see the same arithmetic as `callNative` of the flow analysis. */
export function watchShadows(inner: InkStory): Shadows {
  let origins = new Map<InkValue, Origin>()
  const onCall = (name: string, given: readonly InkValue[], result: InkValue): void => {
    const [left, right] = given
    if (!left || !right) return
    const [a, b] = [origins.get(left), origins.get(right)]
    const known = a ?? b
    // Of two origins the flow analysis follows neither.
    if (!known || (a && b)) return
    const shift = shiftOf(name, Number(a ? right.value : left.value), a !== undefined)
    if (shift && typeof (a ? right : left).value === 'number')
      origins.set(result, { variable: known.variable, shifts: [...known.shifts, shift] })
  }
  for (const call of nativeCalls(inner.mainContentContainer)) {
    const own = call.Call.bind(call)
    call.Call = (given) => {
      const held = [...given]
      const result = own(given)
      onCall(call.name, held, result)
      return result
    }
  }
  return {
    forget: () => {
      origins = new Map()
    },
    set: (value, origin) => void origins.set(value, origin),
    of: (value) => origins.get(value),
  }
}

function shiftOf(name: string, value: number, variableFirst: boolean): Shift | undefined {
  if (!Number.isInteger(value)) return undefined
  if (name === '+') return { by: 'plus', value }
  if (name === '-') return variableFirst ? { by: 'plus', value: -value } : undefined
  if (name === 'MIN') return { by: 'min', value }
  return name === 'MAX' ? { by: 'max', value } : undefined
}

function* nativeCalls(object: InkObject): Generator<NativeCall> {
  if ('Call' in object && 'name' in object) yield object as NativeCall
  if (!isContainer(object)) return
  for (const child of object.content) yield* nativeCalls(child)
  for (const child of object.namedContent.values()) if (!object.content.includes(child)) yield* nativeCalls(child)
}
