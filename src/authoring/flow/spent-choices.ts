import { onCycle } from './cycles'
import type { FlowGraph } from './flow-graph'
import { CHOICE, choiceFlags, textField } from './flow-node'
import { type InkBox, resolvePath } from './ink-box'

/**
 * Choices that may be taken once and that play can meet again afterwards: only for these the count that hides a
 * taken choice can ever be more than nothing. In a story that runs forward there are none.
 */
export function choicesMetAgain({ nodes }: FlowGraph): (node: number) => boolean {
  const cyclic = onCycle(nodes)
  const jumpedInto = new Set<InkBox>()
  for (const { box, call, next, forks } of nodes)
    for (const id of [...next, ...forks]) {
      const target = nodes[id]
      // Coming back from a function counts no visit.
      let inner: InkBox | undefined = target?.call === call ? target.box : undefined
      for (; inner && !holds(inner, box); inner = inner.parent) jumpedInto.add(inner)
    }
  return (id) => {
    const node = nodes[id]
    const path = node && textField(node.item, '*')
    if (!node || path === undefined || !(choiceFlags(node.item) & CHOICE.once)) return true
    const target = resolvePath(path, node.box)?.box
    return cyclic(id) || !target || jumpedInto.has(target)
  }
}

function holds(outer: InkBox, box: InkBox): boolean {
  for (let inner: InkBox | undefined = box; inner; inner = inner.parent) if (inner === outer) return true
  return false
}
