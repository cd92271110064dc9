import { claimsAbout } from '../../evidence/claims-about'
import type { FirstEvidence } from '../../evidence/first-evidence'
import type { PassageId } from '../../evidence/ids'
import { glanceAt } from '../../evidence/source-glance'
import type { Term, TermForms } from '../../evidence/term'
import type { EvidenceBase } from './evidence-base'

/**
 * The catalogue as the app fetches it: JSON texts by name (`evidence/passages/prole-info`, without `.json`). Both
 * languages stand in each file. Windows are for the linter only and are not among them.
 */
export function evidenceFiles(base: EvidenceBase): ReadonlyMap<string, string> {
  const files: Readonly<Record<string, unknown>> = {
    'evidence/sources': { sources: base.sources, outside: base.outside, themes: base.themes },
    'evidence/contested': { contested: base.contested },
    'evidence/chronology': { events: base.events },
    'evidence/places': { places: base.places },
    'evidence/people': { people: base.people },
    'evidence/glossary': { terms: base.terms },
    'evidence/term-forms': { terms: base.terms.map(formsOf) },
    'evidence/districts': { districts: base.districts, holdings: base.holdings },
    ...Object.fromEntries(
      base.sources.map(({ id }) => [
        `evidence/passages/${id}`,
        { passages: base.passages.filter(({ source }) => source === id) },
      ]),
    ),
  }
  return new Map(Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]))
}

const formsOf = ({ id, term, hungarian, also }: Term): TermForms => ({
  id,
  term,
  hungarian,
  ...(also === undefined ? {} : { also }),
})

/** What opening the evidence of these passages needs: themselves, a glance at their sources, and the claims they touch. */
export function firstEvidence(base: EvidenceBase, ids: readonly PassageId[]): FirstEvidence {
  const passages = base.passages.filter(({ id }) => ids.includes(id))
  const cited = new Set(passages.map(({ source }) => source))
  const touched = new Set(ids.flatMap((id) => claimsAbout(base.contested, id).map(({ claim }) => claim)))
  return {
    passages,
    sources: base.sources.filter(({ id }) => cited.has(id)).map(glanceAt),
    contested: base.contested.filter((claim) => touched.has(claim)),
  }
}
