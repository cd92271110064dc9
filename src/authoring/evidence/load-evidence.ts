import { orderEvents } from '../../history/order-events'
import type { Fault } from '../fault'
import { type CatalogueTexts, HUNGARIAN_FILES, readCatalogueTexts } from './catalogue-texts'
import { checkCatalogue, knownIds } from './check-catalogue'
import type { Entry } from './entry'
import type { EvidenceBase } from './evidence-base'
import { checkDistricts, expandHoldings } from './expand-holdings'
import { mergeBearing } from './merge-bearing'
import { openCatalogue } from './open-catalogue'
import {
  claimInHungarian,
  countsOf,
  eventInHungarian,
  inHungarian,
  passageInHungarian,
  sourceInHungarian,
} from './put-into-hungarian'
import { readCatalogue } from './read-catalogue'
import { readHungarian, uncounted } from './read-hungarian'

export type LoadedEvidence =
  | { readonly ok: true; readonly value: EvidenceBase }
  | { readonly ok: false; readonly fault: readonly Fault[] }

const values = <T>(entries: readonly Entry<T>[]): readonly T[] => entries.map(({ value }) => value)

/**
 * Reads the catalogue from texts. `folder` is how faults name the place of the files. Nothing is given back unless
 * everything is right: every file there and readable, every field by its schema, every reference pointing somewhere.
 */
export function readEvidence(texts: CatalogueTexts, folder: string): LoadedEvidence {
  const opened = openCatalogue(texts, folder)
  if (!opened.ok) return opened
  const { entries, faults } = readCatalogue(opened.value)
  const known = knownIds(entries)
  const sources = new Map<string, (typeof entries.sources)[number]['value']>(
    entries.sources.map(({ value }) => [value.id, value]),
  )
  const contested = mergeBearing(entries.contested, entries.bearsOn, known.passages)
  const districts = expandHoldings(entries.changes, sources, known)
  const hungarianFiles = HUNGARIAN_FILES.map((name) => opened.value[name])
  const claimIds = known.contested.ids
  const { hungarian, faults: hungarianFaults } = readHungarian(hungarianFiles, {
    themes: known.themes.ids,
    sources: known.sources.ids,
    terms: new Set(entries.terms.map(({ value }) => value.id)),
    events: known.events.ids,
    happened: known.events.ids,
    contested: claimIds,
    weighing: claimIds,
    passages: known.passages.ids,
    values: new Set(entries.passages.flatMap(({ value: { figures } }) => figures.map(({ value }) => value.en))),
    people: known.people.ids,
    places: known.places.ids,
  })
  const all = [
    ...faults,
    // An entry with a broken field is left out, and every reference to it would then seem to point nowhere.
    ...(faults.length > 0
      ? []
      : [
          ...checkCatalogue(entries, known),
          ...contested.faults,
          ...checkDistricts(entries.districts, `${folder}/districts.yaml`),
          ...districts.faults,
          ...hungarianFaults,
          ...uncounted(
            hungarianFiles,
            hungarian,
            countsOf(values(entries.sources), values(entries.passages), contested.claims),
          ),
        ]),
  ]
  if (all.length > 0) return { ok: false, fault: all }
  return {
    ok: true,
    value: {
      sources: values(entries.sources).map((source) => sourceInHungarian(source, hungarian)),
      outside: values(entries.outside),
      themes: Object.fromEntries(
        Object.entries(entries.themes).map(([id, words]) => [id, inHungarian(words, hungarian.themes[id])]),
      ),
      passages: values(entries.passages).map((passage) => passageInHungarian(passage, hungarian)),
      contested: contested.claims.map((claim) => claimInHungarian(claim, hungarian)),
      events: orderEvents(values(entries.events), values(entries.furtherEvents)).map((event) =>
        eventInHungarian(event, hungarian),
      ),
      places: values(entries.places).map((place) => ({
        ...place,
        whatHappened: inHungarian(place.whatHappened, hungarian.places[place.id]),
      })),
      people: values(entries.people).map((person) => ({
        ...person,
        role: inHungarian(person.role, hungarian.people[person.id]),
      })),
      terms: values(entries.terms).map((term) => ({
        ...term,
        meaning: inHungarian(term.meaning, hungarian.terms[term.id]),
      })),
      districts: values(entries.districts),
      holdings: districts.holdings,
      windows: values(entries.windows),
      works: values(entries.works),
    },
  }
}

/** Reads and checks the catalogue in `folder` (`…/stories/evidence`). */
export function loadEvidence(folder: string): LoadedEvidence {
  return readEvidence(readCatalogueTexts(folder), 'stories/evidence')
}
