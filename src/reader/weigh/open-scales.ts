import type { Answer } from '../../evidence/evidence-fault'
import type { EvidenceLibrary } from '../../evidence/evidence-library'
import { type ContestedId, type SourceId, sourceOf } from '../../evidence/ids'
import type { Passage } from '../../evidence/passage'
import type { Scales } from './scales'
import { setOut } from './set-out'

type Library = Pick<EvidenceLibrary, 'contested' | 'sources' | 'outsideTexts' | 'passagesOf'>

/** Sets out who stands on which side of a contested question, and what can be asked of each; or the first fault. */
export async function openScales(library: Library, id: ContestedId): Promise<Answer<Scales>> {
  const [claim, sources, outside] = await Promise.all([
    library.contested(id),
    library.sources(),
    library.outsideTexts(),
  ])
  if (!claim.ok) return claim
  if (!sources.ok) return sources
  const named = new Set(claim.value.positions.flatMap((position) => position.passages.map(sourceOf)))
  const texts = new Map<SourceId, readonly Passage[]>()
  for (const source of named) {
    const answer = await library.passagesOf(source)
    if (!answer.ok) return answer
    texts.set(source, answer.value)
  }
  return { ok: true, value: setOut(claim.value, sources.value, outside.ok ? outside.value : [], texts) }
}
