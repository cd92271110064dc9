import type { Game } from '../state/game'

/** The first page that the address names, written into the document at build. */
const shellIn = (root: HTMLElement): HTMLElement | null =>
  root.querySelector('.shell:target:not([hidden]), .shell--title')

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

/** Where something that can be pressed stands on a page, and what it says. */
interface Spot {
  readonly index: number
  readonly says: string | null
}

const pressable = (page: Element): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('button, a')]

/** The same on the living page. Another in its place is not taken for it. */
function twinOf(spot: Spot | undefined, root: HTMLElement): HTMLElement | undefined {
  const twin = spot && pressable(root)[spot.index]
  return twin?.textContent === spot?.says ? twin : undefined
}

/**
 * Clears `root` for the living page. What is returned is called once that stands there: it gives the focus back to the
 * same place, and presses what was pressed before there was code to take it.
 */
export function leaveShell(root: HTMLElement): () => void {
  const shell = shellIn(root)
  const here = shell ? pressable(shell) : []
  const spotOf = (is: (element: HTMLElement) => boolean): Spot | undefined => {
    const index = here.findIndex(is)
    return index === -1 ? undefined : { index, says: here[index]?.textContent ?? null }
  }
  const focused = spotOf((element) => element === document.activeElement)
  const pressed = spotOf((element) => element.dataset.pressed !== undefined)
  root.textContent = ''
  return () => {
    twinOf(focused, root)?.focus({ preventScroll: true })
    twinOf(pressed, root)?.click()
  }
}
