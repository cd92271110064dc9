import type { InkBox, InkItem } from './ink-box'

/** One instruction in one context: instructions of a function stand once for each call of it. */
export interface FlowNode {
  readonly id: number
  readonly box: InkBox
  readonly index: number
  readonly item: InkItem
  /** 0 outside of functions, else the call that this copy belongs to. */
  readonly call: number
  /** Where play goes on within the turn. */
  readonly next: number[]
  /** Where play goes on once a choice made here is taken. */
  readonly later: number[]
  /** Where the thread that this one forks from goes on. */
  readonly forks: number[]
  /** A call of a function that could not be written out in place. */
  wildCall?: true
  /** A call of an external function that ink cannot stand in for. */
  external?: true
}

export type Fields = Readonly<Record<string, unknown>>

/** The fields of an instruction that has any. */
export function fieldsOf(item: InkItem): Fields {
  return typeof item === 'object' && item !== null ? item : {}
}

export function textField(item: InkItem, name: string): string | undefined {
  const value = fieldsOf(item)[name]
  return typeof value === 'string' ? value : undefined
}

/** Flags of a choice, as inkjs numbers them. */
export const CHOICE = { condition: 1, start: 2, only: 4, invisible: 8, once: 16 } as const

export function choiceFlags(item: InkItem): number {
  const flags = fieldsOf(item).flg
  return typeof flags === 'number' ? flags : 0
}
