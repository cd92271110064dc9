/** Fields that are written into. */
const WRITTEN_IN = 'textarea, input:not([type="radio"], [type="checkbox"], [type="range"], [type="file"])'

/**
 * A keyboard that comes up on the screen, or a phone that is turned, leaves less room than there was when a field was
 * tapped: it is brought into sight again. Returns a stop.
 */
export function keepFieldInSight(win: Window): () => void {
  const seen = win.visualViewport
  const bring = (): void => {
    const field = win.document.activeElement
    // Two fingers that look closer are left alone.
    if (seen?.scale !== 1 || !field?.matches(WRITTEN_IN)) return
    const { top, bottom } = field.getBoundingClientRect()
    if (top < seen.offsetTop || bottom > seen.offsetTop + seen.height) field.scrollIntoView({ block: 'center' })
  }
  seen?.addEventListener('resize', bring)
  return () => seen?.removeEventListener('resize', bring)
}
