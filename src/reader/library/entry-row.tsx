import { useState } from 'preact/hooks'
import '../css/passage.css'
import type { PassageId } from '../../evidence/ids'
import { type Words, wordsIn } from '../../evidence/words'
import { libraryWords } from '../../locale/areas/library'
import { CitePanel } from '../cite/cite-panel'
import { CatalogueWords } from '../evidence/catalogue-words'
import { Dispute } from '../evidence/dispute'
import { PassageLink, PassageLinks } from '../evidence/passage-links'
import { useGame } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { CertaintyNote } from '../record/certainty-note'
import { dateOfRecord } from '../record/date-of-record'
import type { Entry } from './shelf'
import { weighedAt } from './weighed-at'

/** One line of the list. A passage leads to its own page; everything else opens below its line. */
export function EntryRow({ entry }: { readonly entry: Entry }) {
  const words = useWords(libraryWords)
  const [open, setOpen] = useState(false)
  return (
    <li class={`entry entry--${entry.kind}`} data-entry={entry.key}>
      <p class="entry__kind">
        <span class="label">{words(`one/${entry.kind}`)}</span>
        <Beside entry={entry} />
      </p>
      {entry.kind === 'passage' ? (
        entry.source && (
          <PassageLink passage={entry.of} source={{ ...entry.source, position: entry.of.precis }} length={26} />
        )
      ) : (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            <span class="opens">
              <Name entry={entry} />
            </span>
          </summary>
          {open && <Body entry={entry} />}
        </details>
      )}
    </li>
  )
}

/** When, and how far the five documents vouch for it. */
function Beside({ entry }: { readonly entry: Entry }) {
  const words = useWords(libraryWords)
  const language = useLanguage()
  const beyond = entry.kind !== 'event' && entry.kind !== 'word' && entry.of.circle === 'further'
  return (
    <span class="note">
      {entry.date !== undefined && <span class="num">{dateOfRecord(entry.date, language)}</span>}
      {beyond && <b class="beyond">{words('beyond')}</b>}
      {entry.kind === 'event' && <CertaintyNote of={entry.of} short />}
    </span>
  )
}

type Opening = Exclude<Entry, { readonly kind: 'passage' }>

function Name({ entry }: { readonly entry: Opening }) {
  const language = useLanguage()
  if (entry.kind === 'person' || entry.kind === 'place') return <>{entry.of.name[language]}</>
  if (entry.kind === 'word') return <>{language === 'hu' ? entry.of.hungarian : entry.of.term}</>
  const words: Words =
    entry.kind === 'text' ? entry.of.short.title : entry.kind === 'question' ? entry.of.question : entry.of.title
  const { text, language: lang } = wordsIn(words, language)
  return <span lang={lang === language ? undefined : lang}>{text}</span>
}

function Body({ entry }: { readonly entry: Opening }) {
  const session = useGame(({ session }) => session)
  const weighing = session.status === 'playing' ? weighedAt(session) : []
  if (entry.kind === 'text') return <TextBody source={entry.of} />
  if (entry.kind === 'question') {
    const cited = [...new Set([...entry.of.positions, ...entry.of.bearing].flatMap(({ passages }) => passages))]
    return (
      <>
        <Dispute claim={entry.of} here={cited} page="question" before={weighing.includes(entry.of.id)} />
        <PassageLinks passages={cited} of={entry.of.question.en} />
      </>
    )
  }
  const said: readonly [Words, readonly PassageId[]] =
    entry.kind === 'event'
      ? [entry.of.what, entry.of.passages as readonly PassageId[]]
      : entry.kind === 'person'
        ? [entry.of.role, entry.of.passages]
        : entry.kind === 'place'
          ? [entry.of.whatHappened, entry.of.passages]
          : [entry.of.meaning, entry.of.passages]
  return (
    <>
      <p class="prose">
        {entry.kind === 'person' && entry.of.dates !== undefined && (
          <span class="num">{entry.of.dates.replace('-', '–')}. </span>
        )}
        <CatalogueWords words={said[0]} />
      </p>
      {entry.kind !== 'event' && entry.of.beyondTheDocuments && <General />}
      <PassageLinks passages={said[1]} />
    </>
  )
}

function General() {
  const words = useWords(libraryWords)
  return <p class="note">{words('general')}</p>
}

function TextBody({ source }: { readonly source: Extract<Entry, { readonly kind: 'text' }>['of'] }) {
  const words = useWords(libraryWords)
  const rows: readonly (readonly [string, Words | undefined])[] = [
    [words('who'), source.author],
    [words('when'), source.year],
    [words('whatIsIt'), source.kind],
    [words('standpoint'), source.standpoint.position],
    [words('goodFor'), source.standpoint.goodFor],
    [words('leansOn'), source.dependence],
  ]
  return (
    <>
      <dl class="facts">
        {rows.map(
          ([name, said]) =>
            said && [
              <dt key={`${name} dt`}>{name}</dt>,
              <dd key={`${name} dd`}>
                <CatalogueWords words={said} />
              </dd>,
            ],
        )}
      </dl>
      <p class="note">{words('hasPassages', { count: source.passages })}</p>
      <CitePanel source={source.id} />
    </>
  )
}
