import type { Locator } from '../../../evidence/passage'
import type { CitationStyle } from '../../../evidence/work-citation'

/** “12”, “12-14” or “62, 63”: numbers of paragraphs and nothing else. */
const PARAGRAPHS = /^\d+(?:\s?[-–,]\s?\d+)*$/

/**
 * Where in its work a passage stands, in the words of a citation: numbered paragraphs with the abbreviation of the
 * style, any other place as the catalogue has it; then the heading above it, if the work has headings.
 */
export function locatorText(locator: Locator, style: CitationStyle, language: 'en' | 'hu'): string {
  if (locator.kind === 'document')
    return `${paragraphs(String(locator.paragraph), style, language)}, ${quoted(locator.heading, language)}`
  const place = locator.paragraphs.replaceAll(/(\d)-(\d)/g, '$1–$2')
  return PARAGRAPHS.test(place) ? paragraphs(place, style, language) : place
}

function paragraphs(numbers: string, style: CitationStyle, language: 'en' | 'hu'): string {
  if (language === 'hu') return `${numbers}. bek.`
  const many = /\D/.test(numbers)
  if (style === 'mla') return `${many ? 'pars.' : 'par.'} ${numbers}`
  return `${many ? 'paras.' : 'para.'} ${numbers}`
}

const quoted = (heading: string, language: 'en' | 'hu'): string => (language === 'hu' ? `„${heading}”` : `“${heading}”`)
