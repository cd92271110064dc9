import { type PassageId, sourceOf } from '../../evidence/ids'
import type { Look } from '../../evidence/look'
import { looksWords } from '../../locale/areas/looks'
import { CatalogueWords } from '../evidence/catalogue-words'
import { ScreenLink } from '../frame/screen-link'
import { useAsked } from '../hooks/use-asked'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'

interface Props {
  readonly shown: readonly Look[]
  readonly chosen: Look | undefined
  choose(id: string | undefined): void
}

/** The things by name; pressed, one opens what is known of it, and the same press closes it. */
export function LookList({ shown, chosen, choose }: Props) {
  return (
    <ul class="look__list">
      {shown.map((look) => {
        const open = look.id === chosen?.id
        return (
          <li key={look.id} class={open ? 'is-open' : undefined}>
            <button
              type="button"
              class="look__name"
              aria-expanded={open}
              data-thing={look.id}
              onClick={() => choose(open ? undefined : look.id)}
            >
              {look.label}
            </button>
            {open && (
              <div class="look__says">
                <p>{look.text}</p>
                {look.passage && <WhereItStands passage={look.passage} />}
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The way to the passage, named by its text as soon as that is known. */
function WhereItStands({ passage }: { readonly passage: PassageId }) {
  const words = useWords(looksWords)
  const { library } = useReader().ports
  const source = useAsked(() => library.glance(sourceOf(passage)), `glance ${passage}`)
  return (
    <p class="look__where">
      <ScreenLink to={{ name: 'passage', passage }}>{words('stands')}</ScreenLink>{' '}
      <cite class="note">{source.status === 'ready' && <CatalogueWords words={source.value.short.title} />}</cite>
    </p>
  )
}
