import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Sought } from '../../evidence/finding/anchors'
import { type BroughtText, LARGEST, readText } from '../../evidence/finding/read-text'
import { type Recognised, recognise } from '../../evidence/finding/recognise'
import type { SourceId } from '../../evidence/ids'

/** A file of a folder: what it is, and which documents stand in it. */
export type BroughtFile =
  | {
      readonly name: string
      readonly text: string
      readonly encoding: Extract<BroughtText, { readonly ok: true }>['encoding']
      readonly recognised: readonly Recognised[]
    }
  | { readonly name: string; readonly code: Extract<BroughtText, { readonly ok: false }>['code'] }

/** Reads every file of a folder (not of folders in it) and says what is in it. */
export function readFolder(
  folder: string,
  documents: ReadonlyMap<SourceId, readonly Sought[]>,
): readonly BroughtFile[] {
  return readdirSync(folder)
    .toSorted()
    .filter((name) => !name.startsWith('.') && statSync(join(folder, name)).isFile())
    .map((name): BroughtFile => {
      const path = join(folder, name)
      if (statSync(path).size > LARGEST) return { name, code: 'own/too-large' }
      const read = readText(readFileSync(path))
      if (!read.ok) return { name, code: read.code }
      return { name, text: read.text, encoding: read.encoding, recognised: recognise(read.text, documents).recognised }
    })
}
