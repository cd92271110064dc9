import type { Game } from '../state/game'

/** The first page of the role that the address names, written into the document at build. */
const shellIn = (root: HTMLElement): HTMLElement | null => root.querySelector('.shell:target:not([hidden])')

/** Calls `show` at once; over a first page that already stands there, as soon as the story behind it is here. */
export function whenReadable(root: HTMLElement, { store }: Game, show: () => void): void {
  const waits = (): boolean => store.getState().session.status === 'loading'
  if (!shellIn(root) || !waits()) {
    show()
    return
  }
  const stop = store.subscribe(() => {
    if (waits()) return
    stop()
    // What follows in the same step belongs to the first page too: an arrival seen later would take the focus.
    queueMicrotask(show)
  })
}

/**
 * Clears `root` for the living page. What is returned is called once that stands there: it gives the focus back to the
 * same choice, and takes the choice that was pressed before there was code to take it.
 */
export function leaveShell(root: HTMLElement): () => void {
  const shell = shellIn(root)
  const number = (element: Element | null | undefined): string | undefined =>
    element?.closest<HTMLElement>('.choice__go')?.dataset.number
  const focused = shell?.contains(document.activeElement) ? number(document.activeElement) : undefined
  const pressed = number(shell?.querySelector('.choice__go[data-pressed]'))
  root.textContent = ''
  const choice = (of: string): HTMLElement | null => root.querySelector(`.choice__go[data-number="${of}"]`)
  return () => {
    if (focused !== undefined) choice(focused)?.focus({ preventScroll: true })
    if (pressed !== undefined) choice(pressed)?.click()
  }
}
