import { orderEvents } from '../../history/order-events'
import type { Fault } from '../fault'
import { type CatalogueTexts, readCatalogueTexts } from './catalogue-texts'
import { checkCatalogue, knownIds } from './check-catalogue'
import type { Entry } from './entry'
import type { EvidenceBase } from './evidence-base'
import { checkDistricts, expandHoldings } from './expand-holdings'
import { mergeBearing } from './merge-bearing'
import { openCatalogue } from './open-catalogue'
import { readCatalogue } from './read-catalogue'

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
        ]),
  ]
  if (all.length > 0) return { ok: false, fault: all }
  return {
    ok: true,
    value: {
      sources: values(entries.sources),
      outside: values(entries.outside),
      themes: entries.themes,
      passages: values(entries.passages),
      contested: contested.claims,
      events: orderEvents(values(entries.events), values(entries.furtherEvents)),
      places: values(entries.places),
      people: values(entries.people),
      terms: values(entries.terms),
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
