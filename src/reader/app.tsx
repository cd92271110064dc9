import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { shellWords } from '../locale/areas/shell'
import { momentOf } from '../state/selectors/progress'
import type { Screen } from '../state/slices/view'
import { useGame } from './hooks/use-game'
import { useWords } from './hooks/use-words'
import { PAGES } from './screens'
import { StoryPage } from './story/story-page'
import { rootLook, themeOf } from './theme'
import { TitlePage } from './title/title-page'

/** The whole page: the screen that is asked for, in the reader's own look. */
export function App() {
  const words = useWords(shellWords)
  const screen = useGame(({ view }) => view.screen)
  useLook(screen.name)
  useArrival(screen)
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: an address with #text would be taken for a page of the game. */}
      <a class="skip" href="#text" onClick={skip}>
        {words('toText')}
      </a>
      <Page screen={screen} />
    window.scrollTo(0, 0)
    const arrive = (): boolean => {
      const main = document.querySelector<HTMLElement>('main')
      if (main) focusOn(main.querySelector<HTMLElement>('[data-start]') ?? main)
      return main !== null
    }
    if (arrive()) return
    const watch = new MutationObserver(() => arrive() && watch.disconnect())
    watch.observe(document.body, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [screen])
}
