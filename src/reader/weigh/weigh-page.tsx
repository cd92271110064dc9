import { useEffect, useRef } from 'preact/hooks'
import type { ContestedId } from '../../evidence/ids'
import { wordsIn } from '../../evidence/words'
import { storyWords } from '../../locale/areas/story'
import { weighWords } from '../../locale/areas/weigh'
import { hourOf } from '../../locale/dates'
import type { ShownOption } from '../../state/selectors/options'
import { CatalogueWords } from '../evidence/catalogue-words'
import { Fetched } from '../frame/fetched'
import { Glyph } from '../frame/glyph'
import { Messages } from '../frame/messages'
import { useAsked } from '../hooks/use-asked'
import { useGame, useIntents } from '../hooks/use-game'
import { usePageTitle } from '../hooks/use-page-title'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { EvidenceSheet } from '../screens'
import { Why } from '../story/choices'
import { paperTheme } from '../theme'
import { columnStarts } from './columns'
import { FurtherNote } from './further-note'
import { openScales } from './open-scales'
import type { Scales, Side } from './scales'
import { WitnessRow } from './witness-row'
import '../css/weigh.css'
import '../css/believe.css'
import '../css/weigh-sizes.css'

interface Props {
  readonly claim: ContestedId
  readonly options: readonly ShownOption[]
  readonly at: string
  readonly lang: string
  readonly leave: () => void
}

/** A turning point: the accounts side by side, what can be asked of each, and the choices. */
export function WeighPage({ claim, options, at, lang, leave }: Props) {
  const words = useWords(weighWords)
  const theme = useGame(({ settings }) => paperTheme(settings.theme))
  const evidenceOf = useGame(({ view }) => view.evidenceOf)
  const { library } = useReader().ports
  const scales = useAsked(() => openScales(library, claim), `scales ${claim}`)
  const start = useRef<HTMLHeadingElement>(null)
  const language = useLanguage()
  usePageTitle(scales.status === 'ready' ? wordsIn(scales.value.claim.question, language).text : words('lead'))
  const sheet = options.find(({ id }) => id === evidenceOf)
  useEffect(() => {
    window.scrollTo(0, 0)
    start.current?.focus({ preventScroll: true })
  }, [scales.status])
  return (
    <div class={sheet ? 'weigh has-sheet' : 'weigh'} data-theme={theme}>
      {sheet && <EvidenceSheet option={sheet} lang={lang} />}
      <main id="text">
        <header class="weigh__head">
          <div>
            <p class="badge-contested">
              <Glyph name="contested" />
              <b class="label">{words('lead')}</b>
            </p>
            <h1 class="poster" tabIndex={-1} ref={start} data-start>
              {scales.status === 'ready' ? <CatalogueWords words={scales.value.claim.question} /> : words('lead')}
            </h1>
            <p class="lede">{words('lede')}</p>
            <p class="note">{words('ledeNote')}</p>
          </div>
          <button type="button" class="btn btn--plain" onClick={leave}>
            <Glyph name="back" /> {words('back', { hour: hourOf(at) })}
          </button>
        </header>
        <Messages />
        <Fetched asked={scales} onItsWay={words('loading')} didNotCome={words('failed')}>
          {(value) => <Sides scales={value} />}
        </Fetched>
        <Believe options={options} lang={lang} />
      </main>
    </div>
  )
}

const MOST_COLUMNS = 3

/** About how many lines a side takes before anything is asked. */
function heightOf({ witnesses, bearing }: Side): number {
  return 4 + bearing.length * 2 + witnesses.reduce((lines, { leans }) => lines + 8 + leans.length * 2, 0)
}

function Sides({ scales: { sides, elsewhere } }: { readonly scales: Scales }) {
  const words = useWords(weighWords)
  const starts = columnStarts(sides.map(heightOf), MOST_COLUMNS)
  return (
    <>
      <ol class="positions" data-columns={starts.length}>
        {sides.map((side, index) => (
          <li class={starts.includes(index) ? 'position position--top' : 'position'} key={side.claim.en}>
            <h2>
              <CatalogueWords words={side.claim} />
            </h2>
            {side.witnesses.map((witness) => (
              <WitnessRow key={`${witness.source.id} ${witness.part}`} witness={witness} />
            ))}
            {side.witnesses.length > 1 && side.independent !== undefined && (
              <p class="note position__count">
                {side.independent === side.witnesses.length
                  ? words('independent', { count: side.witnesses.length })
                  : words('dependent', { documents: side.witnesses.length, count: side.independent })}
              </p>
            )}
            {side.witnesses.length === 0 && <p class="note">{words('noWitness')}</p>}
            {side.bearing.map((further) => (
              <FurtherNote key={further.bearing.how.en} further={further} />
            ))}
          </li>
        ))}
      </ol>
      {elsewhere.length > 0 && (
        <section class="elsewhere">
          <h2 class="label">{words('elsewhere')}</h2>
          {elsewhere.map((further) => (
            <FurtherNote key={further.bearing.how.en} further={further} />
          ))}
        </section>
      )}
    </>
  )
}

function Believe({ options, lang }: { readonly options: readonly ShownOption[]; readonly lang: string }) {
  const words = useWords(weighWords)
  const story = useWords(storyWords)
  const intents = useIntents()
  const language = useLanguage()
  const { roles } = useReader().ports
  const role = useGame(({ session }) => (session.status === 'playing' ? session.structure.role : undefined))
  const name = roles.find(({ id }) => id === role)?.short[language]
  return (
    <section class="believe">
      <h2 class="label">{name === undefined ? story('whatDoYouDo') : words('believes', { name })}</h2>
      <ol>
        {options.map((option) => (
          <li key={option.id}>
            <button
              type="button"
              class="belief choice__go"
              data-number={option.number}
              aria-disabled={option.locked ? 'true' : undefined}
              onClick={() => !option.locked && void intents.choose(option.id)}
            >
              <span class="n">{option.locked ? <Glyph name="lock" /> : option.number}</span>
              <span lang={lang}>
                <span class="say">{option.text}</span>
                {option.locked && <span class="reason">{option.reason || story('locked')}</span>}
              </span>
            </button>
            <Why option={option} row />
          </li>
        ))}
      </ol>
      <p class="note">{words('noRight')}</p>
    </section>
  )
}
