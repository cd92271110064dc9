import { weighWords } from '../../locale/areas/weigh'
import { CatalogueWords } from '../evidence/catalogue-words'
import { useWords } from '../hooks/use-words'
import type { FurtherBearing } from './scales'

/** What texts beyond the five documents do to a side, marked as such. */
export function FurtherNote({ further: { bearing, sources } }: { readonly further: FurtherBearing }) {
  const words = useWords(weighWords)
  return (
    <div class="further-note">
      <p class="label">
        {words('further')}: {words(bearing.effect)}
      </p>
      <p>
        <CatalogueWords words={bearing.how} />
      </p>
      <p class="note">
        {sources.map((source, index) => (
          <span key={source.id}>
            {index > 0 && '; '}
            <CatalogueWords words={source.short.title} />
          </span>
        ))}
      </p>
    </div>
  )
}
