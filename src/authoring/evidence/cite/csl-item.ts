import type { Source } from '../../../evidence/source'
import type { Work } from '../../../evidence/work'
import { type Lacking, PASSAGES_HERE } from '../../../evidence/work-citation'
import { given } from '../given'

/** An item of CSL-JSON. */
export type CslItem = Readonly<Record<string, unknown>> & { readonly id: string; readonly title: string }

/** Where the work itself can be read; for a whole source its own address. */
function addressOf({ at, noAddress }: Work, source: Source | undefined): string | undefined {
  return noAddress ? undefined : (at?.[0] ?? source?.url)
}

/** What a bibliography has to leave out, because the text does not say it. */
export function lacking(work: Work, source: Source | undefined, all: ReadonlyMap<string, Work>): readonly Lacking[] {
  const { author, editor } = work
  const lacks: Lacking[] = []
  if (author.length === 0 && editor.length === 0) lacks.push('author')
  if (dateIn(work, all, 'en') === undefined) lacks.push('year')
  if (addressOf(work, source) === undefined) lacks.push('address')
  return lacks
}

function dateIn(work: Work, all: ReadonlyMap<string, Work>, language: 'en' | 'hu'): object | undefined {
  const { issued, issuedWords } = work
  if (issued !== undefined) return { 'date-parts': [issued.split('-').map(Number)] }
  if (issuedWords !== undefined) return { literal: issuedWords[language] ?? issuedWords.en }
  const within = all.get(work.in ?? '')
  return within && dateIn(within, all, language)
}

const LACKS: Readonly<Record<Lacking, string>> = {
  author: 'The text names no author.',
  year: 'The text gives no year.',
  address: 'No address of the text is known.',
}

/**
 * The work as citation software takes it. `language` only chooses the words of a date that is no number. What stands
 * inside another work takes over from it what it does not say itself.
 */
export function cslItem(
  work: Work,
  source: Source | undefined,
  all: ReadonlyMap<string, Work>,
  language: 'en' | 'hu',
): CslItem {
  const within = all.get(work.in ?? '')
  const inBook = within !== undefined && within.container === undefined
  const container = work.container ?? (inBook ? within.title : within?.container)
  const editor = work.editor.length > 0 ? work.editor : inBook ? within.editor : []
  const number = work.number ?? within?.number
  const isArticle = work.type.startsWith('article')
  const notes = [
    work.described && 'The title is a description; the text states none.',
    ...lacking(work, source, all).map((each) => LACKS[each]),
    work.type === 'webpage' && container !== undefined && `On ${container}.`,
    work.issuedWords && `Date: ${work.issuedWords.en}.`,
    work.note,
    PASSAGES_HERE,
  ]
  return given({
    id: work.id,
    type: work.type === 'collection' ? 'document' : work.type,
    title: work.title,
    language: work.language,
    author: work.author.length > 0 ? work.author : undefined,
    editor: editor.length > 0 ? editor : undefined,
    issued: dateIn(work, all, language),
    'container-title': container,
    publisher: work.publisher ?? (inBook ? within.publisher : undefined),
    'publisher-place': work.place ?? (inBook ? within.place : undefined),
    volume: work.volume,
    issue: isArticle ? number : undefined,
    number: isArticle || work.type === 'chapter' ? undefined : number,
    page: work.page,
    URL: addressOf(work, source),
    note: notes.filter((note) => note !== false && note !== undefined).join(' '),
  })
}
