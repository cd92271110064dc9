import type { CatalogueFile } from '../../../src/authoring/evidence/catalogue-texts'
import { readEvidence } from '../../../src/authoring/evidence/load-evidence'
import { faultLine } from '../../../src/authoring/fault'
import { planted } from './tiny-catalogue'

/** A slip of the pen in a file, and how the answer to it begins. */
export interface Planted {
  readonly what: string
  readonly file: CatalogueFile
  readonly from: string
  readonly to: string
  /** Begins a line of the answer: file, line, rule, entry, field. */
  readonly answer: string
}

/** The lines an author reads after the slip. */
export function faultsOf(file: CatalogueFile, from: string, to: string): readonly string[] {
  const loaded = readEvidence(planted(file, from, to), 'stories/evidence')
  return loaded.ok ? [] : loaded.fault.map(faultLine)
}
