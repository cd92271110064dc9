import { type FlowNode, textField } from './flow-node'

/**
 * Leads every `->->` back behind each tunnel call that can reach it. `returnOf` gives the node behind a call and may
 * make new ones; `settle` lays those out.
 */
export function linkTunnels(
  nodes: readonly FlowNode[],
  returnOf: (call: FlowNode) => number,
  settle: () => void,
): void {
  const isTunnel = ({ item }: FlowNode): boolean => textField(item, '->t->') !== undefined
  // Behind a call there may be text that only a return reaches, with calls of its own.
  const behind = new Map<number, number>()
  for (let known = 0; known < nodes.length; known += 1) {
    const node = nodes[known]
    if (!node || !isTunnel(node)) continue
    behind.set(node.id, returnOf(node))
    settle()
  }
  const ends = new Map<string, readonly FlowNode[]>()
  for (const [id, back] of behind) {
    const call = nodes[id]
    if (!call || back < 0) continue
    const key = call.next.join()
    const found = ends.get(key) ?? endsFrom(call.next, nodes, behind)
    ends.set(key, found)
    for (const end of found) if (!end.next.includes(back)) end.next.push(back)
  }
}

function endsFrom(
  start: readonly number[],
  nodes: readonly FlowNode[],
  behind: ReadonlyMap<number, number>,
): readonly FlowNode[] {
  const seen = new Set<number>(start)
  const queue = [...start]
  const ends: FlowNode[] = []
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const node = nodes[id]
    if (!node) continue
    if (node.item === '->->') {
      ends.push(node)
      continue
    }
    const back = behind.get(id)
    for (const next of [...node.next, ...node.later, ...node.forks, ...(back === undefined ? [] : [back])]) {
      if (next < 0 || seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
  return ends
}
