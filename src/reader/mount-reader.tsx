import { render } from 'preact'
import { type Area, tableFor } from '../locale/area'
import { messagesWords } from '../locale/areas/messages'
import { shellWords } from '../locale/areas/shell'
import { storyWords } from '../locale/areas/story'
import { titleWords } from '../locale/areas/title'
import type { Game } from '../state/game'
import { App } from './app'
import { ReaderContext } from './reader-context'
import type { ReaderPorts } from './reader-ports'

const FIRST_WORDS: readonly Area<string>[] = [shellWords, titleWords, storyWords, messagesWords]

/** Shows the game in `root` and keeps it up to date. Returns what takes it away again. */
export function mountReader(root: HTMLElement, game: Game, ports: ReaderPorts): () => void {
  let gone = false
  const show = () => {
    if (gone) return
    root.textContent = ''
    render(
      <ReaderContext.Provider value={{ game, ports }}>
        <App />
      </ReaderContext.Provider>,
      root,
    )
  }
  const { language } = game.store.getState().settings
  // English comes with the code; another language is waited for, so that no page is first seen in the wrong one.
  if (language === 'en') show()
  else void Promise.all(FIRST_WORDS.map((area) => tableFor(area, language))).then(show)
  return () => {
    gone = true
    render(null, root)
  }
}
