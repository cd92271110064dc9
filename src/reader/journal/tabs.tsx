import { nextTab } from './next-tab'

interface Props<Id extends string> {
  readonly label: string
  readonly tabs: readonly { readonly id: Id; readonly label: string }[]
  readonly current: Id
  onChoose(id: Id): void
}

/** The id of the panel that a tab opens; the panel names the tab in turn. */
export const panelId = (id: string): string => `panel-${id}`
export const tabId = (id: string): string => `tab-${id}`

/** The parts of a page as tabs: one stop for the tab key, arrows, Home and End between them. */
export function Tabs<Id extends string>({ label, tabs, current, onChoose }: Props<Id>) {
  const press = (event: KeyboardEvent) => {
    const ids = tabs.map(({ id }) => id)
    const next = nextTab(ids, current, event.key)
    if (next === undefined) return
    event.preventDefault()
    onChoose(next)
    const list = event.currentTarget as HTMLElement
    list.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus()
  }
  return (
    <div role="tablist" class="tabs" aria-label={label} onKeyDown={press}>
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          aria-selected={id === current}
          aria-controls={id === current ? panelId(id) : undefined}
          tabIndex={id === current ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
