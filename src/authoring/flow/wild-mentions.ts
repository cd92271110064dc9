import { walk } from './divert-targets'
import { type FlowNode, textField } from './flow-node'
import { isBox, resolvePath } from './ink-box'
import type { QuestionNotes } from './question-notes'
import { countOf, RANDOM, TURN } from './variable-name'

/** Everything that a function and the functions it calls could read or change. */
export function wildMentions(node: FlowNode, notes: QuestionNotes): ReadonlySet<string> {
  const found = new Set<string>()
  const seen = new Set<string>()
  const queue = [resolvePath(textField(node.item, 'f()') ?? '', node.box)?.box]
  for (let box = queue.pop(); queue.length > 0 || box; box = queue.pop()) {
    if (!box || seen.has(box.path)) continue
    seen.add(box.path)
    walk(box, (inner) => {
      for (const item of inner.items) {
        if (isBox(item)) continue
        const name = textField(item, 'VAR?') ?? textField(item, 'VAR=') ?? textField(item, '^var')
        if (name !== undefined && notes.globals.has(name)) found.add(name)
        const count = textField(item, 'CNT?')
        const counted = count === undefined ? undefined : resolvePath(count, inner)
        if (counted) found.add(countOf(counted.box.path))
        if (item === 'visit' || item === 'seq') found.add(countOf(inner.path))
        if (item === 'readc' || item === 'turns') for (const path of notes.counted) found.add(countOf(path))
        if (item === 'turn' || item === 'turns') found.add(TURN)
        if (item === 'rnd' || item === 'srnd' || item === 'lrnd') found.add(RANDOM)
        const called = textField(item, 'f()')
        if (called !== undefined) queue.push(resolvePath(called, inner)?.box)
      }
    })
  }
  return found
}
