import { BASES } from '../../evidence/basis'
import { BasisSays } from '../evidence/basis-says'
import { BasisMark } from '../frame/basis-mark'

/** The marks that stand beside the choices, each with what it promises: what there is to open for who has opened none. */
export function MarksKey() {
  return (
    <ul class="markskey">
      {BASES.map((basis) => (
        <li key={basis}>
          <span class="label">
            <BasisMark basis={basis} />
          </span>
          <BasisSays basis={basis} passages={[]} />
        </li>
      ))}
    </ul>
  )
}
