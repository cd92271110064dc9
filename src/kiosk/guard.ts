/** Keys that a kiosk needs; everything else that a browser would act on is kept from it. */
const NEEDED = new Set([
  'Tab',
  'Enter',
  ' ',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Escape',
  'Backspace',
  'F2',
])

const isNeeded = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && (NEEDED.has(key) || key === 'Shift' || key.length === 1)

/** A second touch this soon after a page has changed was meant for the page before. */
const SETTLE = 350

/**
 * Leaves a visitor no way out of the page as far as a page can: no menu, selection, dragging, zooming, printing, no
 * shortcut of the browser, no link that leads away. Returns what takes the guard away again.
 */
export function guardPage(root: Document, now: () => number): { changed(): void; dispose(): void } {
  const stops: (() => void)[] = []
  let changedAt = Number.NEGATIVE_INFINITY
  const on = <Type extends keyof DocumentEventMap>(
    type: Type | 'gesturestart',
    forbidden: (event: DocumentEventMap[Type]) => boolean,
  ): void => {
    const heard = (event: Event): void => {
      if (!forbidden(event as DocumentEventMap[Type])) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    root.addEventListener(type, heard, { capture: true, passive: false })
    stops.push(() => root.removeEventListener(type, heard, { capture: true }))
  }
  const always = (): boolean => true
  for (const type of [
    'contextmenu',
    'selectstart',
    'dragstart',
    'drop',
    'dragover',
    'auxclick',
    'gesturestart',
  ] as const)
    on(type, always)
  on('wheel', ({ ctrlKey }) => ctrlKey)
  on('touchmove', ({ touches }) => touches.length > 1)
  on('touchstart', ({ touches }) => touches.length > 1)
  on('keydown', (event) => !isNeeded(event))
  on('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href]:not([download])')
    // A press by keyboard or switch has no clicks in it, and is never meant for the page before.
    const late = event.detail > 0 && now() - changedAt < SETTLE
    return Boolean(link) || late
  })
  return {
    changed() {
      changedAt = now()
    },
    dispose() {
      for (const stop of stops) stop()
    },
  }
}
