import {
  ENDINGS,
  EXPORT_FORMATS,
  type ExportFormat,
  entriesOf,
  exportWorks,
  plain,
} from '../../evidence/citation-export'
import { CITATION_STYLES, type CitationStyle } from '../../evidence/work-citation'
import type { Citations } from './open-citations'

/** Every form in which a citation can be had: three to read, three for programs. */
export const FORMS = [...CITATION_STYLES, ...EXPORT_FORMATS] as const
export type Form = (typeof FORMS)[number]

/** True for the forms that people read. */
export const isStyle = (form: Form): form is CitationStyle => CITATION_STYLES.some((style) => style === form)

/** How a saved file of the form ends. */
export const endingOf = (form: Form): string => (isStyle(form) ? '.txt' : ENDINGS[form as ExportFormat])

/** The whole of the citations as plain text, to be copied or saved. */
export function citationText({ works, passages }: Citations, form: Form, language: string): string {
  if (!isStyle(form)) return exportWorks(works, passages, form)
  const notes = passages.map(({ note, address }) => `${plain(note[form][language === 'hu' ? 'hu' : 'en'])}\n${address}`)
  return `${[...notes, ...entriesOf(works, form, language).map(plain)].join('\n\n')}\n`
}
