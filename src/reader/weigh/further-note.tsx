import { weighWords } from '../../locale/areas/weigh'
import { CatalogueWords } from '../evidence/catalogue-words'
import { useWords } from '../hooks/use-words'
import type { FurtherBearing } from './scales'

/** What texts beyond the five documents do to a side, marked as such; folded, so that the five come first. */
export function FurtherNote({ further: { bearing, sources } }: { readonly further: FurtherBearing }) {
  const words = useWords(weighWords)
  return (
    <details class="further-note">
      <summary>
        <span class="label">{words('further')}</span>
        <span class="opens">
          {words(bearing.effect)} · {words('texts', { count: sources.length })}
        </span>
      </summary>
      <p>
        <CatalogueWords words={bearing.how} />
      </p>
      <p class="note">
        {sources.map((source, index) => (
          <span key={source.id}>
            {index > 0 && '; '}
            <CatalogueWords words={source.short.title} />
            {source.short.year && (
              <>
                {' ('}
                <CatalogueWords words={source.short.year} />
                {')'}
              </>
            )}
          </span>
        ))}
      </p>
    </details>
  )
}
