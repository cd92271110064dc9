import type { SourceGlance } from '../../evidence/source-glance'
import type { Words } from '../../evidence/words'
import { evidenceWords } from '../../locale/areas/evidence'
import { useWords } from '../hooks/use-words'
import { CatalogueWords } from './catalogue-words'

interface Props {
  readonly source: SourceGlance
  /** What kind of text it is; left out where there is little room. */
  readonly kind?: Words
  readonly position: Words
}

/** What stands before a passage: who, when, from which standpoint. */
export function SourceOrigin({ source: { short }, kind, position }: Props) {
  const words = useWords(evidenceWords)
  return (
    <dl class="origin">
      <div>
        <dt>{words('who')}</dt>
        <dd class="up">
          {short.who ? <CatalogueWords words={short.who} /> : words('notSaid')}
          {kind && (
            <span class="note kind">
              <CatalogueWords words={kind} />
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>{words('when')}</dt>
        <dd class="up">{short.year ? <CatalogueWords words={short.year} /> : words('notSaid')}</dd>
      </div>
      <div>
        <dt>{words('standpoint')}</dt>
        <dd>
          <CatalogueWords words={position} />
        </dd>
      </div>
    </dl>
  )
}
