import type { BroughtFile } from './read-folder'

const WHY = {
  'own/too-large': 'too large to be one of the documents (more than 8 MB)',
  'own/binary': 'not a text file',
  'own/empty': 'empty',
} as const

/** Says of each file what it is, and how the passages were found in it. */
export function printFiles(files: readonly BroughtFile[]): void {
  for (const file of files) {
    if ('code' in file) {
      console.log(`${file.name}: ${WHY[file.code]}`)
      continue
    }
    if (file.encoding !== 'utf-8') console.log(`${file.name}: read as ${file.encoding}`)
    if (file.recognised.length === 0) console.log(`${file.name}: none of the five documents`)
    for (const { source, findings } of file.recognised) {
      const count = (sure: string) => findings.found.filter((found) => found.sure === sure).length
      const all = findings.found.length + findings.missing.length
      console.log(
        `${file.name}: ${source}, ${count('exact')} of ${all} passages exactly, ${count('ends')} by both ends, ${count('counted')} by counting`,
      )
      for (const id of findings.missing) console.log(`  not found: ${id}`)
      if (findings.repeated) console.log('  the document stands in this file more than once')
    }
  }
}
