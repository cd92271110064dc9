import { divertTargets, returnTargets } from './divert-targets'
import { CHOICE, choiceFlags, type FlowNode, fieldsOf, textField } from './flow-node'
import { type InkBox, type InkItem, type InkPlace, isBox, resolvePath } from './ink-box'
import { linkTunnels } from './link-tunnels'

export interface FlowGraph {
  readonly root: InkBox
  readonly nodes: readonly FlowNode[]
  readonly entry: number
  /** The node at which a path that play can jump to begins; undefined if nothing leads there. */
  nodeAt(path: string): number | undefined
}

interface Call {
  readonly functions: readonly string[]
  /** -1: nowhere. */
  readonly returnTo: number
}

/** Deeper calls, and functions that call themselves, are not written out in place. */
const DEEPEST_CALL = 16
const MOST_NODES = 3_000_000

/** Lays out all ways through a compiled story, from its first line. Nothing is played. */
export function buildFlowGraph(root: InkBox): FlowGraph {
  const nodes: FlowNode[] = []
  const known = new Map<string, number>()
  const calls: Call[] = [{ functions: [], returnTo: -1 }]
  const pending: number[] = []
  const anyTarget = divertTargets(root)
  const returns = returnTargets(root)

  const nodeFor = (call: number, start: InkPlace | undefined): number => {
    let place = start
    while (place) {
      const { box, index }: InkPlace = place
      const item = box.items[index]
      if (isBox(item)) place = { box: item, index: 0 }
      else if (item === undefined) {
        if (box.parent === undefined || box.index < 0) return endOfCall(call, box)
        place = { box: box.parent, index: box.index + 1 }
      } else return make(call, box, index, item)
    }
    return -1
  }

  const make = (call: number, box: InkBox, index: number, item: InkItem): number => {
    const key = `${call}:${box.path}:${index}`
    const found = known.get(key)
    if (found !== undefined) return found
    const id = nodes.length
    nodes.push({ id, box, index, item, call, next: [], later: [], forks: [] })
    known.set(key, id)
    pending.push(id)
    return id
  }

  /** A function that ends without a return gives nothing back. */
  function endOfCall(call: number, box: InkBox): number {
    return call === 0 ? -1 : make(call, box, box.items.length, 'void')
  }

  const callFunction = (node: FlowNode, target: InkPlace | undefined): void => {
    const returnTo = nodeFor(node.call, { box: node.box, index: node.index + 1 })
    const functions = calls[node.call]?.functions ?? []
    const path = target?.box.path ?? ''
    const written = target && functions.length < DEEPEST_CALL && !functions.includes(path) && nodes.length < MOST_NODES
    if (!written) {
      node.wildCall = true
      link(node.next, returnTo)
      return
    }
    calls.push({ functions: [...functions, path], returnTo })
    link(node.next, nodeFor(calls.length - 1, target))
  }

  const visit = (node: FlowNode): void => {
    const { call, box, index, item } = node
    const following = (): number => nodeFor(call, { box, index: index + 1 })
    const place = (path: string): InkPlace | undefined => resolvePath(path, box)
    const variable = fieldsOf(item).var === true
    const divert = textField(item, '->') ?? textField(item, '->t->')
    const called = textField(item, 'f()')
    const external = textField(item, 'x()')
    const choice = textField(item, '*')

    if (item === 'done' || item === 'end' || item === '->->') {
      const override = item === '->->' ? box.items[index - 2] : undefined
      const onward = override !== undefined && !isBox(override) ? textField(override, '^->') : undefined
      if (onward !== undefined) link(node.next, nodeFor(call, place(onward)))
    } else if (item === '~ret' || (item === 'void' && index === box.items.length))
      link(node.next, calls[call]?.returnTo ?? -1)
    else if (item === 'thread') {
      link(node.next, following())
      link(node.forks, nodeFor(call, { box, index: index + 2 }))
    } else if (called !== undefined) callFunction(node, place(called))
    else if (external !== undefined) {
      const fallback = root.named.get(external)
      if (fallback) callFunction(node, { box: fallback, index: 0 })
      else {
        node.external = true
        link(node.next, following())
      }
    } else if (divert !== undefined) {
      const targets = variable ? (divert === '$r' ? returns.get(box.path) : anyTarget) : [place(divert)]
      for (const target of targets ?? anyTarget) link(node.next, nodeFor(call, target))
      if (fieldsOf(item).c === true) link(node.next, following())
    } else if (choice !== undefined) {
      const target = nodeFor(call, place(choice))
      link(node.later, target)
      if (choiceFlags(item) & CHOICE.invisible) link(node.next, target)
      link(node.next, following())
    } else link(node.next, following())
  }

  const entry = nodeFor(0, { box: root, index: 0 })
  const settle = (): void => {
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      const node = nodes[id]
      if (node) visit(node)
    }
  }
  settle()
  linkTunnels(nodes, (node) => nodeFor(node.call, { box: node.box, index: node.index + 1 }), settle)
  return {
    ...{ root, nodes, entry },
    nodeAt: (path) => {
      const place = resolvePath(path, root)
      const laidOut = nodes.length
      const id = place ? nodeFor(0, place) : -1
      return id < 0 || id >= laidOut ? undefined : id
    },
  }
}

function link(list: number[], target: number): void {
  if (target >= 0 && !list.includes(target)) list.push(target)
}
