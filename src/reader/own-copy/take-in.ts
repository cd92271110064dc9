import type { Answer } from '../../evidence/evidence-fault'
import type { EvidenceLibrary } from '../../evidence/evidence-library'
import type { Sought } from '../../evidence/finding/anchors'
import { LARGEST, readText } from '../../evidence/finding/read-text'
import { recognise } from '../../evidence/finding/recognise'
import type { SourceId } from '../../evidence/ids'
import type { Passage } from '../../evidence/passage'
import type { OwnTextsPort } from '../reader-ports'

/** What became of a file that was brought. */
export type TakenIn =
  | {
      readonly kind: 'taken'
      readonly file: string
      readonly source: SourceId
      readonly found: number
      readonly exact: number
      readonly all: number
      readonly repeated: boolean
    }
  | {
      readonly kind: 'refused'
      readonly file: string
      readonly code: 'own/too-large' | 'own/binary' | 'own/empty' | 'own/other-text' | 'own/not-kept' | 'own/unreadable'
    }

/** A file as a browser hands it over. */
export interface BroughtFile {
  readonly name: string
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** The passages that have a place in a document, as finding needs them. */
export const soughtIn = (passages: readonly Passage[]): readonly Sought[] =>
  passages.flatMap(({ id, locator }) => (locator.kind === 'document' ? [{ id, locator }] : []))

/** The passages of the five documents, by document. */
export async function fiveDocuments(
  library: Pick<EvidenceLibrary, 'sources' | 'passagesOf'>,
): Promise<Answer<ReadonlyMap<SourceId, readonly Sought[]>>> {
  const sources = await library.sources()
  if (!sources.ok) return sources
  const documents = new Map<SourceId, readonly Sought[]>()
  for (const { id } of sources.value.filter(({ circle }) => circle === 'five')) {
    const passages = await library.passagesOf(id)
    if (!passages.ok) return passages
    documents.set(id, soughtIn(passages.value))
  }
  return { ok: true, value: documents }
}

/** Reads a file, says which of the documents it is, and keeps it on this device. One of each document is kept. */
export async function takeIn(
  file: BroughtFile,
  documents: ReadonlyMap<SourceId, readonly Sought[]>,
  texts: Pick<OwnTextsPort, 'write'>,
): Promise<readonly TakenIn[]> {
  const refused = (code: Extract<TakenIn, { kind: 'refused' }>['code']): TakenIn => ({
    kind: 'refused',
    file: file.name,
    code,
  })
  if (file.size > LARGEST) return [refused('own/too-large')]
  const bytes = await file.arrayBuffer().catch(() => undefined)
  if (!bytes) return [refused('own/unreadable')]
  const read = readText(new Uint8Array(bytes))
  if (!read.ok) return [refused(read.code)]
  const { recognised } = recognise(read.text, documents)
  if (recognised.length === 0) return [refused('own/other-text')]
  return Promise.all(
    recognised.map(async ({ source, findings: { found, missing, repeated } }): Promise<TakenIn> => {
      if (!(await texts.write(source, read.text))) return refused('own/not-kept')
      const exact = found.filter(({ sure }) => sure === 'exact').length
      return {
        kind: 'taken',
        file: file.name,
        source,
        found: found.length,
        exact,
        all: found.length + missing.length,
        repeated,
      }
    }),
  )
}
