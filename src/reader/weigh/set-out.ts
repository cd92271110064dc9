import type { Bearing, ContestedClaim } from '../../evidence/contested-claim'
import { independentWitnesses } from '../../evidence/dependence'
import { distanceOf } from '../../evidence/distance'
import { type PassageId, type SourceId, sourceOf } from '../../evidence/ids'
import type { Passage } from '../../evidence/passage'
import { elsewhereInText, silencesOf } from '../../evidence/silences'
import type { Source } from '../../evidence/source'
import type { Words } from '../../evidence/words'
import type { FurtherBearing, Lean, Scales, Side, Witness } from './scales'

/** Who speaks in a passage: one of the five documents, or one text of a further source. */
interface Voice {
  readonly source: SourceId
  readonly part: string | undefined
}

const voiceOf = ({ source, locator }: Passage): Voice => ({
  source,
  part: locator.kind === 'read' ? locator.chapter : undefined,
})
const same = (a: Voice, b: Voice): boolean => a.source === b.source && a.part === b.part

/** The different ones among `voices`, in their order. */
function distinct(voices: readonly Voice[]): readonly Voice[] {
  return voices.filter((voice, index) => voices.findIndex((other) => same(other, voice)) === index)
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
  const called = ({ source, part }: Voice): Words => (part === undefined ? nameOf(source) : { en: part })
  const cites = claim.positions.map((position) => position.passages.flatMap((id) => passages.get(id) ?? []))
  const cited = [...new Set(cites.flat())]
  const involved = new Set(cited.map(({ source }) => source))
  const copyists = (id: SourceId) =>
    [...involved].filter((other) => byId.get(other)?.dependsOn.some(({ on, how }) => on === id && how === 'copies'))

  const witness = (voice: Voice, source: Source, index: number): Witness => {
    const speaks = (passage: Passage) => same(voiceOf(passage), voice)
    const here = cites[index] ?? []
    const own = here.filter(speaks)
    const standsOf = (id: string): Lean['stands'] => {
      if (here.some((passage) => passage.source === id)) return 'same-side'
      return cited.some((passage) => passage.source === id) ? 'other-side' : 'not-here'
    }
    const says = (side: number) => cites[side]?.some(speaks) === true
    const others = claim.positions.map((_, side) => side).filter((side) => side !== index)
    return {
      source,
      part: voice.part,
      passages: own,
      cautions: source.standpoint.careful.filter((caution) => own.some(({ id }) => caution.passages.includes(id))),
      distance: distanceOf(source),
      leans: source.dependsOn.map(({ on, how }) => ({ on: nameOf(on), how, stands: standsOf(on) })),
      copiedBy: copyists(source.id).map(nameOf),
      beside: distinct(here.map(voiceOf).filter((other) => !same(other, voice))).map(called),
      alsoElsewhere: others.some(says),
      silentOn: others.filter((side) => !says(side)).flatMap((side) => claim.positions[side]?.claim ?? []),
      silences: silencesOf(
        cited.filter(speaks),
        cited.filter((passage) => !speaks(passage)),
      ),
      more: elsewhereInText(cited.filter(speaks), (texts.get(voice.source) ?? []).filter(speaks)),
    }
  }

  const further = ({ passages: ids }: Bearing): readonly Source[] =>
    [...new Set(ids.map(sourceOf))].flatMap((id) => byId.get(id) ?? [])
  const bearings = claim.bearing.map((bearing): FurtherBearing => ({ bearing, sources: further(bearing) }))
  const sides = claim.positions.map((position, index): Side => {
    const witnesses = distinct((cites[index] ?? []).map(voiceOf)).flatMap((voice) => {
      const source = byId.get(voice.source)
      return source ? [witness(voice, source, index)] : []
    })
    const five = witnesses.every(({ source }) => source.circle === 'five')
    return {
      claim: position.claim,
      witnesses,
      independent: five ? independentWitnesses(witnesses.map(({ source }) => source)) : undefined,
      bearing: bearings.filter(({ bearing }) => bearing.position === index),
    }
  })
  return { claim, sides, elsewhere: bearings.filter(({ bearing }) => bearing.position === undefined) }
}
