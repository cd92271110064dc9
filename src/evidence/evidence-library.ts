import type { ContestedClaim } from './contested-claim'
import { type Answer, type FetchEvidence, faultOf } from './evidence-fault'
import type { FirstEvidence } from './first-evidence'
import { type ContestedId, type PassageId, type SourceId, sourceOf } from './ids'
import type { Passage } from './passage'
import type { Person } from './person'
import type { Place } from './place'
import { readList } from './read-lists'
import type { OutsideText, Source } from './source'
import { glanceAt, type SourceGlance } from './source-glance'
import type { Term, TermForms } from './term'

/** The catalogue as the app asks for it: each file is fetched once, when something in it is first wanted. */
export interface EvidenceLibrary {
  passage(id: PassageId): Promise<Answer<Passage>>
  /** All passages of one source, in the order of the document. */
  passagesOf(source: SourceId): Promise<Answer<readonly Passage[]>>
  source(id: SourceId): Promise<Answer<Source>>
  /** Who, when and from which standpoint; known at once for the sources of the first scene. */
  glance(id: SourceId): Promise<Answer<SourceGlance>>
  sources(): Promise<Answer<readonly Source[]>>
  outsideTexts(): Promise<Answer<readonly OutsideText[]>>
  contested(id: ContestedId): Promise<Answer<ContestedClaim>>
  contestedClaims(): Promise<Answer<readonly ContestedClaim[]>>
  places(): Promise<Answer<readonly Place[]>>
  people(): Promise<Answer<readonly Person[]>>
  terms(): Promise<Answer<readonly Term[]>>
  /** The same words without what they mean: enough to find them in a text, and a sixth of the size. */
  termForms(): Promise<Answer<readonly TermForms[]>>
  /** Any file of the build, read by `read`, which answers `undefined` for a file that is not what it should be. */
  file<T>(name: string, read: (json: unknown) => T | undefined): Promise<Answer<T>>
  /** Takes in the evidence of a first scene, so that it needs no fetching. */
  seed(first: FirstEvidence): void
}

function found<T extends { readonly id: string }>(answer: Answer<readonly T[]>, id: string, file: string): Answer<T> {
  if (!answer.ok) return answer
  const value = answer.value.find((entry) => entry.id === id)
  return value === undefined ? { ok: false, fault: { code: 'evidence/unknown', file } } : { ok: true, value }
}

/** Makes a library over the files of the build. A failure is not kept: asking again may find the network back. */
export function createEvidenceLibrary(fetchJson: FetchEvidence): EvidenceLibrary {
  const asked = new Map<string, ReturnType<FetchEvidence>>()
  const passages = new Map<PassageId, Passage>()
  const glances = new Map<SourceId, SourceGlance>()
  const claims = new Map<ContestedId, ContestedClaim>()

  const fetchOnce: FetchEvidence = (name) => {
    const known = asked.get(name)
    if (known !== undefined) return known
    const answer = fetchJson(name)
    asked.set(name, answer)
    return answer
  }

  async function file<T>(name: string, read: (json: unknown) => T | undefined): Promise<Answer<T>> {
    const result = await fetchOnce(name)
    const value = result.ok ? read(result.value) : undefined
    if (value !== undefined) return { ok: true, value }
    asked.delete(name)
    return { ok: false, fault: result.ok ? { code: 'evidence/broken', file: name } : faultOf(result.fault.code, name) }
  }

  const list = <T>(name: string, key: string, fields: readonly (keyof T & string)[]) =>
    file(name, (json) => readList<T>(json, key, fields))

  const library: EvidenceLibrary = {
    passagesOf: (source) =>
      list<Passage>(`evidence/passages/${source}`, 'passages', ['id', 'source', 'precis', 'locator']),
    sources: () => list<Source>('evidence/sources', 'sources', ['id', 'circle', 'short', 'standpoint', 'dependsOn']),
    outsideTexts: () => list<OutsideText>('evidence/sources', 'outside', ['id', 'name']),
    contestedClaims: () =>
      list<ContestedClaim>('evidence/contested', 'contested', ['id', 'question', 'positions', 'bearing']),
    places: () => list<Place>('evidence/places', 'places', ['id', 'name', 'lat', 'lon']),
    people: () => list<Person>('evidence/people', 'people', ['id', 'name', 'role']),
    terms: () => list<Term>('evidence/glossary', 'terms', ['id', 'term', 'meaning']),
    termForms: () => list<TermForms>('evidence/term-forms', 'terms', ['id', 'term', 'hungarian']),
    async passage(id) {
      const seeded = passages.get(id)
      if (seeded !== undefined) return { ok: true, value: seeded }
      const source = sourceOf(id)
      return found(await library.passagesOf(source), id, `evidence/passages/${source}`)
    },
    async source(id) {
      return found(await library.sources(), id, 'evidence/sources')
    },
    async glance(id) {
      const seeded = glances.get(id)
      if (seeded !== undefined) return { ok: true, value: seeded }
      const answer = await library.source(id)
      return answer.ok ? { ok: true, value: glanceAt(answer.value) } : answer
    },
    async contested(id) {
      const seeded = claims.get(id)
      if (seeded !== undefined) return { ok: true, value: seeded }
      return found(await library.contestedClaims(), id, 'evidence/contested')
    },
    file,
    seed(first) {
      for (const passage of first.passages) passages.set(passage.id, passage)
      for (const glance of first.sources) glances.set(glance.id, glance)
      for (const claim of first.contested) claims.set(claim.id, claim)
    },
  }
  return library
}
