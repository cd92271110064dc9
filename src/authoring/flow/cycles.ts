import type { FlowNode } from './flow-node'

/** For each node, whether play that stands there can come there again. */
export function onCycle(nodes: readonly FlowNode[]): (node: number) => boolean {
  const componentOf = components(nodes.length, (id) => {
    const node = nodes[id]
    return node ? [...node.next, ...node.later, ...node.forks] : []
  })
  const sizes = new Map<number, number>()
  for (const component of componentOf) sizes.set(component, (sizes.get(component) ?? 0) + 1)
  return (id) => {
    const node = nodes[id]
    const alone = (sizes.get(componentOf[id] ?? -1) ?? 0) < 2
    return !alone || node?.next.includes(id) === true || node?.later.includes(id) === true
  }
}

/** Numbers the strongly connected components of a graph (Tarjan, without recursion). Later ones come first. */
export function components(size: number, edgesOf: (id: number) => readonly number[]): Int32Array {
  const order = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const component = new Int32Array(size).fill(-1)
  const open: number[] = []
  let [counter, made] = [0, 0]
  for (let root = 0; root < size; root += 1) {
    if (order[root] !== -1) continue
    const frames: { readonly id: number; readonly edges: readonly number[]; at: number }[] = []
    const enter = (id: number): void => {
      order[id] = counter
      low[id] = counter
      counter += 1
      open.push(id)
      frames.push({ id, edges: edgesOf(id), at: 0 })
    }
    enter(root)
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const { id } = frame
      const next = frame.edges[frame.at]
      if (next !== undefined) {
        frame.at += 1
        if (order[next] === -1) enter(next)
        else if (component[next] === -1) low[id] = Math.min(low[id] ?? 0, order[next] ?? 0)
        continue
      }
      frames.pop()
      const parent = frames.at(-1)
      if (parent) low[parent.id] = Math.min(low[parent.id] ?? 0, low[id] ?? 0)
      if (low[id] !== order[id]) continue
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        component[member] = made
        if (member === id) break
      }
      made += 1
    }
  }
  return component
}
