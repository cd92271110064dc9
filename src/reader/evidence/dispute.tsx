import type { ContestedClaim } from '../../evidence/contested-claim'
import type { PassageId } from '../../evidence/ids'
import { evidenceWords } from '../../locale/areas/evidence'
import { Glyph } from '../frame/glyph'
import { useWords } from '../hooks/use-words'
import { CatalogueWords } from './catalogue-words'

interface Props {
  readonly claim: ContestedClaim
  /** The passages on the page, which are told apart from others that take a side. */
  readonly here: readonly PassageId[]
  /** The historian's note comes only after the choice that weighs this claim. */
  readonly before: boolean
}

/** A question on which the documents disagree: the sides next to each other, then how a historian would weigh them. */
export function Dispute({ claim, here, before }: Props) {
  const words = useWords(evidenceWords)
  return (
    <aside class="dispute" id={`dispute-${claim.id}`} aria-labelledby={`dispute-${claim.id}-question`} tabIndex={-1}>
      <p class="badge-contested">
        <Glyph name="contested" />
        <b class="label">{words('contested')}</b>
      </p>
      <h3 id={`dispute-${claim.id}-question`}>
        <CatalogueWords words={claim.question} />
      </h3>
      <ul class="dispute__cols">
        {claim.positions.map((position) => {
          const count = position.passages.filter((id) => here.includes(id)).length
          return (
            <li key={position.claim.en}>
              <CatalogueWords words={position.claim} />
              <span class="note">{count > 0 ? words('position', { count }) : words('positionNone')}</span>
            </li>
          )
        })}
      </ul>
      {before ? (
        <p class="note">{words('historianLater')}</p>
      ) : (
        <>
          <p class="note">
            <b>{words('historian')}.</b> <CatalogueWords words={claim.note} />
          </p>
          {claim.scholarship && (
            <p class="note">
              <b>{words('research')}.</b> <CatalogueWords words={claim.scholarship} />
            </p>
          )}
        </>
      )}
    </aside>
  )
}
