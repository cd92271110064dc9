import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { catalogueDocuments } from './catalogue-documents'
import { printFiles } from './print-files'
import { readFolder } from './read-folder'

// `npm run sources:check -- DIR`: holds the catalogue against the documents in a folder. Fails unless every passage of
// the five stands in one of its files exactly as the catalogue has it.

const folder = process.argv[2]
if (folder === undefined || !existsSync(folder)) {
  console.error('Name the folder with the documents: npm run sources:check -- DIR')
  process.exit(2)
}
const documents = catalogueDocuments(join(process.cwd(), 'stories', 'evidence'))
const files = readFolder(folder, documents)
printFiles(files)
const exact = new Set(
  files.flatMap((file) =>
    'code' in file
      ? []
      : file.recognised.flatMap(({ findings }) =>
          findings.found.filter(({ sure }) => sure === 'exact').map(({ passage }) => passage),
        ),
  ),
)
const all = [...documents.values()].flat()
console.log(`${exact.size} of ${all.length} passages stand where the catalogue says`)
for (const { id } of all) if (!exact.has(id)) console.log(`  not so: ${id}`)
process.exitCode = exact.size === all.length ? 0 : 1
