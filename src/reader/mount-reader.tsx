import { render } from 'preact'
import { type Area, tableFor } from '../locale/area'
import { messagesWords } from '../locale/areas/messages'
import { shellWords } from '../locale/areas/shell'
import { storyWords } from '../locale/areas/story'
import { titleWords } from '../locale/areas/title'
import type { Game } from '../state/game'
import { App } from './app'
import { drawAnewOverTranslations } from './draw-anew'
import { effectsAfterPaint } from './effects-after-paint'
import { leaveShell, whenReadable } from './leave-shell'
import { ReaderContext } from './reader-context'
import type { ReaderPorts } from './reader-ports'

const FIRST_WORDS: readonly Area<string>[] = [shellWords, titleWords, storyWords, messagesWords]

/** Fetches the words that every page needs in the language of the settings. */
export async function preparePage({ store }: Game): Promise<void> {
  const { language } = store.getState().settings
  await Promise.all(FIRST_WORDS.map((area) => tableFor(area, language)))
}

/**
 * Shows the game in `root` and keeps it up to date. Returns what takes it away again. A first page that was written
 * into the document stays until the same page can take its place.
 */
export function mountReader(root: HTMLElement, game: Game, ports: ReaderPorts): () => void {
  effectsAfterPaint(window)
  let gone = false
  let stop = (): void => {}
  const draw = () =>
    render(
      <ReaderContext.Provider value={{ game, ports }}>
        <App />
      </ReaderContext.Provider>,
      root,
    )
  const show = () => {
    if (gone) return
    const taken = leaveShell(root)
    stop = drawAnewOverTranslations(root, game, draw)
    draw()
    taken()
  }
  const { language } = game.store.getState().settings
  // English comes with the code; another language is waited for, so that no page is first seen in the wrong one.
  if (language === 'en') whenReadable(root, game, show)
  else void preparePage(game).then(() => whenReadable(root, game, show))
  return () => {
    gone = true
    stop()
    render(null, root)
  }
}
