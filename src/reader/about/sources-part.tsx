import type { Source } from '../../evidence/source'
import { aboutWords } from '../../locale/areas/about'
import { CatalogueWords } from '../evidence/catalogue-words'
import { Fetched } from '../frame/fetched'
import { useAsked } from '../hooks/use-asked'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'

/** The five documents with standpoint and dependence, and the second circle round them. */
export function SourcesPart() {
  const words = useWords(aboutWords)
  const { library } = useReader().ports
  const asked = useAsked(() => library.sources(), library)
  const sources = asked.status === 'ready' ? asked.value : []
  const five = sources.filter(({ circle }) => circle === 'five')
  const further = sources.filter(({ circle }) => circle === 'further')
  return (
    <section>
      <h2 class="label">{words('five')}</h2>
      <p class="prose">{words('fiveLead')}</p>
      <p class="prose onetext">{words('oneText')}</p>
      <Fetched asked={asked} onItsWay={words('sourcesOnTheWay')} didNotCome={words('sourcesDidNotCome')} />
      <ul class="five">
        {five.map((source) => (
          <Five key={source.id} source={source} />
        ))}
      </ul>
      <p class="prose">{words('theirWords')}</p>
      {further.length > 0 && (
        <>
          <h2 class="label">{words('circles')}</h2>
          <p class="prose">{words('circlesLead', { count: further.length })}</p>
          <details class="furtherlist">
            <summary>
              <span class="label opens">{words('further')}</span>
            </summary>
            <ul>
              {further.map((source) => (
                <li key={source.id}>
                  <Named source={source} />
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  )
}

function Five({ source }: { readonly source: Source }) {
  const words = useWords(aboutWords)
  const { standpoint, dependence } = source
  return (
    <li>
      <h3>
        <Named source={source} />
      </h3>
      <dl class="origin">
        <div>
          <dt>{words('standpoint')}</dt>
          <dd>
            <CatalogueWords words={standpoint.position} />
          </dd>
        </div>
        <div>
          <dt>{words('goodFor')}</dt>
          <dd>
            <CatalogueWords words={standpoint.goodFor} />
          </dd>
        </div>
        {dependence && (
          <div>
            <dt>{words('dependence')}</dt>
            <dd>
              <CatalogueWords words={dependence} />
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}

/** Author, title, year and how many passages, as far as the text says them. */
function Named({ source }: { readonly source: Source }) {
  const words = useWords(aboutWords)
  const { who, title, year } = source.short
  return (
    <>
      <b>
        <CatalogueWords words={title} />
      </b>{' '}
      <span class="note">
        {who && <CatalogueWords words={who} />}
        {who && year && ', '}
        {year && <CatalogueWords words={year} />}
        {(who || year) && ' · '}
        {words('passages', { count: source.passages })}
      </span>
    </>
  )
}
