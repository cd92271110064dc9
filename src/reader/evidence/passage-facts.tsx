import type { Passage } from '../../evidence/passage'
import type { Caution } from '../../evidence/source'
import type { SourceGlance } from '../../evidence/source-glance'
import { evidenceWords } from '../../locale/areas/evidence'
import { useWords } from '../hooks/use-words'
import { CatalogueWords } from './catalogue-words'
import { Quoting } from './quoting'

interface Props {
  readonly passage: Passage
  readonly source: SourceGlance
  readonly url: string | undefined
  readonly cautions: readonly Caution[]
}

/** Figures, where to take care, and where the passage stands. */
export function PassageFacts({ passage, source, url, cautions }: Props) {
  const words = useWords(evidenceWords)
  return (
    <dl class="facts">
      <dt>{words('figures')}</dt>
      <dd class="num">
        {passage.figures.length === 0 && words('noFigures')}
        {passage.figures.map(({ what, value }) => (
          <span class="figure" key={what.en}>
            <CatalogueWords words={what} />: <CatalogueWords words={value} />
          </span>
        ))}
      </dd>
      {(cautions.length > 0 || source.dependence) && (
        <>
          <dt>{words('care')}</dt>
          <dd>
            {cautions.map(({ what, why }) => (
              <p key={what.en}>
                <CatalogueWords words={what} /> <CatalogueWords words={why} />
              </p>
            ))}
            {source.dependence && (
              <p>
                <CatalogueWords words={source.dependence} />
              </p>
            )}
          </dd>
        </>
      )}
      <dt>{words('where')}</dt>
      <dd>
        <Where passage={passage} url={url} />
      </dd>
    </dl>
  )
}

function Where({ passage, url }: { readonly passage: Passage; readonly url: string | undefined }) {
  const words = useWords(evidenceWords)
  const { locator } = passage
  const address = locator.kind === 'read' ? locator.address : url
  // The documents are in English, and so are their headings.
  const quoted = locator.kind === 'read' ? locator.chapter : locator.heading
  const sentence =
    locator.kind === 'read'
      ? words('whereRead', { chapter: locator.chapter, paragraphs: locator.paragraphs })
      : words(locator.lines[0] === locator.lines[1] ? 'whereDocumentLine' : 'whereDocument', {
          heading: locator.heading,
          paragraph: locator.paragraph,
          first: locator.lines[0],
          last: locator.lines[1],
        })
  return (
    <>
      <span class="num">
        <Quoting sentence={sentence} quoted={quoted} lang="en" />
      </span>{' '}
      <span class="note num passage-id">{passage.id}</span>
      {address !== undefined && (
        <a class="opens-text" href={address} rel="noopener noreferrer" target="_blank">
          {words('openText', { host: hostOf(address) })}
        </a>
      )}
    </>
  )
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address
}
