import type { Basis } from '../../evidence/basis'
import { shellWords } from '../../locale/areas/shell'
import { useWords } from '../hooks/use-words'
import { Glyph } from './glyph'

/** The mark of a basis and its word, which always go together. */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  const words = useWords(shellWords)
  return (
    <>
      <Glyph name={basis} />
      <b>{words(basis)}</b>
    </>
  )
}

/** Added to a basis, never instead of it: a question behind this is open. */
export function ContestedBadge() {
  const words = useWords(shellWords)
  return (
    <span class="badge-contested">
      <Glyph name="contested" />
      {words('contested')}
    </span>
  )
}
