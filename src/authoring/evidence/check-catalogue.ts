import type { Fault } from '../fault'
import { checkEvents, checkOrder } from './check-events'
import { danglingReferences, duplicates, type Known } from './check-ids'
import { checkPassages } from './check-passages'
import { checkSources } from './check-sources'
import { checkWorks } from './check-works'
import { type Entry, entryFault } from './entry'
import type { CatalogueEntries } from './read-catalogue'

/** The ids that references may point to. */
export interface KnownIds {
  readonly sources: Known
  readonly passages: Known
  readonly places: Known
  readonly people: Known
  readonly themes: Known
  readonly contested: Known
  readonly events: Known
}

/** Gathers the ids of the catalogue. */
export function knownIds(entries: CatalogueEntries): KnownIds {
  const known = (kind: string, writtenIn: string, list: readonly Entry<{ readonly id: string }>[]): Known => ({
    kind,
    ids: new Set(list.map(({ value }) => value.id)),
    writtenIn,
  })
  return {
    sources: known('source', 'sources.yaml', entries.sources),
    passages: known('passage', 'passages.yaml', entries.passages),
    places: known('place', 'gazetteer.yaml', entries.places),
    people: known('person', 'people.yaml', entries.people),
    themes: { kind: 'theme', ids: new Set(Object.keys(entries.themes)), writtenIn: 'the themes of passages.yaml' },
    contested: known('contested claim', 'contested.yaml', entries.contested),
    events: known('event', 'chronology.yaml', [...entries.events, ...entries.furtherEvents]),
  }
}

interface Witnessed {
  readonly id: string
  readonly passages: readonly string[]
  readonly beyondTheDocuments: boolean
}

/** Places, people and terms: their passages exist, and one that has none says that it goes beyond the documents. */
function checkWitnessed(list: readonly Entry<Witnessed>[], passages: Known): readonly Fault[] {
  return list.flatMap((entry) => {
    const { id, passages: ids, beyondTheDocuments } = entry.value
    const dangling = danglingReferences(entry, id, [{ field: ['passages'], ids, known: passages }])
    if (ids.length > 0 || beyondTheDocuments) return dangling
    const mend = 'name one, or mark the entry with beyond_the_documents: true'
    return [
      ...dangling,
      entryFault(entry, id, ['passages'], { rule: 'evidence-passage', message: 'names no passage', mend }),
    ]
  })
}

/** What entries say of one another: ids used twice, references to nothing, certainty that is not borne out, order. */
export function checkCatalogue(entries: CatalogueEntries, known: KnownIds): readonly Fault[] {
  const sources = new Map<string, (typeof entries.sources)[number]['value']>(
    entries.sources.map(({ value }) => [value.id, value]),
  )
  const lists: readonly (readonly Entry<{ readonly id: string }>[])[] = [
    entries.sources,
    entries.passages,
    entries.contested,
    [...entries.events, ...entries.furtherEvents],
    entries.places,
    entries.people,
    entries.terms,
    entries.districts,
    entries.windows,
    entries.works,
  ]
  return [
    ...lists.flatMap(duplicates),
    ...checkWorks(entries.works, entries.sources, entries.passages, known.sources),
    ...checkSources(entries.sources, entries.outside, entries.passages, known.passages),
    ...checkPassages(entries.passages, {
      sources: entries.sources,
      knownSources: known.sources,
      knownPlaces: known.places,
      knownPeople: known.people,
      knownThemes: known.themes,
    }),
    ...entries.contested.flatMap((entry) =>
      danglingReferences(
        entry,
        entry.value.id,
        entry.value.positions.map(({ passages }, index) => ({
          field: ['positions', index, 'passages'],
          ids: passages,
          known: known.passages,
        })),
      ),
    ),
    ...checkEvents([...entries.events, ...entries.furtherEvents], {
      sources,
      knownPassages: known.passages,
      knownPlaces: known.places,
      knownPeople: known.people,
      knownContested: known.contested,
      knownEvents: known.events,
    }),
    ...checkOrder(entries.events),
    ...checkWitnessed(entries.places, known.passages),
    ...checkWitnessed(entries.people, known.passages),
    ...checkWitnessed(entries.terms, known.passages),
    ...entries.windows.flatMap((entry) =>
      danglingReferences(entry, entry.value.id, [
        { field: ['place'], ids: [entry.value.place], known: known.places },
        { field: ['passages'], ids: entry.value.passages, known: known.passages },
      ]),
    ),
  ]
}
