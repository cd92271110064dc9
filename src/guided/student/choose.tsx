import type { ComponentChildren } from 'preact'

interface Props {
  readonly legend: string
  readonly name: string
  readonly chosen: string | undefined
  readonly choose: (id: string) => void
  readonly options: readonly { readonly id: string; readonly text: ComponentChildren }[]
}

/** One of several, as a list to press in. */
export function Choose({ legend, name, chosen, choose, options }: Props) {
  return (
    <fieldset class="cites">
      <legend class="poster">{legend}</legend>
      {options.map(({ id, text }) => (
        <label key={id}>
          <input type="radio" name={name} checked={chosen === id} onChange={() => choose(id)} />
          {typeof text === 'string' ? <span>{text}</span> : text}
        </label>
      ))}
    </fieldset>
  )
}
