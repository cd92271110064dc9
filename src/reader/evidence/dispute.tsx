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
  /** What the page is about: a choice, a single passage, or the question itself. */
  readonly page: 'choice' | 'passage' | 'question'
  /** The historian's note comes only after the choice that weighs this claim. */
  readonly before: boolean
}

/** A question on which the documents disagree: the sides next to each other, then how a historian would weigh them. */
export function Dispute({ claim, here, page, before }: Props) {
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
        {claim.positions.map((position) => (
          <li key={position.claim.en}>
            <CatalogueWords words={position.claim} />
            <span class="note">
              <Backing passages={position.passages} here={here} page={page} />
            </span>
          </li>
        ))}
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

/** Which passages take a side, as far as the page is concerned with them. */
function Backing({ passages, here, page }: Pick<Props, 'here' | 'page'> & { readonly passages: readonly PassageId[] }) {
  const words = useWords(evidenceWords)
  const count = passages.filter((id) => here.includes(id)).length
  if (page === 'choice') return <>{words(count > 0 ? 'position' : 'positionNone', { count })}</>
  const all = passages.length
  if (page === 'passage' && count > 0)
    return <>{all > 1 ? words('positionThisAnd', { count: all - 1 }) : words('positionThis')}</>
  return <>{words(all > 0 ? 'positionTakes' : 'positionNobody', { count: all })}</>
}
