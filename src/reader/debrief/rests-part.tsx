import { debriefWords } from '../../locale/areas/debrief'
import { shellWords } from '../../locale/areas/shell'
import { CatalogueWords } from '../evidence/catalogue-words'
import { Glyph } from '../frame/glyph'
import { useAsked } from '../hooks/use-asked'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import type { RestsOn } from './rests-on'
import type { SourceUse } from './source-use'
import { SourceUsePart } from './source-use-part'

interface Props {
  readonly rests: RestsOn
  readonly uses: readonly SourceUse[]
}

/** How well the choices of this path are attested, and how much of it hangs on one text. */
export function RestsPart({ rests, uses }: Props) {
  const words = useWords(debriefWords)
  const shell = useWords(shellWords)
  const { passages, choices, opened } = rests
  return (
    <section>
      <h2 class="label">{words('rests')}</h2>
      <ul class="bigmarks">
        {rests.bases.map(({ basis, count }) => (
          <li key={basis}>
            <Glyph name={basis} />
            <b class="num">{count}</b> {shell(basis)}
          </li>
        ))}
      </ul>
      <p class="note">
        {words('restsLine', { count: passages.length, choices, opened })} <FromOne rests={rests} />
      </p>
      <SourceUsePart uses={uses} />
    </section>
  )
}

function FromOne({ rests }: { readonly rests: RestsOn }) {
  const words = useWords(debriefWords)
  const { library } = useReader().ports
  const most = rests.sources[0]
  const asked = useAsked(
    async () => (most ? library.glance(most.source) : { ok: false, fault: { code: 'evidence/unknown', file: '' } }),
    most?.source,
  )
  if (!most || asked.status !== 'ready') return null
  const [before, after] = words('fromOne', { share: most.count, all: rests.passages.length }).split('{title}')
  return (
    <>
      {before}
      <CatalogueWords words={asked.value.short.title} />
      {after}
    </>
  )
}
