import { fieldsOf, textField } from './flow-node'
import { type InkBox, type InkPlace, isBox, resolvePath } from './ink-box'

/** All places that a story keeps in variables: where a divert through a variable may lead. */
export function divertTargets(root: InkBox): readonly InkPlace[] {
  const found = new Map<string, InkPlace>()
  walk(root, (box) => {
    for (const item of box.items) {
      if (isBox(item)) continue
      const path = textField(item, '^->')
      const place = path === undefined || path.includes('$r') ? undefined : resolvePath(path, box)
      if (place) found.set(`${place.box.path}:${place.index}`, place)
    }
  })
  return [...found.values()]
}

/**
 * Text that a choice shares with what follows it is written once, in a container that both jump into; it jumps back
 * through the variable `$r`. Gives the places that each such container may jump back to.
 */
export function returnTargets(root: InkBox): ReadonlyMap<string, readonly InkPlace[]> {
  const found = new Map<string, InkPlace[]>()
  walk(root, (box) => {
    let back: InkPlace | undefined
    for (const item of box.items) {
      if (isBox(item)) continue
      const target = textField(item, '^->')
      if (target?.includes('$r')) back = resolvePath(target, box)
      const divert = fieldsOf(item).var === true ? undefined : textField(item, '->')
      if (back === undefined || divert === undefined) continue
      const into = resolvePath(divert, box)
      if (into) found.set(into.box.path, [...(found.get(into.box.path) ?? []), back])
      back = undefined
    }
  })
  return found
}

export function walk(box: InkBox, look: (box: InkBox) => void): void {
  look(box)
  for (const item of box.items) if (isBox(item)) walk(item, look)
  for (const child of box.named.values()) if (child.index < 0) walk(child, look)
}
