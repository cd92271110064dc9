import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ShownOption } from '../../state/selectors/options'
import { useGame, useIntents } from '../hooks/use-game'
import { readKey } from './keys'

/** Takes choices by 1 to 9 and opens their evidence by E and a number, wherever the focus is on the page. */
export function useStoryKeys(options: readonly ShownOption[]): void {
  const intents = useIntents()
  const sheetOpen = useGame(({ view }) => view.evidenceOf !== undefined)
  const armed = useRef(false)
  const latest = useRef({ options, sheetOpen })
  latest.current = { options, sheetOpen }
  // With the choices, and not a frame later: who can read them can press.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event.target)) return
      const reading = readKey(armed.current, event.key, latest.current.sheetOpen)
      armed.current = reading.armed
      const { action } = reading
      if (!action) return
      if (action.kind === 'close-evidence') return intents.closeEvidence()
      const option = latest.current.options.find(({ number }) => number === action.number)
      if (!option) return
      event.preventDefault()
      if (action.kind === 'evidence') intents.openEvidence(option.id)
      // A closed choice says why when it is focused.
      else if (option.locked) document.querySelector<HTMLElement>(`[data-number="${option.number}"]`)?.focus()
      else void intents.choose(option.id)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [intents])
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  )
}
