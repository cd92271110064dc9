import '../css/journal.css'
import type { PassageId } from '../../evidence/ids'
import { journalWords } from '../../locale/areas/journal'
import { shellWords } from '../../locale/areas/shell'
import { CatalogueWords } from '../evidence/catalogue-words'
import { openBackground, openPassages } from '../evidence/open-passages'
import { PassageCard } from '../evidence/passage-card'
import { ContestedBadge } from '../frame/basis-mark'
import { Loading } from '../frame/loading'
import { ScreenLink } from '../frame/screen-link'
import { useGame } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { paperTheme } from '../theme'
import { Leaf } from './leaf'
import { useAsked } from './use-asked'

/** One passage on a page of its own, whose address can be passed on. */
export function PassagePage() {
  const words = useWords(journalWords)
  const id = useGame(({ view }) => (view.screen.name === 'passage' ? view.screen.passage : undefined))
  return (
    <Leaf
      class="passagepage"
      name={words('passage')}
      of={id}
      nav={<ScreenLink to={{ name: 'journal' }}>{words('toReadSoFar')}</ScreenLink>}
      title={words('passage')}
    >
      {id !== undefined && <Shown key={id} id={id} />}
    </Leaf>
  )
}

function Shown({ id }: { readonly id: PassageId }) {
  const words = useWords(journalWords)
  const shell = useWords(shellWords)
  const { library } = useReader().ports
  const theme = useGame(({ settings }) => paperTheme(settings.theme))
  const opened = useAsked(() => openPassages(library, [id]), id)
  const background = useAsked(() => openBackground(library, [id]), id)
  if (opened.status === 'loading') return <Loading>{words('passageOnItsWay')}</Loading>
  if (opened.status === 'failed')
    return (
      <div class="message message--stop" role="alert" data-code={opened.code}>
        <p>
          {words(
            opened.code === 'evidence/unknown' || opened.code === 'evidence/missing'
              ? 'noSuchPassage'
              : 'passageDidNotCome',
          )}
        </p>
        <button type="button" class="btn" onClick={opened.again}>
          {shell('tryAgain')}
        </button>
      </div>
    )
  const [first] = opened.value
  if (!first) return null
  const known = background.status === 'ready' ? background.value : undefined
  return (
    <div data-theme={theme} class="passagepage__sheet">
      <p class="passagepage__title">
        <CatalogueWords words={first.source.short.title} />
      </p>
      <PassageCard
        passage={first.passage}
        source={first.source}
        url={known?.urls.get(first.source.id)}
        cautions={known?.cautions.get(id)}
        alone
      />
      {known && known.claims.length > 0 && (
        <section class="passagepage__claims">
          <ContestedBadge />
          <ul>
            {known.claims.map((claim) => (
              <li key={claim.id}>
                <CatalogueWords words={claim.question} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
