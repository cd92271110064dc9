import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files of the catalogue, by their names inside `stories/evidence/`. */
export const CATALOGUE_FILES = [
  'sources.yaml',
  'passages.yaml',
  'contested.yaml',
  'chronology.yaml',
  'gazetteer.yaml',
  'people.yaml',
  'glossary.yaml',
  'districts.yaml',
  'windows.yaml',
  'works.yaml',
  'hu.yaml',
  'hu-passages.yaml',
  'hu-weighing.yaml',
  'further/sources.yaml',
  'further/passages.yaml',
  'further/contested.yaml',
  'further/chronology.yaml',
  'further/hu.yaml',
] as const

/** Those that hold its Hungarian. */
export const HUNGARIAN_FILES = ['hu.yaml', 'hu-passages.yaml', 'hu-weighing.yaml', 'further/hu.yaml'] as const

export type CatalogueFile = (typeof CATALOGUE_FILES)[number]

/** Texts of the catalogue by file name; a file that is not there is missing from the map. */
export type CatalogueTexts = ReadonlyMap<CatalogueFile, string>

/** Reads the files of the catalogue from `folder`. */
export function readCatalogueTexts(folder: string): CatalogueTexts {
  return new Map(
    CATALOGUE_FILES.filter((name) => existsSync(join(folder, name))).map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8'),
    ]),
  )
}
