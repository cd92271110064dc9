import type { PassageId } from './ids'
import { type CitationStyle, PASSAGES_HERE, type WorkCitation } from './work-citation'

/** A passage in a list, with the address that leads to it in this copy of the game. */
export interface LinkedPassage {
  readonly id: PassageId
  readonly work: string
  readonly address: string
}

/** The formats that programs for references read. */
export const EXPORT_FORMATS = ['bibtex', 'ris', 'csl-json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** How a saved file of each format ends. */
export const ENDINGS: Readonly<Record<ExportFormat, string>> = { bibtex: '.bib', ris: '.ris', 'csl-json': '.json' }

/** The works in the order of a bibliography, each once. */
export function inBibliography(works: readonly WorkCitation[]): readonly WorkCitation[] {
  const once = new Map(works.map((work) => [work.id, work]))
  return [...once.values()].toSorted((a, b) => a.rank - b.rank)
}

/** The entries of a bibliography, with `<i>` around the titles of whole works. */
export function entriesOf(works: readonly WorkCitation[], style: CitationStyle, language: string): readonly string[] {
  return inBibliography(works).map(({ entry }) => entry[style][language === 'hu' ? 'hu' : 'en'])
}

/** Without the marks around titles, for what is copied or saved as plain text. */
export const plain = (formatted: string): string => formatted.replaceAll(/<\/?i>/g, '')

/** Parts of a formatted citation; `italic` for the titles of whole works. */
export function partsOf(formatted: string): readonly { readonly text: string; readonly italic: boolean }[] {
  return formatted
    .split(/<i>(.*?)<\/i>/)
    .map((text, index) => ({ text, italic: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}

/** One file with all `works`, each naming in its note which of `passages` are meant and where to find them. */
export function exportWorks(
  works: readonly WorkCitation[],
  passages: readonly LinkedPassage[],
  format: ExportFormat,
): string {
  const listed = inBibliography(works)
  const noteOf = ({ id }: WorkCitation): string =>
    passages.flatMap((passage) => (passage.work === id ? [`${passage.id}: ${passage.address}`] : [])).join('; ')
  if (format === 'csl-json')
    return `${JSON.stringify(
      listed.map((work) => cslWith(work, noteOf(work))),
      null,
      2,
    )}\n`
  return listed
    .map((work) =>
      format === 'bibtex'
        ? work.bibtex.replace(PASSAGES_HERE, () => bibtexText(noteOf(work)))
        : work.ris.replace(PASSAGES_HERE, () => noteOf(work)),
    )
    .map((entry) => entry.replaceAll(EMPTY_NOTE, ''))
    .join('\n')
}

/** A note that had nothing to say but its passages, of which there are none. */
const EMPTY_NOTE = /^(?:\tnote = \{\s*\},|N1 {2}- \s*)\n/gm

function cslWith({ csl }: WorkCitation, passages: string): object {
  const { note, ...item } = csl
  const said = String(note ?? '')
    .replace(PASSAGES_HERE, () => passages)
    .trim()
  return said === '' ? item : { ...item, note: said }
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text for a field of BibTeX: what means something to TeX is written so that it does not. */
function bibtexText(text: string): string {
  return text.replaceAll(/[\\{}~^#$%&_]/g, (sign) => TEX[sign] ?? `\\${sign}`)
}
