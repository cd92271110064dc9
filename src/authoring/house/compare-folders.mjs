import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** The SHA-256 of every file under `folder`, by its path with `/` in it. */
export function hashesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
      return [path.slice(folder.length + 1).replaceAll(sep, '/'), hash]
    }),
  )
}

/** What is not the same in two folders: a line for each file, sorted by path. Empty if they are alike. */
export function differences(one, other) {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort()
  return paths.flatMap((path) => {
    if (!other.has(path)) return [`only in the first: ${path}`]
    if (!one.has(path)) return [`only in the second: ${path}`]
    return one.get(path) === other.get(path) ? [] : [`differs: ${path}`]
  })
}

/** The files under `folder` in which `text` stands, sorted by path. */
export function filesWith(folder, text) {
  return [...hashesOf(folder).keys()].filter((path) => readFileSync(join(folder, path)).includes(text)).sort()
}
