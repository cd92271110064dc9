import { libraryWords } from '../../locale/areas/library'
import { useWords } from '../hooks/use-words'
import { KINDS, type Kind } from './shelf'

interface Props {
  readonly counts: Readonly<Record<Kind, number>>
  readonly kind: Kind | 'all'
  pick(kind: Kind | 'all'): void
}

/** What kind of thing is listed, and how many of each there are. */
export function KindPicker({ counts, kind, pick }: Props) {
  const words = useWords(libraryWords)
  const all = KINDS.reduce((sum, each) => sum + counts[each], 0)
  return (
    <fieldset class="kinds library__kinds">
      <legend class="sr">{words('kinds')}</legend>
      {(['all', ...KINDS] as const).map((each) => (
        <button key={each} type="button" aria-pressed={each === kind} onClick={() => pick(each)}>
          {words(`kind/${each}`)} <span class="num">{each === 'all' ? all : counts[each]}</span>
        </button>
      ))}
    </fieldset>
  )
}
