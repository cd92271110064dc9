import '../css/journal.css'
import '../css/journal-sizes.css'
import type { PassageId } from '../../evidence/ids'
import { journalWords } from '../../locale/areas/journal'
import { CitePanel } from '../cite/cite-panel'
import { Failed } from '../frame/failed'
import { Leaf } from '../frame/leaf'
import { Loading } from '../frame/loading'
import { ScreenLink } from '../frame/screen-link'
import { useAsked } from '../hooks/use-asked'
import { useGame } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'
import { PassageContext } from '../library/passage-context'
import { weighedAt } from '../library/weighed-at'
import { OwnPage } from '../own-copy/own-page'
import { useReader } from '../reader-context'
import { paperTheme } from '../theme'
import { CatalogueWords } from './catalogue-words'
import { Dispute } from './dispute'
import { openBackground, openPassages } from './open-passages'
import { PassageCard } from './passage-card'

/** One passage on a page of its own, whose address can be passed on. */
export function PassagePage() {
  const words = useWords(journalWords)
  const id = useGame(({ view }) => (view.screen.name === 'passage' ? view.screen.passage : undefined))
  return (
    <Leaf
      class="passagepage"
      name={words('passage')}
      of={id}
      nav={
        <>
          <ScreenLink to={{ name: 'library' }}>{words('library')}</ScreenLink>
          <ScreenLink to={{ name: 'journal' }}>{words('toReadSoFar')}</ScreenLink>
        </>
      }
      title={words('passage')}
    >
      {id !== undefined && <Shown key={id} id={id} />}
    </Leaf>
  )
}

function Shown({ id }: { readonly id: PassageId }) {
  const words = useWords(journalWords)
  const { library } = useReader().ports
  const theme = useGame(({ settings }) => paperTheme(settings.theme))
  const session = useGame(({ session }) => session)
  const weighing = session.status === 'playing' ? weighedAt(session) : []
  const opened = useAsked(() => openPassages(library, [id]), id)
  const background = useAsked(() => openBackground(library, [id], undefined), id)
  if (opened.status === 'loading') return <Loading>{words('passageOnItsWay')}</Loading>
  if (opened.status === 'failed')
    return (
      <Failed code={opened.code} again={opened.again}>
        {words(
          opened.code === 'evidence/unknown' || opened.code === 'evidence/missing'
            ? 'noSuchPassage'
            : 'passageDidNotCome',
        )}
      </Failed>
    )
  const [first] = opened.value
  if (!first) return null
  const known = background.status === 'ready' ? background.value : undefined
  return (
    <div data-theme={theme} class="passagepage__sheet">
      <p class="passagepage__title">
        <CatalogueWords words={first.source.short.title} />
      </p>
      <div class="passagepage__main">
        <PassageCard
          passage={first.passage}
          source={first.source}
          url={known?.urls.get(first.source.id)}
          cautions={known?.cautions.get(id)}
          alone
        />
      </div>
      {known && known.claims.length > 0 && (
        <div class="passagepage__disputes">
          <h2 class="sr">{words('openQuestions')}</h2>
          {known.claims.map((claim) => (
            <Dispute key={claim.id} claim={claim} here={[id]} page="passage" before={weighing.includes(claim.id)} />
          ))}
        </div>
      )}
      <div class="passagepage__beside">
        <CitePanel passages={[id]} />
        <OwnPage passage={first.passage} />
        <PassageContext passage={first.passage} source={first.source} />
      </div>
    </div>
  )
}
