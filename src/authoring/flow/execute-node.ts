import { beforeShifts, type Demand, demandCuts, EXACT, TRUTH } from './demand'
import { CHOICE, choiceFlags, type FlowNode, fieldsOf, textField } from './flow-node'
import { isBox, resolvePath } from './ink-box'
import { type InkSymbol, OPAQUE, type SymbolState } from './ink-symbol'
import { arityOf, callNative } from './native-calls'
import type { QuestionNotes } from './question-notes'
import { ageOf, countOf, RANDOM, TURN, temporaryOf } from './variable-name'
import { wildMentions } from './wild-mentions'

/** What one instruction does to the symbols. Mirrors `PerformLogicAndFlowControl` of inkjs, without playing. */
export function executeNode(
  node: FlowNode,
  state: SymbolState,
  notes: QuestionNotes,
  lose: (symbol: InkSymbol) => void,
): SymbolState {
  const stack = [...state.stack]
  let temporaries = state.temporaries
  const { item, id } = node
  const push = (symbol: InkSymbol): void => void stack.push(symbol)
  const pop = (): InkSymbol => stack.pop() ?? OPAQUE
  const ask = (symbol: InkSymbol, demand: Demand): void => {
    if (symbol.kind === 'pointer') lose(symbol)
    const before = symbol.kind === 'variable' ? beforeShifts(demand, symbol.shifts) : undefined
    if (symbol.kind === 'variable' && before) notes.ask(symbol.load, symbol.variable, before)
  }
  const load = (variable: string): InkSymbol => ({ kind: 'variable', variable, load: id, shifts: [] })
  const slot = (name: string): string => `${node.call}:${name}`
  const openText = (text: string | undefined): void => {
    const top = stack.at(-1)
    if (top?.kind !== 'open-text') return
    const value = text === undefined || top.value === undefined ? undefined : top.value + text
    stack[stack.length - 1] = { kind: 'open-text', value }
  }
  const assignTemporary = (name: string, value: InkSymbol): void => {
    const target = node.call === 0 ? undefined : temporaries.get(slot(name))
    if (target?.kind === 'pointer' && fieldsOf(item).re === true) notes.assign(id, target.variable, value)
    else if (node.call > 0) temporaries = new Map(temporaries).set(slot(name), value)
    else {
      if (value.kind === 'pointer') lose(value)
      notes.assign(id, temporaryOf(name), value)
    }
  }

  if (node.wildCall) {
    for (const symbol of stack.splice(0)) lose(symbol)
    for (const variable of wildMentions(node, notes)) notes.makeWild(variable)
    push(OPAQUE)
  } else if (typeof item === 'number' || typeof item === 'boolean') push({ kind: 'number', value: Number(item) })
  else if (typeof item === 'string') executeWord(item)
  else executeFields()
  return { stack, temporaries }

  function executeWord(word: string): void {
    const arity = arityOf(word)
    if (word.startsWith('^') && word !== '^') openText(word.slice(1))
    else if (word === '^' || word === '\n') openText(word === '\n' ? '\n' : '')
    else if (arity !== undefined) push(callNative(word, stack.splice(Math.max(0, stack.length - arity)), ask))
    else if (word === 'str') push({ kind: 'open-text', value: '' })
    else if (word === '/str') {
      const text = stack.findLast(({ kind }) => kind === 'open-text')
      const at = text ? stack.lastIndexOf(text) : -1
      if (at >= 0) stack.splice(at, 1)
      push(text?.kind === 'open-text' && text.value !== undefined ? { kind: 'text', value: text.value } : OPAQUE)
    } else if (word === '/#') insideText(() => push({ kind: 'tag' }))
    else if (word === 'out') {
      ask(pop(), EXACT)
      openText(undefined)
    } else if (word === 'pop') pop()
    else if (word === 'du') push(stack.at(-1) ?? OPAQUE)
    else if (word === 'void') push(OPAQUE)
    else if (word === '->->') lose(pop())
    else if (word === 'visit') push(minusOne(load(countOf(node.box.path))))
    else if (word === 'turn') push(load(TURN))
    else if (word === 'choiceCnt') push(OPAQUE)
    else if (word === 'turns') push(visited(pop(), ageOf, notes.dated))
    else if (word === 'readc') push(visited(pop(), countOf, notes.counted))
    else if (word === 'seq') {
      ask(pop(), EXACT)
      ask(pop(), EXACT)
      push(OPAQUE)
    } else if (word === 'rnd' || word === 'srnd' || word === 'lrnd') {
      for (let taken = word === 'rnd' ? 2 : 1; taken > 0; taken -= 1) ask(pop(), EXACT)
      notes.ask(id, RANDOM, EXACT)
      push(OPAQUE)
    } else if (word === 'listInt' || word === 'range') {
      for (let taken = word === 'range' ? 3 : 2; taken > 0; taken -= 1) ask(pop(), EXACT)
      push(OPAQUE)
    } else if (word.endsWith('f') && /^\d/.test(word)) push({ kind: 'number', value: Number.parseFloat(word) })
  }

  function executeFields(): void {
    const name = textField(item, 'VAR?')
    const count = textField(item, 'CNT?')
    const global = textField(item, 'VAR=')
    const temporary = textField(item, 'temp=')
    const pointer = textField(item, '^var')
    const target = textField(item, '^->')
    if (name !== undefined) push(variableNamed(name))
    else if (count !== undefined) push(load(countOf(boxPath(count))))
    else if (global !== undefined) notes.assign(id, global, pop())
    else if (temporary !== undefined) assignTemporary(temporary, pop())
    else if (pointer !== undefined) push(pointerTo(pointer))
    else if (target !== undefined) push({ kind: 'target', path: boxPath(target) })
    else if ('list' in fieldsOf(item)) push(OPAQUE)
    else if (textField(item, '*') !== undefined) executeChoice()
    else if (fieldsOf(item).c === true) ask(pop(), TRUTH)
    else if (fieldsOf(item).var === true) executeVariableDivert()
    else if (node.external) executeExternal()
  }

  function variableNamed(name: string): InkSymbol {
    if (notes.globals.has(name)) return load(name)
    if (node.call === 0) return load(temporaryOf(name))
    const held = temporaries.get(slot(name))
    return held?.kind === 'pointer' ? load(held.variable) : (held ?? OPAQUE)
  }

  function pointerTo(name: string): InkSymbol {
    if (notes.globals.has(name)) return { kind: 'pointer', variable: name }
    if (node.call === 0) return { kind: 'pointer', variable: temporaryOf(name) }
    const held = temporaries.get(slot(name))
    if (held?.kind === 'pointer') return held
    // A function's own temporary is handed on: what it holds is followed no further.
    if (held) lose(held)
    temporaries = new Map(temporaries).set(slot(name), OPAQUE)
    return OPAQUE
  }

  function executeChoice(): void {
    const flags = choiceFlags(item)
    const popText = (): void => {
      ask(pop(), EXACT)
      while (stack.at(-1)?.kind === 'tag') stack.pop()
    }
    if (flags & CHOICE.condition) ask(pop(), TRUTH)
    if (flags & CHOICE.only) popText()
    if (flags & CHOICE.start) popText()
    if (flags & CHOICE.once && notes.metAgain(id))
      notes.ask(id, countOf(boxPath(textField(item, '*') ?? '')), demandCuts(1))
  }

  function executeVariableDivert(): void {
    const name = textField(item, '->') ?? textField(item, '->t->') ?? ''
    if (name === '$r') return
    const held = variableNamed(name)
    ask(held, EXACT)
  }

  /** An external without a fallback: whatever was given to it is asked for in full. */
  function executeExternal(): void {
    for (let taken = Number(fieldsOf(item).exArgs ?? 0); taken > 0; taken -= 1) ask(pop(), EXACT)
    push(OPAQUE)
  }

  /** Runs `then` only where text is being put together: elsewhere a tag is not kept on the stack. */
  function insideText(then: () => void): void {
    const at = stack.findLastIndex(({ kind }) => kind === 'open-text')
    if (at < 0) return
    const open = stack.splice(at, 1)
    then()
    stack.push(...open)
    openText(undefined)
  }

  function visited(symbol: InkSymbol, name: (path: string) => string, all: readonly string[]): InkSymbol {
    if (symbol.kind === 'target') return load(name(symbol.path))
    lose(symbol)
    for (const path of all) notes.ask(id, name(path), EXACT)
    return OPAQUE
  }

  function boxPath(path: string): string {
    const place = resolvePath(path, node.box)
    if (!place) return path
    const inner = place.box.items[place.index]
    return place.index > 0 && isBox(inner) ? inner.path : place.box.path
  }

  function minusOne(symbol: InkSymbol): InkSymbol {
    return symbol.kind === 'variable' ? { ...symbol, shifts: [{ by: 'plus', value: -1 }] } : symbol
  }
}
