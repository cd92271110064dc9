import { allAnswers } from '../../evidence/all-answers'
import type { LinkedPassage } from '../../evidence/citation-export'
import type { Answer } from '../../evidence/evidence-fault'
import type { EvidenceLibrary } from '../../evidence/evidence-library'
import { type PassageId, type SourceId, sourceOf } from '../../evidence/ids'
import { type PassageCitation, readCitations, type WorkCitation } from '../../evidence/work-citation'

/** What a list of citations is made from: the works, each once, and the passages in the order asked for. */
export interface Citations {
  readonly works: readonly WorkCitation[]
  readonly passages: readonly (PassageCitation & LinkedPassage)[]
}

type Asks = Pick<EvidenceLibrary, 'file'>

const citationsOf = (library: Asks, source: SourceId) => library.file(`evidence/citations/${source}`, readCitations)

/** The citations of `passages` and the works they stand in. `addressOf` gives the address of a passage in this game. */
export async function citePassages(
  library: Asks,
  passages: readonly PassageId[],
  addressOf: (passage: PassageId) => string,
): Promise<Answer<Citations>> {
  const sources = [...new Set(passages.map(sourceOf))]
  const answer = await allAnswers(sources.map((source) => citationsOf(library, source)))
  if (!answer.ok) return answer
  const known = new Map(answer.value.flatMap((each) => each.passages).map((each) => [each.id, each]))
  const cited = passages.flatMap((id) => {
    const citation = known.get(id)
    return citation ? [{ ...citation, address: addressOf(id) }] : []
  })
  const used = new Set(cited.map(({ work }) => work))
  const works = answer.value.flatMap((each) => each.works).filter(({ id }) => used.has(id))
  return { ok: true, value: { works, passages: cited } }
}

/** The citation of a text as a whole. */
export async function citeSource(library: Asks, source: SourceId): Promise<Answer<Citations>> {
  const answer = await citationsOf(library, source)
  if (!answer.ok) return answer
  const { works } = answer.value
  const whole = works.find(({ id }) => id === source)
  return { ok: true, value: { works: whole ? [whole] : works, passages: [] } }
}
