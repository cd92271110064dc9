import { render } from 'preact'
import type { Game } from '../state/game'

/**
 * A browser that translates the page puts elements of its own where texts were, and drawing over them would leave the
 * hour and the words of an earlier scene standing. So while there are any, whatever changes is drawn from nothing; the
 * browser translates that again. To be called before the page is first drawn. Returns what ends it.
 */
export function drawAnewOverTranslations(root: HTMLElement, { store }: Game, draw: () => void): () => void {
  return store.subscribe(() => {
    if (!isTranslated(root)) return
    const hadFocus = root.contains(document.activeElement)
    render(null, root)
    root.textContent = ''
    draw()
    const begin = root.querySelector<HTMLElement>('[data-start]') ?? root.querySelector<HTMLElement>('main')
    if (!hadFocus || !begin) return
    if (!begin.hasAttribute('tabindex')) begin.tabIndex = -1
    begin.focus({ preventScroll: true })
  })
}

/** The game itself has no such elements. */
const isTranslated = (root: HTMLElement): boolean => root.querySelector('font') !== null
