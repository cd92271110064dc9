import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Fault } from '../fault'

export interface InkFile {
  /** Absolute path. */
  readonly path: string
  /** As authors see it: from the project's root. */
  readonly name: string
  readonly lines: readonly string[]
}

export interface InkFiles {
  /** The main file first, then its INCLUDEs in the order in which they are met. */
  readonly files: readonly InkFile[]
  readonly faults: readonly Fault[]
}

const INCLUDE = /^\s*INCLUDE\s+(.+?)\s*$/

/**
 * Reads a main .ink file and everything it INCLUDEs. Ink resolves each INCLUDE against the main file's folder,
 * whichever file it stands in. Missing files and cycles are faults at the INCLUDE that asks for them.
 */
export function readInk(main: string, projectRoot: string): InkFiles {
  const folder = resolve(main, '..')
  const files: InkFile[] = []
  const faults: Fault[] = []
  const seen = new Set<string>()

  const read = (path: string, trail: readonly string[], from: { file: string; line: number }): void => {
    const name = relative(projectRoot, path)
    if (trail.includes(path)) {
      const message = `${name} includes itself through ${trail.map((step) => relative(projectRoot, step)).join(', ')}`
      faults.push({ ...from, rule: 'include-cycle', message, mend: 'take one of these INCLUDE lines out' })
      return
    }
    if (seen.has(path)) return
    seen.add(path)
    let text: string
    try {
      text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
    } catch {
      const mend = 'write the path from the folder of the main .ink file, or add the file'
      faults.push({ ...from, rule: 'include-missing', message: `there is no file ${name}`, mend })
      return
    }
    const lines = text.split(/\r?\n/)
    files.push({ path, name, lines })
    for (const [index, line] of lines.entries()) {
      const wanted = INCLUDE.exec(line)?.[1]
      if (wanted !== undefined) read(resolve(folder, wanted), [...trail, path], { file: name, line: index + 1 })
    }
  }
  read(resolve(main), [], { file: relative(projectRoot, main), line: 1 })
  return { files, faults }
}
