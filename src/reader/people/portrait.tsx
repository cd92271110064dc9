import '../css/portrait.css'
import { useReader } from '../reader-context'
import type { Mood } from './mood'

interface Props {
  /** The first part of the file's name. */
  readonly of: string
  readonly mood: Mood
  readonly class?: string
}

/** A face beside a name that stands there as text: it adds nothing to say, and where it does not come nothing is missed. */
export function Portrait({ of, mood, class: name = '' }: Props) {
  const { ports } = useReader()
  return (
    <img
      class={`portrait ${name}`}
      src={ports.asset(`art/portraits/${of}-${mood}.svg`)}
      alt=""
      width={400}
      height={480}
      decoding="async"
      data-mood={mood}
      onError={({ currentTarget }) => {
        currentTarget.hidden = true
      }}
    />
  )
}

/** In the place of a face, for those who are not drawn. */
export function Initial({ of }: { readonly of: string }) {
  return (
    <div class="initial" aria-hidden="true">
      {of.charAt(0).toUpperCase()}
    </div>
  )
}
