const QUERY = '(prefers-reduced-motion: reduce)'

/** Whether the person has asked their system for less movement. */
export function prefersLessMotion(): boolean {
  return window.matchMedia(QUERY).matches
}

/** Calls back when that wish changes. Returns an unsubscribe. */
export function onMotionWish(listener: (less: boolean) => void): () => void {
  const media = window.matchMedia(QUERY)
  const heard = (event: MediaQueryListEvent): void => listener(event.matches)
  media.addEventListener('change', heard)
  return () => media.removeEventListener('change', heard)
}
