import { useMemo } from 'preact/hooks'
import type { ContestedClaim } from '../../evidence/contested-claim'
import { independentWitnesses } from '../../evidence/dependence'
import type { OutsideText, Source } from '../../evidence/source'
import type { HistoricalEvent } from '../../history/historical-event'
import { methodWords } from '../../locale/areas/method'
import { CatalogueWords } from '../evidence/catalogue-words'
import { Failed } from '../frame/failed'
import { Loading } from '../frame/loading'
import { useAsked } from '../hooks/use-asked'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { RecordState } from '../record/record-state'
import { useRecord } from '../record/use-record'
import { type HangsOn, hangingOnOne, questionsOfOneText, whoLeansOnWhom } from './single-witness'

/** What can be counted: how much hangs on one text, and who leans on whom. Counted anew from the catalogue each time. */
export function CountedPart() {
  const words = useWords(methodWords)
  const { library } = useReader().ports
  const record = useRecord()
  const sources = useAsked(() => library.sources(), library)
  const outside = useAsked(() => library.outsideTexts(), library)
  const claims = useAsked(() => library.contestedClaims(), library)
  const failed = [sources, outside, claims].find(({ status }) => status === 'failed')
  if (failed?.status === 'failed')
    return (
      <Failed code={failed.code} again={failed.again}>
        {words('didNotCome')}
      </Failed>
    )
  if (record.status !== 'ready') return <RecordState record={record} />
  if (sources.status !== 'ready' || outside.status !== 'ready' || claims.status !== 'ready')
    return <Loading>{words('onItsWay')}</Loading>
  return (
    <>
      <OneText events={record.events} sources={sources.value} claims={claims.value} />
      <Copied sources={sources.value} outside={outside.value} />
    </>
  )
}

interface OneTextProps {
  readonly events: readonly HistoricalEvent[]
  readonly sources: readonly Source[]
  readonly claims: readonly ContestedClaim[]
}

function OneText({ events, sources, claims }: OneTextProps) {
  const words = useWords(methodWords)
  const hanging = useMemo(() => hangingOnOne(events, sources), [events, sources])
  const alone = useMemo(() => questionsOfOneText(claims), [claims])
  const count = hanging.reduce((sum, hangs) => sum + hangs.events.length, 0)
  const most = hanging[0]?.events.length ?? 1
  return (
    <section>
      <h2 class="label">{words('oneText')}</h2>
      <p class="prose">{words('oneTextLead', { count, all: events.length })}</p>
      <div class="hangs">
        {hanging.map((hangs) => (
          <Hangs key={hangs.source.id} hangs={hangs} most={most} />
        ))}
      </div>
      {alone.length > 0 && (
        <details class="onequestions">
          <summary>
            <span class="opens">{words('questions', { count: alone.length, all: claims.length })}</span>
          </summary>
          <ul>
            {alone.map(({ id, question }) => (
              <li key={id}>
                <CatalogueWords words={question} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Hangs({ hangs: { source, events }, most }: { readonly hangs: HangsOn; readonly most: number }) {
  const words = useWords(methodWords)
  return (
    <details class="hang">
      <summary style={{ '--share': String(events.length / most) }}>
        <span class="hang__bar" aria-hidden="true" />
        <b class="num">{events.length}</b>
        <span>
          <CatalogueWords words={source.short.title} />
          {source.circle === 'further' && <span class="note"> · {words('further')}</span>}
        </span>
        <span class="opens note">{words('which')}</span>
      </summary>
      <ul>
        {events.map(({ id, title }) => (
          <li key={id}>
            <CatalogueWords words={title} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Copied({
  sources,
  outside,
}: {
  readonly sources: readonly Source[]
  readonly outside: readonly OutsideText[]
}) {
  const words = useWords(methodWords)
  const leanings = useMemo(() => whoLeansOnWhom(sources, outside), [sources, outside])
  const five = sources.filter(({ circle }) => circle === 'five')
  const key = { copies: 'copies', 'rests-on': 'restsOn', uses: 'uses' } as const
  return (
    <section>
      <h2 class="label">{words('copied')}</h2>
      <p class="prose">{words('copiedLead', { documents: five.length, count: independentWitnesses(five) })}</p>
      <table class="leans">
        <thead class="sr">
          <tr>
            <th scope="col">{words('text')}</th>
            <th scope="col">{words('how')}</th>
            <th scope="col">{words('onWhich')}</th>
          </tr>
        </thead>
        <tbody>
          {leanings.map(({ source, on, how, outside: notHere }) => (
            <tr key={source.id + on.en}>
              <th scope="row">
                <CatalogueWords words={source.short.title} />
              </th>
              <td class={how === 'uses' ? 'leans__how' : 'leans__how leans__how--close'}>{words(key[how])}</td>
              <td>
                <CatalogueWords words={on} />
                {notHere && <span class="note"> · {words('outside')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
