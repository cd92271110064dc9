import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator } from '../../../evidence/passage'
import { CITATION_STYLES, type CitationStyle, type Formatted } from '../../../evidence/work-citation'
import type { CslItem } from './csl-item'
import { locatorText } from './locator-text'

// Citations are formatted while the game is built: the engine is larger than the rest of the library page, and its
// licence asks for more than a classroom's copy of the game could show.

const LOCALES = { en: 'en-US', hu: 'hu-HU' } as const
type Language = keyof typeof LOCALES

const file = (name: string): string => readFileSync(new URL(`./styles/${name}`, import.meta.url), 'utf8')

type CitationJs = typeof import('@citation-js/core')

let prepared: CitationJs['Cite'] | undefined

/** The engine with our styles. Required only when something is formatted: it takes half a second to start. */
function engine(): CitationJs['Cite'] {
  if (prepared) return prepared
  const require = createRequire(import.meta.url)
  const { Cite, plugins } = require('@citation-js/core') as CitationJs
  for (const plugin of ['bibtex', 'csl', 'ris']) require(`@citation-js/plugin-${plugin}`)
  const { styles, locales } = plugins.config.get('@csl')
  styles.add('chicago', file('chicago-fullnote-bibliography.csl'))
  styles.add('mla', file('modern-language-association.csl'))
  locales.add(LOCALES.hu, file('locales-hu-HU.xml'))
  plugins.config.get('@bibtex').format.useIdAsLabel = true
  prepared = Cite
  return Cite
}

/** Both languages of a work: they differ where a date is said in words. */
export type ItemIn = Readonly<Record<Language, CslItem>>

const inEach = (make: (style: CitationStyle, language: Language) => string): Formatted =>
  Object.fromEntries(
    CITATION_STYLES.map((style) => [style, { en: make(style, 'en'), hu: make(style, 'hu') }]),
  ) as unknown as Formatted

/** The entry of a work in a bibliography. */
export function formatEntry(item: ItemIn): Formatted {
  const Cite = engine()
  return inEach((style, language) =>
    onlyItalics(
      new Cite([item[language]]).format('bibliography', { template: style, lang: LOCALES[language], format: 'html' }),
    ),
  )
}

/** Letters that no style takes for a number, a label or the beginning of a sentence. */
const WHERE = 'PLACEHERE'

/**
 * The form of a note (Chicago) or of the running text (MLA, APA) for a place of a work. The place is set in afterwards:
 * a style would take “doc. 97, pp. 1–2” apart and put its own abbreviations in.
 */
export function formatNotes(item: ItemIn): (locator: Locator) => Formatted {
  const Cite = engine()
  const frame = inEach((style, language) => {
    // A note of Chicago has the address after the place; the label of pages is the only one it leaves out.
    const place = style === 'chicago' ? { locator: WHERE, label: 'page' } : { suffix: `, ${WHERE}` }
    return onlyItalics(
      new Cite([item[language]]).format('citation', {
        template: style,
        lang: LOCALES[language],
        format: 'html',
        entry: [{ id: item[language].id, ...place }],
      }),
    )
  })
  return (locator) =>
    inEach((style, language) => frame[style][language].replace(WHERE, () => locatorText(locator, style, language)))
}

/** BibTeX or RIS of one work. */
export function formatExport(item: CslItem, format: 'bibtex' | 'ris'): string {
  const Cite = engine()
  const text = new Cite([item]).format(format).trim()
  // Lines folded in the middle of an address are put together by few of the programs that read RIS.
  return format === 'ris' ? `${text.replaceAll(/\n+(?![A-Z][A-Z0-9] {2}-)/g, '')} \n` : `${text}\n`
}

/** The ids in the order of a bibliography: by author, or by title where there is none. */
export function inOrder(items: readonly CslItem[]): readonly string[] {
  const Cite = engine()
  const html = new Cite(items).format('bibliography', { template: 'chicago', lang: LOCALES.en, format: 'html' })
  return [...html.matchAll(/data-csl-entry-id="([^"]+)"/g)].map(([, id = '']) => id)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&#38;': '&',
  '&amp;': '&',
  '&#60;': '<',
  '&#62;': '>',
  '&lt;': '<',
  '&gt;': '>',
}

function onlyItalics(html: string): string {
  return (
    html
      // APA would say on which day a page without a date was read, which the catalogue does not know.
      .replace(/(?:Retrieved|Elérés) (?=http)/, '')
      .replaceAll(/<(?!\/?i>)[^>]*>/g, '')
      .replaceAll(/&(?:#\d+|\w+);/g, (entity) => ENTITIES[entity] ?? entity)
      .replaceAll(/\s+/g, ' ')
      .trim()
  )
}
