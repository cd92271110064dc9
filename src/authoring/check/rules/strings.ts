import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ChapterBook } from '../../../story/structure'
import type { Fault } from '../../fault'
import { englishHash, readTranslations } from '../../story/read-translations'
import { faultAt } from '../rule'

/** Languages that `stories/strings/` has a folder for. */
export function languagesOf(storiesFolder: string): readonly string[] {
  const folder = join(storiesFolder, 'strings')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
}

/** Missing and stale strings of one language: one fault for each chapter, naming the first of them. */
export function stringFaults(
  storiesFolder: string,
  role: string,
  language: string,
  books: readonly ChapterBook[],
): readonly Fault[] {
  const { byId, faults } = readTranslations(storiesFolder, role, language)
  const file = `stories/strings/${language}/${role}.yaml`
  const mend = `run npm run story:strings -- ${language} and translate what it marks`
  const byChapter = books.flatMap((book) => {
    const missing: string[] = []
    const stale: string[] = []
    for (const [id, english] of Object.entries(book.words)) {
      const translation = byId.get(id)
      if (translation === undefined || translation.text === '') missing.push(id)
      else if (translation.of !== englishHash(english)) stale.push(id)
    }
    // A chapter that nobody has begun to translate is shown in English; one that is half done would be forgotten so.
    const begun = missing.length < Object.keys(book.words).length
    const say = (rule: string, ids: readonly string[], what: string): Fault[] => {
      if (ids.length === 0) return []
      const message = `${ids.length} strings of the chapter ${book.chapter} are ${what}, ${ids[0]} the first`
      const fault = faultAt({ file, line: 1 }, rule, message, mend)
      return [begun ? fault : { ...fault, warning: true }]
    }
    return [...say('missing-strings', missing, 'missing'), ...say('stale-strings', stale, 'older than their English')]
  })
  return [...faults, ...byChapter]
}
