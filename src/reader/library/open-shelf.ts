import { allAnswers } from '../../evidence/all-answers'
import type { Answer } from '../../evidence/evidence-fault'
import type { EvidenceLibrary } from '../../evidence/evidence-library'
import { readList } from '../../evidence/read-lists'
import type { Words } from '../../evidence/words'
import type { HistoricalEvent } from '../../history/historical-event'
import type { Catalogue } from './shelf'

/** Fetches the whole catalogue, the further sources last; the first fault if a file does not come. */
export async function openCatalogue(library: EvidenceLibrary): Promise<Answer<Catalogue>> {
  const [sources, themes, claims, events, people, places, terms] = await Promise.all([
    library.sources(),
    library.file('evidence/sources', readThemes),
    library.contestedClaims(),
    library.file('evidence/chronology', (json) =>
      readList<HistoricalEvent>(json, 'events', ['id', 'date', 'title', 'what']),
    ),
    library.people(),
    library.places(),
    library.terms(),
  ])
  if (!sources.ok) return sources
  if (!themes.ok) return themes
  if (!claims.ok) return claims
  if (!events.ok) return events
  if (!people.ok) return people
  if (!places.ok) return places
  if (!terms.ok) return terms
  const passages = await allAnswers(sources.value.map(({ id }) => library.passagesOf(id)))
  if (!passages.ok) return passages
  return {
    ok: true,
    value: {
      sources: sources.value,
      themes: themes.value,
      passages: passages.value.flat(),
      claims: claims.value,
      events: events.value,
      people: people.value,
      places: places.value,
      terms: terms.value,
    },
  }
}

function readThemes(json: unknown): Readonly<Record<string, Words>> | undefined {
  const themes = typeof json === 'object' && json !== null && 'themes' in json ? json.themes : undefined
  return typeof themes === 'object' && themes !== null ? (themes as Readonly<Record<string, Words>>) : undefined
}
