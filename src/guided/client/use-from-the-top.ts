import { useEffect, useRef } from 'preact/hooks'

/**
 * Another page of the class: it is read from its top, and its heading takes the focus, by which a screen reader tells
 * that the page has been turned. Not at first, and not where `step` stays the same. `covers`: there is a page at all.
 */
export function useFromTheTop(step: string, covers = true): void {
  const before = useRef(step)
  useEffect(() => {
    if (before.current === step) return
    before.current = step
    window.scrollTo(0, 0)
    const heading = covers ? document.querySelector<HTMLElement>('#class h1') : null
    if (!heading) return
    heading.tabIndex = -1
    heading.focus()
  }, [step, covers])
}
