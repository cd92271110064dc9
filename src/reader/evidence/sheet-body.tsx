import { Fragment } from 'preact'
import { evidenceWords } from '../../locale/areas/evidence'
import type { ShownOption } from '../../state/selectors/options'
import { Failed } from '../frame/failed'
import { Glyph } from '../frame/glyph'
import { Loading } from '../frame/loading'
import { ScreenLink } from '../frame/screen-link'
import { type Asked, useAsked } from '../hooks/use-asked'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { LeaningSays } from './basis-says'
import { CatalogueWords } from './catalogue-words'
import { Dispute } from './dispute'
import { type Background, openBackground, openPassages } from './open-passages'
import { PassageCard } from './passage-card'

/** What stands in the sheet below the basis: open questions, the passages, and the sides of each question. */
export function SheetBody({ option }: { readonly option: ShownOption }) {
  const words = useWords(evidenceWords)
  const { library } = useReader().ports
  const passages = useAsked(() => openPassages(library, option.passages), `passages ${option.id}`)
  const background = useAsked(() => openBackground(library, option.passages, option.weigh), `background ${option.id}`)
  const known = background.status === 'ready' ? background.value : undefined
  return (
    <>
      {known && <OpenQuestions background={known} />}
      {known?.leanings.map((leaning) => (
        <LeaningSays key={leaning.source.en + leaning.on.en} leaning={leaning} />
      ))}
      {passages.status === 'loading' && <Loading>{words('loading')}</Loading>}
      <Failure asked={passages} says={words('failed')} />
      {passages.status === 'ready' &&
        passages.value.map(({ passage, source }, index) => (
          <Fragment key={passage.id}>
            <PassageCard
              passage={passage}
              source={source}
              number={index + 1}
              url={known?.urls.get(source.id)}
              cautions={known?.cautions.get(passage.id)}
            />
            {index === 0 &&
              known?.claims.map((claim) => (
                <Dispute
                  key={claim.id}
                  claim={claim}
                  here={option.passages}
                  page="choice"
                  before={claim.id === option.weigh}
                />
              ))}
          </Fragment>
        ))}
      <p class="note own-page">
        <ScreenLink to={{ name: 'method' }}>{words('method')}</ScreenLink>
      </p>
      {passages.status === 'ready' && <Failure asked={background} says={words('backgroundFailed')} />}
    </>
  )
}

/** The questions that are open behind this choice, each leading to its sides. */
function OpenQuestions({ background: { claims } }: { readonly background: Background }) {
  const words = useWords(evidenceWords)
  if (claims.length === 0) return null
  const jump = (id: string) => {
    const dispute = document.getElementById(`dispute-${id}`)
    dispute?.scrollIntoView({ block: 'start' })
    dispute?.focus({ preventScroll: true })
  }
  return (
    <div class="basis basis--open">
      <span class="badge-contested mark mark--row">
        <Glyph name="contested" />
        <b class="label">{words('contested')}</b>
      </span>
      <p>
        {words('openQuestions', { count: claims.length })}{' '}
        {claims.map(({ id, question }) => (
          <button type="button" class="jump opens" key={id} onClick={() => jump(id)}>
            <CatalogueWords words={question} />
          </button>
        ))}
      </p>
    </div>
  )
}

/** What did not come, why, and the way to ask again. */
function Failure({ asked, says }: { readonly asked: Asked<unknown>; readonly says: string }) {
  const words = useWords(evidenceWords)
  if (asked.status !== 'failed') return null
  const known = ['evidence/missing', 'evidence/unreachable', 'evidence/broken', 'evidence/unknown'] as const
  const code = known.find((each) => each === asked.code) ?? 'evidence/broken'
  return <Failed code={asked.code} again={asked.again}>{`${says} ${words(code)}`}</Failed>
}
