import { isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Fault } from '../fault'

/** A YAML file as plain values, which still knows on which line each of them stands. */
export interface YamlFile {
  /** The path that faults name. */
  readonly name: string
  readonly value: unknown
  /** 1-based line of the value at `path`, or of the nearest value around it. */
  lineOf(path: readonly (string | number)[]): number
}

function child(
  node: Node | undefined,
  key: string | number,
): { readonly line: Node; readonly value?: Node } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)]
    return isNode(item) ? { line: item, value: item } : undefined
  }
  if (!isMap(node)) return undefined
  const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(key))
  if (!isPair(pair) || !isNode(pair.key)) return undefined
  return isNode(pair.value) ? { line: pair.key, value: pair.value } : { line: pair.key }
}

/**
 * The line at which a text stops being YAML. A quotation mark that is never closed is noticed only at the end of the
 * file; its author looks for the line where it was opened.
 */
function lineOfError(text: string, code: string, found: number): number {
  if (code !== 'MISSING_CHAR') return found
  const opened = text.split('\n').findIndex((line) => /: "(?:[^"\\]|\\.)*$/.test(line))
  return opened === -1 ? found : opened + 1
}

/** Parses `text`; where it is no YAML, faults with the lines at which it breaks. */
export function parseYamlFile(
  name: string,
  text: string,
): { readonly ok: true; readonly value: YamlFile } | { readonly ok: false; readonly fault: readonly Fault[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    return {
      ok: false,
      fault: document.errors.map((error) => ({
        file: name,
        line: lineOfError(text, error.code, lines.linePos(error.pos[0]).line),
        rule: 'evidence-yaml',
        message: `this is not YAML that can be read (${error.message})`,
        mend: 'look for a missing quotation mark, a wrong indentation or a key written twice at or just above this line',
      })),
    }
  }
  return {
    ok: true,
    value: {
      name,
      value: document.toJS(),
      lineOf(path) {
        let offset = 0
        let node: Node | undefined = isNode(document.contents) ? document.contents : undefined
        for (const key of path) {
          const found = child(node, key)
          if (found === undefined) break
          offset = found.line.range?.[0] ?? offset
          node = found.value
        }
        return lines.linePos(offset).line
      },
    },
  }
}
