import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** For the button that gives way to a form: it has the focus again when the form, open while `gone`, has closed. */
export function useFocusBack(gone: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  useEffect(() => {
    if (!gone && was.current) button.current?.focus()
    was.current = gone
  }, [gone])
  return button
}
