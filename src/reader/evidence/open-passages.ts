import { allAnswers } from '../../evidence/all-answers'
import { claimsAbout } from '../../evidence/claims-about'
import type { ContestedClaim } from '../../evidence/contested-claim'
import { type Dependence, dependenceBetween } from '../../evidence/dependence'
import type { Answer } from '../../evidence/evidence-fault'
import type { EvidenceLibrary } from '../../evidence/evidence-library'
import { type PassageId, sourceOf } from '../../evidence/ids'
import type { Passage } from '../../evidence/passage'
import type { Caution } from '../../evidence/source'
import type { SourceGlance } from '../../evidence/source-glance'
import type { Words } from '../../evidence/words'

/** A passage together with who says it. */
export interface OpenedPassage {
  readonly passage: Passage
  readonly source: SourceGlance
}

/** One passage and who says it; the first fault if either does not come. */
export async function openPassage(
  library: Pick<EvidenceLibrary, 'passage' | 'glance'>,
  id: PassageId,
): Promise<Answer<OpenedPassage>> {
  const [passage, source] = await Promise.all([library.passage(id), library.glance(sourceOf(id))])
  if (!passage.ok) return passage
  return source.ok ? { ok: true, value: { passage: passage.value, source: source.value } } : source
}

/** Passages with their sources, in the order of `ids`; the first fault if one does not come. */
export function openPassages(
  library: Pick<EvidenceLibrary, 'passage' | 'glance'>,
  ids: readonly PassageId[],
): Promise<Answer<readonly OpenedPassage[]>> {
  return allAnswers(ids.map((id) => openPassage(library, id)))
}

/** Passages of the same source together, in the order in which each source first comes. */
export function bySource(opened: readonly OpenedPassage[]): readonly (readonly OpenedPassage[])[] {
  const groups = new Map<string, readonly OpenedPassage[]>()
  for (const each of opened) groups.set(each.source.id, [...(groups.get(each.source.id) ?? []), each])
  return [...groups.values()]
}

/** What is needed beyond the passages themselves to read them rightly. */
export interface Background {
  /** What not to take as it stands, by passage. */
  readonly cautions: ReadonlyMap<PassageId, readonly Caution[]>
  /** Addresses of the sources, by source. */
  readonly urls: ReadonlyMap<string, string>
  readonly claims: readonly ContestedClaim[]
  /** Ways in which the sources are not independent of one another, with the names of the texts. */
  readonly leanings: readonly Leaning[]
}

export interface Leaning {
  readonly tie: Dependence
  readonly source: Words
  readonly on: Words
  /** The text that both lean on, if it is a third one. */
  readonly root?: Words
}

/** Cautions, contested questions and dependence behind `ids`. `weigh` is shown even if no passage here takes a side. */
export async function openBackground(
  library: Pick<EvidenceLibrary, 'sources' | 'contestedClaims' | 'outsideTexts'>,
  ids: readonly PassageId[],
  weigh: string | undefined,
): Promise<Answer<Background>> {
  const [sources, contested, outside] = await Promise.all([
    library.sources(),
    library.contestedClaims(),
    library.outsideTexts(),
  ])
  if (!sources.ok) return sources
  if (!contested.ok) return contested
  if (!outside.ok) return outside
  const cited = sources.value.filter(({ id }) => ids.some((passage) => sourceOf(passage) === id))
  const cautions = new Map(
    ids.map((id) => {
      const source = cited.find((each) => each.id === sourceOf(id))
      return [id, source?.standpoint.careful.filter(({ passages }) => passages.includes(id)) ?? []]
    }),
  )
  const touched = new Set(ids.flatMap((id) => claimsAbout(contested.value, id).map(({ claim }) => claim.id)))
  const claims = contested.value.filter(({ id }) => touched.has(id) || id === weigh)
  const nameOf = (id: string): Words =>
    sources.value.find((source) => source.id === id)?.short.title ??
    outside.value.find((text) => text.id === id)?.name ?? { en: id }
  const leanings = dependenceBetween(cited).map((tie): Leaning => {
    if (tie.kind === 'leans') return { tie, source: nameOf(tie.source), on: nameOf(tie.on) }
    return { tie, source: nameOf(tie.sources[0]), on: nameOf(tie.sources[1]), root: nameOf(tie.root) }
  })
  const urls = new Map(cited.flatMap(({ id, url }) => (url === undefined ? [] : [[id as string, url] as const])))
  return { ok: true, value: { cautions, urls, claims, leanings } }
}
