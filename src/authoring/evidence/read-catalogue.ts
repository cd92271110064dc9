import * as v from 'valibot'
import type { Fault } from '../fault'
import { entryFault } from './entry'
import { explainIssue, pathOf } from './explain-issue'
import type { Catalogue } from './open-catalogue'
import { EntryReader } from './read-entries'
import { bearsOnSchema, contestedSchema } from './schemas/contested-schema'
import { changeSchema, districtSchema } from './schemas/district-schema'
import { eventSchema } from './schemas/event-schema'
import { passageSchema, themesSchema } from './schemas/passage-schema'
import { personSchema } from './schemas/person-schema'
import { placeSchema } from './schemas/place-schema'
import { outsideSchema, sourceSchema } from './schemas/source-schema'
import { termSchema } from './schemas/term-schema'
import { windowSchema } from './schemas/window-schema'
import { workSchema } from './schemas/work-schema'

function readThemes({ 'passages.yaml': file }: Catalogue): {
  readonly themes: v.InferOutput<typeof themesSchema>
  readonly faults: readonly Fault[]
} {
  const raw = typeof file.value === 'object' && file.value !== null ? Reflect.get(file.value, 'themes') : undefined
  const parsed = v.safeParse(themesSchema, raw)
  if (parsed.success) return { themes: parsed.output, faults: [] }
  const faults = parsed.issues.map((issue) =>
    entryFault({ file, path: ['themes'] }, 'themes', pathOf(issue), { rule: 'evidence-field', ...explainIssue(issue) }),
  )
  return { themes: {}, faults }
}

/** Every entry of every file by its schema; what entries say of one another is not looked at yet. */
export function readCatalogue(files: Catalogue) {
  const reader = new EntryReader()
  reader.expectOnly(files['sources.yaml'], ['outside', 'sources'])
  reader.expectOnly(files['passages.yaml'], ['themes', 'passages'])
  reader.expectOnly(files['contested.yaml'], ['contested'])
  reader.expectOnly(files['chronology.yaml'], ['events'])
  reader.expectOnly(files['gazetteer.yaml'], ['danube', 'places'])
  reader.expectOnly(files['people.yaml'], ['people'])
  reader.expectOnly(files['glossary.yaml'], ['terms'])
  reader.expectOnly(files['districts.yaml'], ['districts', 'changes'])
  reader.expectOnly(files['windows.yaml'], ['windows'])
  reader.expectOnly(files['works.yaml'], ['works'])
  reader.expectOnly(files['further/sources.yaml'], ['sources'])
  reader.expectOnly(files['further/passages.yaml'], ['passages'])
  reader.expectOnly(files['further/contested.yaml'], ['bears_on', 'new'])
  reader.expectOnly(files['further/chronology.yaml'], ['events'])
  const { themes, faults } = readThemes(files)
  const entries = {
    themes,
    outside: reader.list(files['sources.yaml'], 'outside', outsideSchema),
    sources: [
      ...reader.list(files['sources.yaml'], 'sources', sourceSchema('five')),
      ...reader.list(files['further/sources.yaml'], 'sources', sourceSchema('further')),
    ],
    passages: [
      ...reader.list(files['passages.yaml'], 'passages', passageSchema('five')),
      ...reader.list(files['further/passages.yaml'], 'passages', passageSchema('further')),
    ],
    contested: [
      ...reader.list(files['contested.yaml'], 'contested', contestedSchema('five')),
      ...reader.list(files['further/contested.yaml'], 'new', contestedSchema('further')),
    ],
    bearsOn: reader.list(files['further/contested.yaml'], 'bears_on', bearsOnSchema),
    events: reader.list(files['chronology.yaml'], 'events', eventSchema('five')),
    furtherEvents: reader.list(files['further/chronology.yaml'], 'events', eventSchema('further')),
    places: reader.list(files['gazetteer.yaml'], 'places', placeSchema),
    people: reader.list(files['people.yaml'], 'people', personSchema),
    terms: reader.list(files['glossary.yaml'], 'terms', termSchema),
    districts: reader.list(files['districts.yaml'], 'districts', districtSchema),
    changes: reader.list(files['districts.yaml'], 'changes', changeSchema),
    windows: reader.list(files['windows.yaml'], 'windows', windowSchema),
    works: reader.list(files['works.yaml'], 'works', workSchema),
  }
  return { entries, faults: [...faults, ...reader.faults] }
}

export type CatalogueEntries = ReturnType<typeof readCatalogue>['entries']
