import type { ComponentChildren } from 'preact'
import { routeOf } from '../../state/routes'
import type { Screen } from '../../state/slices/view'
import { useGame, useIntents } from '../hooks/use-game'

interface Props {
  readonly to: Screen
  readonly class?: string
  readonly current?: boolean
  readonly children: ComponentChildren
}

/** A real link to a screen, so that it can be opened in another tab; a plain press goes there at once. */
export function ScreenLink({ to, current, children, ...rest }: Props) {
  const intents = useIntents()
  const role = useGame(({ session }) => (session.status === 'playing' ? session.structure.role : undefined))
  const press = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    intents.go(to)
  }
  return (
    <a href={routeOf(to, role)} class={rest.class} aria-current={current ? 'page' : undefined} onClick={press}>
      {children}
    </a>
  )
}
