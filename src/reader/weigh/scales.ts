import type { Bearing, ContestedClaim } from '../../evidence/contested-claim'
import { independentWitnesses } from '../../evidence/dependence'
import { type Distance, distanceOf } from '../../evidence/distance'
import type { Answer } from '../../evidence/evidence-fault'
import type { EvidenceLibrary } from '../../evidence/evidence-library'
import { type ContestedId, type PassageId, type SourceId, sourceOf } from '../../evidence/ids'
import type { Passage } from '../../evidence/passage'
import { elsewhereInText, type Silences, silencesOf } from '../../evidence/silences'
import type { Caution, Leaning, Source } from '../../evidence/source'
import type { Words } from '../../evidence/words'

/** A document as a witness for one side of a question. */
export interface Witness {
  readonly source: Source
  readonly passages: readonly Passage[]
  /** What of this source is not to be taken as it stands, as far as these passages go. */
  readonly cautions: readonly Caution[]
  /** How long after the events it was written, if it says. */
  readonly distance: Distance | undefined
  /** Texts it leans on, by name; `stands` says whether that text is a witness to this question too, and where. */
  readonly leans: readonly Lean[]
  /** Documents in this question that take over text from it. */
  readonly copiedBy: readonly Words[]
  /** Other documents on the same side. */
  readonly beside: readonly Words[]
  /** It is cited for another side too. */
  readonly alsoElsewhere: boolean
  /** What the sides say that it is not cited for. */
  readonly silentOn: readonly Words[]
  /** What others give on this question and it does not. */
  readonly silences: Silences
  /** What else the same text has on that day or place. */
  readonly more: readonly Passage[]
}

export interface Lean {
  readonly on: Words
  readonly how: Leaning
  readonly stands: 'same-side' | 'other-side' | 'not-here'
}

export interface Side {
  readonly claim: Words
  readonly witnesses: readonly Witness[]
  /** What the witnesses come to once those that copy or rest on one text are counted as one. */
  readonly independent: number
  readonly bearing: readonly FurtherBearing[]
}

/** What the further circle has to say on a side, and who says it. */
export interface FurtherBearing {
  readonly bearing: Bearing
  readonly sources: readonly Source[]
}

export interface Scales {
  readonly claim: ContestedClaim
  readonly sides: readonly Side[]
  /** What the further circle says on none of the sides. */
  readonly elsewhere: readonly FurtherBearing[]
}

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

/** The pure part of `openScales`: everything is here, and is put in its place. */
export function setOut(
  claim: ContestedClaim,
  sources: readonly Source[],
  outside: readonly { readonly id: string; readonly name: Words }[],
  texts: ReadonlyMap<SourceId, readonly Passage[]>,
): Scales {
  const passages = new Map<PassageId, Passage>([...texts.values()].flat().map((each) => [each.id, each]))
  const byId = new Map(sources.map((source) => [source.id as string, source]))
  const nameOf = (id: string): Words =>
    byId.get(id)?.short.title ?? outside.find((text) => text.id === id)?.name ?? { en: id }
  const sidesOf = claim.positions.map((position) => [...new Set(position.passages.map(sourceOf))])
  const involved = new Set(sidesOf.flat())
  const cited = [...new Set(claim.positions.flatMap((position) => position.passages))].flatMap((id) => {
    const passage = passages.get(id)
    return passage ? [passage] : []
  })
  const copyists = (id: SourceId) =>
    [...involved].filter((other) => byId.get(other)?.dependsOn.some(({ on, how }) => on === id && how === 'copies'))
  const further = ({ passages: ids }: Bearing): readonly Source[] =>
    [...new Set(ids.map(sourceOf))].flatMap((id) => byId.get(id) ?? [])
  const bearings = claim.bearing.map((bearing): FurtherBearing => ({ bearing, sources: further(bearing) }))
  const sides = claim.positions.map((position, index): Side => {
    const here = sidesOf[index] ?? []
    const standsOf = (id: string): Lean['stands'] =>
      here.some((each) => each === id)
        ? 'same-side'
        : [...involved].some((each) => each === id)
          ? 'other-side'
          : 'not-here'
    const witnesses = here.flatMap((id): Witness[] => {
      const source = byId.get(id)
      if (!source) return []
      const own = position.passages.filter((passage) => sourceOf(passage) === id)
      const elsewhere = claim.positions.filter((_, other) => other !== index && sidesOf[other]?.includes(id))
      return [
        {
          source,
          passages: own.flatMap((passage) => passages.get(passage) ?? []),
          cautions: source.standpoint.careful.filter((caution) => caution.passages.some((each) => own.includes(each))),
          distance: distanceOf(source),
          leans: source.dependsOn.map(({ on, how }) => ({ on: nameOf(on), how, stands: standsOf(on) })),
          copiedBy: copyists(id).map(nameOf),
          beside: here.filter((other) => other !== id).map(nameOf),
          alsoElsewhere: elsewhere.length > 0,
          silentOn: claim.positions
            .filter((other) => other !== position && !elsewhere.includes(other))
            .map((other) => other.claim),
          silences: silencesOf(
            cited.filter((each) => each.source === id),
            cited.filter((each) => each.source !== id),
          ),
          more: elsewhereInText(
            cited.filter((each) => each.source === id),
            texts.get(id) ?? [],
          ),
        },
      ]
    })
    return {
      claim: position.claim,
      witnesses,
      independent: independentWitnesses(witnesses.map(({ source }) => source)),
      bearing: bearings.filter(({ bearing }) => bearing.position === index),
    }
  })
  return { claim, sides, elsewhere: bearings.filter(({ bearing }) => bearing.position === undefined) }
}
