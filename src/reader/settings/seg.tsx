import type { ComponentChildren } from 'preact'

interface Props<Value> {
  /** Tells this row's radio buttons from others. */
  readonly id: string
  readonly name: string
  readonly note?: string | undefined
  readonly value: Value
  readonly of: readonly { readonly value: Value; readonly label: ComponentChildren; readonly lang?: string }[]
  readonly set: (value: Value) => void
}

/** One setting: its name and all that it can be, side by side; the chosen one is filled and underlined. */
export function Seg<Value extends string | number | boolean>({ id, name, note, value, of, set }: Props<Value>) {
  return (
    <fieldset class="set" data-setting={id}>
      <legend class="name">
        {name}
        {note !== undefined && <small>{note}</small>}
      </legend>
      <div class="seg">
        {of.map((option) => (
          <label key={String(option.value)} lang={option.lang}>
            <input
              type="radio"
              name={`set-${id}`}
              value={String(option.value)}
              checked={option.value === value}
              onChange={() => set(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
