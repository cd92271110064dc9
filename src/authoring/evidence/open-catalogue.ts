import type { Fault } from '../fault'
import { CATALOGUE_FILES, type CatalogueFile, type CatalogueTexts } from './catalogue-texts'
import { parseYamlFile, type YamlFile } from './yaml-file'

/** All files of the catalogue, parsed. */
export type Catalogue = Readonly<Record<CatalogueFile, YamlFile>>

/** Parses every file; a missing or unreadable one is a fault, and then there is no catalogue. */
export function openCatalogue(
  texts: CatalogueTexts,
  folder: string,
): { readonly ok: true; readonly value: Catalogue } | { readonly ok: false; readonly fault: readonly Fault[] } {
  const faults: Fault[] = []
  const files = new Map<CatalogueFile, YamlFile>()
  for (const name of CATALOGUE_FILES) {
    const text = texts.get(name)
    if (text === undefined) {
      const message = 'the file is missing'
      faults.push({ file: `${folder}/${name}`, line: 1, rule: 'evidence-file', message, mend: 'put it back' })
      continue
    }
    const parsed = parseYamlFile(`${folder}/${name}`, text)
    if (parsed.ok) files.set(name, parsed.value)
    else faults.push(...parsed.fault)
  }
  return faults.length > 0
    ? { ok: false, fault: faults }
    : { ok: true, value: Object.fromEntries(files) as unknown as Catalogue }
}
