import { element } from './element'

/** The variables as they are now; `onSet` gets those that were changed. */
export function variableList(
  variables: Readonly<Record<string, unknown>>,
  onSet: (changed: Readonly<Record<string, unknown>>) => void,
): HTMLElement {
  const fields = Object.entries(variables).filter(([, value]) => typeof value !== 'object')
  const inputs = new Map(
    fields.map(([name, value]) => {
      const input = element('input', { name, ...typed(value) })
      if (typeof value === 'boolean') input.checked = value
      else input.value = String(value)
      return [name, input] as const
    }),
  )
  const changed = (): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      fields.flatMap(([name, before]) => {
        const input = inputs.get(name)
        const value =
          typeof before === 'boolean'
            ? input?.checked
            : typeof before === 'number'
              ? Number(input?.value)
              : input?.value
        return value === before ? [] : [[name, value]]
      }),
    )
  return element(
    'form',
    {
      class: 'variables',
      onsubmit: (event) => {
        event.preventDefault()
        onSet(changed())
      },
    },
    ...fields.map(([name]) => element('label', {}, element('span', {}, name), inputs.get(name))),
    element('button', { type: 'submit' }, 'Set from the beginning of this scene'),
  )
}

function typed(value: unknown): Readonly<Record<string, string>> {
  if (typeof value === 'boolean') return { type: 'checkbox' }
  return typeof value === 'number' ? { type: 'number', step: '1' } : { type: 'text' }
}
