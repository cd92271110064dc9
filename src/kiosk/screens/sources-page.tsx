import { useEffect } from 'preact/hooks'
import type { Words } from '../../evidence/words'
import { kioskWords } from '../../locale/areas/kiosk'
import { CatalogueWords } from '../../reader/evidence/catalogue-words'
import { type OpenedPassage, openBackground, openPassages } from '../../reader/evidence/open-passages'
import { SourceOrigin } from '../../reader/evidence/source-origin'
import { BasisMark, ContestedBadge } from '../../reader/frame/basis-mark'
import { useAsked } from '../../reader/hooks/use-asked'
import { useGame, useIntents } from '../../reader/hooks/use-game'
import { useWords } from '../../reader/hooks/use-words'
import { useReader } from '../../reader/reader-context'
import { factsOf } from '../../state/selectors/options'
import { useKiosk } from '../use-kiosk'
import type { Visit } from '../visit'
import { firstSentences } from './first-sentences'
import { Foot } from './foot'

/** The sources behind a choice, one to a page: who, when and from which standpoint before what it says. */
export function SourcesPage({ visit }: { readonly visit: Extract<Visit, { at: 'sources' }> }) {
  const { kiosk } = useKiosk()
  const words = useWords(kioskWords)
  const { library } = useReader().ports
  const session = useGame((state) => state.session)
  const { choice, page, back } = visit
  const books = session.status === 'playing' ? session.books : {}
  const { basis, passages, weigh } = factsOf(books, choice)
  const opened = useAsked(() => openPassages(library, passages), `kiosk ${choice}`)
  const background = useAsked(() => openBackground(library, passages, weigh), `kiosk background ${choice}`)
  const claim = background.status === 'ready' ? background.value.claims.find(({ id }) => id === weigh) : undefined
  const shown = opened.status === 'ready' ? opened.value[page] : undefined
  const count = passages.length
  return (
    <div class="k k--sheet" data-paper>
      <main class="k__body">
        <header class="sources__head">
          <p class="mark mark--row">
            <BasisMark basis={basis} />
            {weigh !== undefined && <ContestedBadge />}
          </p>
          <h1 class="poster" data-start tabIndex={-1}>
            {claim ? <CatalogueWords words={claim.question} /> : words('behind')}
          </h1>
        </header>
        {count === 0 && <p class="precis">{words('noSources')}</p>}
        {opened.status === 'loading' && count > 0 && <p role="status">{words('loading')}</p>}
        {opened.status === 'failed' && (
          <p role="alert">
            {words('failed')}{' '}
            <button type="button" class="btn" onClick={opened.again}>
              {words('again')}
            </button>
          </p>
        )}
        {shown && <Source key={shown.passage.id} opened={shown} page={page} count={count} />}
      </main>
      <nav class="k__bar">
        <button
          type="button"
          class="btn"
          onClick={() => kiosk.send(page > 0 ? { press: 'page', page: page - 1 } : { press: 'back' })}
        >
          {words(page > 0 ? 'previousSource' : back ? 'backToChoice' : 'backToStory')}
        </button>
        {page + 1 < count ? (
          <button type="button" class="btn btn--main" onClick={() => kiosk.send({ press: 'page', page: page + 1 })}>
            {words('nextSource')}
          </button>
        ) : (
          <button type="button" class="btn btn--main" onClick={() => kiosk.send({ press: back ? 'back' : 'others' })}>
            {words(back ? 'backToChoice' : 'toOthers')}
          </button>
        )}
      </nav>
      <Foot />
    </div>
  )
}

interface SourceProps {
  readonly opened: OpenedPassage
  readonly page: number
  readonly count: number
}

function Source({ opened: { passage, source }, page, count }: SourceProps) {
  const words = useWords(kioskWords)
  const intents = useIntents()
  useEffect(() => intents.markPassageRead(passage.id), [intents, passage.id])
  return (
    <article class="passage" data-passage={passage.id}>
      <header class="passage__head">
        <span class="n">{page + 1}</span>
        <p class="label">{words('before')}</p>
        {count > 1 && <p class="label k__of">{words('pageOf', { page: page + 1, count })}</p>}
      </header>
      <SourceOrigin source={source} position={shortened(source.position)} />
      <div class="says">
        <p class="label">{words('says')}</p>
        <p class="precis">
          <CatalogueWords words={passage.precis} />
        </p>
      </div>
    </article>
  )
}

const shortened = ({ en, hu }: Words): Words =>
  hu === undefined ? { en: firstSentences(en) } : { en: firstSentences(en), hu: firstSentences(hu) }
