import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sought } from '../../evidence/finding/anchors'
import type { SourceId } from '../../evidence/ids'
import { type BroughtFile, readFolder } from './read-folder'

/** A document that was attached, and how well its passages were found. */
export interface Attached {
  readonly source: SourceId
  readonly file: string
  readonly exact: number
  readonly found: number
  readonly all: number
}

/** Another file with the same document, which was set aside for the one that has more of its passages. */
export interface SetAside {
  readonly source: SourceId
  readonly file: string
  readonly for: string
}

export type AttachResult =
  | {
      readonly ok: true
      readonly files: readonly BroughtFile[]
      readonly attached: readonly Attached[]
      readonly setAside: readonly SetAside[]
    }
  | { readonly ok: false; readonly code: 'attach/no-folder' | 'attach/no-files' | 'attach/same-folder' }

/**
 * Copies the documents that stand in the files of `folder` into `target`, as UTF-8 and under the names of their
 * sources. Of a document found twice the copy with more passages in it is taken. Nothing else is copied, and what is in
 * `target` already stays unless a new copy takes its place.
 */
export function attachDocuments(
  folder: string,
  target: string,
  documents: ReadonlyMap<SourceId, readonly Sought[]>,
): AttachResult {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return { ok: false, code: 'attach/no-folder' }
  if (existsSync(target) && statSync(folder).ino === statSync(target).ino)
    return { ok: false, code: 'attach/same-folder' }
  const files = readFolder(folder, documents)
  if (files.length === 0) return { ok: false, code: 'attach/no-files' }
  const best = new Map<SourceId, Attached & { readonly text: string }>()
  const setAside: SetAside[] = []
  for (const file of files) {
    if ('code' in file) continue
    for (const { source, findings } of file.recognised) {
      const { found, missing } = findings
      const exact = found.filter(({ sure }) => sure === 'exact').length
      const all = found.length + missing.length
      const here = { source, file: file.name, exact, found: found.length, all, text: file.text }
      const other = best.get(source)
      if (other && isBetter(other, here)) setAside.push({ source, file: here.file, for: other.file })
      else {
        if (other) setAside.push({ source, file: other.file, for: here.file })
        best.set(source, here)
      }
    }
  }
  if (best.size > 0) mkdirSync(target, { recursive: true })
  for (const { source, text } of best.values()) writeFileSync(join(target, `${source}.txt`), text)
  const attached = [...best.values()].map(({ text: _text, ...rest }) => rest)
  return { ok: true, files, attached, setAside }
}

const isBetter = (one: Attached, other: Attached): boolean =>
  one.found > other.found || (one.found === other.found && one.exact >= other.exact)

/** Takes away every attached document; how many there were. */
export function removeAttached(target: string): number {
  if (!existsSync(target)) return 0
  const names = readdirSync(target).filter((name) => /^[a-z0-9-]+\.txt$/.test(name))
  for (const name of names) rmSync(join(target, name))
  return names.length
}
