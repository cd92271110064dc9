import { useEffect, useRef } from 'preact/hooks'

/** While a panel covers the page it takes the focus; afterwards the focus is again where the panel was called from. */
export function useReturnFocus(covered: boolean): void {
  const before = useRef<Element | null>(null)
  const was = useRef(false)
  // Read here and not in an effect: once the page is inert the browser has taken the focus away from it.
  if (covered && !was.current) before.current = document.activeElement
  was.current = covered
  useEffect(() => {
    const { current } = before
    if (!covered && current instanceof HTMLElement && current.isConnected) current.focus({ preventScroll: true })
  }, [covered])
}
