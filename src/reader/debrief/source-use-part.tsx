import { useState } from 'preact/hooks'
import type { Source } from '../../evidence/source'
import { debriefWords } from '../../locale/areas/debrief'
import { CatalogueWords } from '../evidence/catalogue-words'
import { useAsked } from '../hooks/use-asked'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import type { SourceUse } from './source-use'

/** So many stand there at first; the rest are texts of one or two passages. */
const FIRST = 6

/** Which texts the path rests on, which of them were opened, and which were trusted. */
export function SourceUsePart({ uses }: { readonly uses: readonly SourceUse[] }) {
  const words = useWords(debriefWords)
  const { library } = useReader().ports
  const [all, setAll] = useState(false)
  const asked = useAsked(() => library.sources(), library)
  if (uses.length === 0 || asked.status !== 'ready') return null
  const byId = new Map<string, Source>(asked.value.map((source) => [source.id, source]))
  return (
    <>
      <table class={all ? 'sourceuse is-all' : 'sourceuse'}>
        <caption class="sr">{words('sourceUse')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('text')}</th>
            <th scope="col">{words('cited')}</th>
            <th scope="col">{words('opened')}</th>
            <th scope="col">{words('believed')}</th>
          </tr>
        </thead>
        <tbody>
          {uses.map(({ source, cited, opened, trusted }, index) => {
            const text = byId.get(source)
            return (
              <tr key={source} class={index < FIRST ? undefined : 'is-later'}>
                <th scope="row">
                  {text ? <CatalogueWords words={text.short.title} /> : source}
                  {text?.circle === 'further' && <span class="sure"> {words('furtherShort')}</span>}
                </th>
                <td class="num">{cited}</td>
                <td class="num">{opened === 0 ? '–' : opened}</td>
                <td class="num">{trusted === 0 ? '–' : trusted}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {uses.length > FIRST && (
        <button type="button" class="btn btn--plain allsources" aria-expanded={all} onClick={() => setAll(!all)}>
          {words(all ? 'fewerTexts' : 'allTexts', { count: uses.length })}
        </button>
      )}
    </>
  )
}
