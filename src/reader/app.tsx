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
  useArrival(screen)
  return (
    <>
      <Look screen={screen.name} />
      {/* biome-ignore lint/a11y/useValidAnchor: an address with #text would be taken for a page of the game. */}
      <a class="skip" href="#text" onClick={skip}>
        {words('toText')}
      </a>
      <Page screen={screen} />
    </>
  )
}

function Page({ screen }: { readonly screen: Screen }) {
  if (screen.name === 'title') return <TitlePage />
  if (screen.name === 'story') return <StoryPage />
  const Other = PAGES[screen.name]
  return <Other key={screen.name} />
}

/** The skip link must not change the address, which says which page is open. */
function skip(event: Event): void {
  event.preventDefault()
  const start = document.querySelector<HTMLElement>('[data-start]') ?? document.querySelector<HTMLElement>('main')
  if (start) focusOn(start)
}

function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus({ preventScroll: true })
}

/**
 * Puts language, colours, type and motion on the root element, where the style sheets look for them. Stands before the
 * page, so that what the page measures of itself is measured in its new look, once.
 */
function Look({ screen }: { readonly screen: Screen['name'] }) {
  const settings = useGame((state) => state.settings)
  const at = useGame(momentOf)
  useLayoutEffect(() => {
    const root = document.documentElement
    const look = rootLook(settings)
    const data = { ...look.data, theme: themeOf(settings.theme, screen, at) }
    // Saying the same again would make the browser work out the style of every element at each turn.
    if (root.lang !== settings.language) root.lang = settings.language
    for (const [name, value] of Object.entries(data)) if (root.dataset[name] !== value) root.dataset[name] = value
    for (const [token, value] of Object.entries(look.tokens))
      if (root.style.getPropertyValue(token) !== value) root.style.setProperty(token, value)
  }, [settings, screen, at])
  return null
}

/** After a change of page the focus goes to its beginning, also when its code comes a moment later. */
function useArrival(screen: Screen): void {
  const first = useRef(true)
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
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
