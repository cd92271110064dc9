/** One instruction of compiled ink, as its JSON has it. */
export type InkItem = string | number | boolean | null | Readonly<Record<string, unknown>>

/** A container of compiled ink. */
export interface InkBox {
  /** As inkjs names it; visit counts are kept under this name. */
  readonly path: string
  readonly items: readonly (InkItem | InkBox)[]
  /** Containers that are reached by name only, and the named ones among the items. */
  readonly named: ReadonlyMap<string, InkBox>
  readonly parent: InkBox | undefined
  /** Where it stands in its parent; -1 if it is reached by name only, so that flow ends at its end. */
  readonly index: number
  /** Its visits are counted. */
  readonly counted: boolean
  /** The turn of its last visit is kept. */
  readonly dated: boolean
}

/** A place in compiled ink. `index` may be the number of items: then it stands at the end. */
export interface InkPlace {
  readonly box: InkBox
  readonly index: number
}

export function isBox(item: InkItem | InkBox | undefined): item is InkBox {
  return typeof item === 'object' && item !== null && 'items' in item && 'named' in item
}

/** Reads the `root` of compiled ink. */
export function readBoxes(root: unknown): InkBox {
  return readBox(root as readonly unknown[], undefined, '', -1, '')
}

interface OpenBox extends InkBox {
  readonly items: (InkItem | InkBox)[]
  readonly named: Map<string, InkBox>
}

function readBox(
  json: readonly unknown[],
  parent: InkBox | undefined,
  path: string,
  index: number,
  name: string,
): InkBox {
  const last = json.at(-1)
  const extra = (typeof last === 'object' && last !== null ? last : {}) as Readonly<Record<string, unknown>>
  const flags = typeof extra['#f'] === 'number' ? extra['#f'] : 0
  const own = typeof extra['#n'] === 'string' ? extra['#n'] : name
  const box: OpenBox = {
    ...{ path: own !== '' && index >= 0 ? siblingPath(parent, own) : path, items: [], named: new Map(), parent, index },
    ...{ counted: (flags & 1) !== 0, dated: (flags & 2) !== 0 },
  }
  for (const [at, item] of json.slice(0, -1).entries()) {
    if (!Array.isArray(item)) {
      box.items.push(item as InkItem)
      continue
    }
    const child = readBox(item, box, join(box.path, String(at)), at, '')
    box.items.push(child)
    const childName = nameOf(item)
    if (childName !== undefined) box.named.set(childName, child)
  }
  for (const [key, value] of Object.entries(extra))
    if (Array.isArray(value)) box.named.set(key, readBox(value, box, join(box.path, key), -1, key))
  return box
}

function nameOf(json: readonly unknown[]): string | undefined {
  const last = json.at(-1)
  const name = typeof last === 'object' && last !== null ? (last as Readonly<Record<string, unknown>>)['#n'] : undefined
  return typeof name === 'string' ? name : undefined
}

const join = (path: string, part: string): string => (path === '' ? part : `${path}.${part}`)
const siblingPath = (parent: InkBox | undefined, name: string): string => join(parent?.path ?? '', name)

/** Where a divert's path leads, read from the box it stands in. `undefined` if there is nothing. */
export function resolvePath(path: string, from: InkBox): InkPlace | undefined {
  const relative = path.startsWith('.')
  const parts = (relative ? path.slice(1) : path).split('.')
  let box: InkBox | undefined = from
  if (relative) parts.shift()
  else while (box?.parent) box = box.parent
  let place: InkPlace | undefined = box && { box, index: 0 }
  for (const [step, part] of parts.entries()) {
    if (!box || part === '') return place
    if (part === '^') {
      box = box.parent
      place = box && { box, index: 0 }
      continue
    }
    const numbered = /^\d+$/.test(part)
    const found: InkItem | InkBox | undefined = numbered ? box.items[Number(part)] : box.named.get(part)
    if (isBox(found)) {
      box = found
      place = { box, index: 0 }
    } else {
      if (!numbered || step < parts.length - 1) return undefined
      return { box, index: Number(part) }
    }
  }
  return place
}
