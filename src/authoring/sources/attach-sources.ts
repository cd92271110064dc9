import { join } from 'node:path'
import { attachDocuments, removeAttached } from './attach'
import { catalogueDocuments } from './catalogue-documents'
import { printFiles } from './print-files'

// `npm run sources:attach -- DIR`: copies the documents found in a folder to where only this installation's own server
// reads them. `npm run sources:attach -- --remove` takes them away again.

const TARGET = process.env.DOCUMENTS ?? 'documents'
const WHY = {
  'attach/no-folder': 'There is no such folder. Name the folder with the documents: npm run sources:attach -- DIR',
  'attach/no-files': 'There are no files in this folder, so nothing was attached.',
  'attach/same-folder': 'This is the folder of the attached documents itself. Name the one they come from.',
} as const

const [folder] = process.argv.slice(2)
if (folder === '--remove') {
  console.log(`${removeAttached(TARGET)} documents taken away from ${TARGET}/. What browsers keep themselves stays.`)
  process.exit(0)
}
if (folder === undefined) {
  console.error(WHY['attach/no-folder'])
  process.exit(2)
}
const documents = catalogueDocuments(join(process.cwd(), 'stories', 'evidence'))
const result = attachDocuments(folder, TARGET, documents)
if (!result.ok) {
  console.error(WHY[result.code])
  process.exit(2)
}
printFiles(result.files)
for (const { source, file, for: better } of result.setAside)
  console.log(`${file}: set aside; ${source} stands in ${better} too, with as many passages or more`)
if (result.attached.length === 0) {
  console.error('None of the five documents is in this folder, so nothing was attached.')
  process.exit(1)
}
console.log(
  `${result.attached.length} of ${documents.size} documents are attached in ${TARGET}/, which no build reads.`,
)
console.log('They are shown on this computer only: start the game with npm start and open it here.')
