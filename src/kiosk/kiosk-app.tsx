import { Component, type ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks'
import { useGame } from '../reader/hooks/use-game'
import { ReaderContext } from '../reader/reader-context'
import { rootLook, themeOf } from '../reader/theme'
import type { Game } from '../state/game'
import { Attract } from './attract/attract'
import { HelpPanel } from './help-panel'
import { AnswerPage } from './screens/answer-page'
import { MomentsPage } from './screens/moments-page'
import { OthersPage } from './screens/others-page'
import { ScenePage } from './screens/scene-page'
import { SourcesPage } from './screens/sources-page'
import { TakePage } from './screens/take-page'
import { StaffPages } from './staff/staff-pages'
import { StillThere } from './still-there'
import { useArrival } from './use-arrival'
import { KioskContext, type KioskFrame, useKiosk, useKioskState } from './use-kiosk'
import { useReadAloud } from './use-read-aloud'
import { useReturnFocus } from './use-return-focus'

/** The whole page of the kiosk. */
export function KioskApp({ frame }: { readonly frame: KioskFrame }) {
  return (
    <KioskContext.Provider value={frame}>
      <Frame />
    </KioskContext.Provider>
  )
}

function Frame() {
  const { ports } = useKiosk()
  const { game, panel } = useKioskState()
  const [first = 'en'] = ports.options.options.languages
  // The city's own game: it plays nothing, and stays for as long as the page does.
  const city = useMemo(() => ports.newGame(first), [ports, first])
  const shown = game ?? city
  const reader = useMemo(() => ({ game: shown, ports: ports.readerPorts(shown) }), [ports, shown])
  return (
    <ReaderContext.Provider value={reader}>
      <Rescue key={game ? 'visitor' : 'nobody'}>
        {panel === 'staff' ? <StaffPages /> : game ? <Visitor /> : <NobodyThere city={city} />}
      </Rescue>
    </ReaderContext.Provider>
  )
}

function NobodyThere({ city }: { readonly city: Game }) {
  useLook('night')
  return <Attract city={city} />
}

function Visitor() {
  const { kiosk } = useKiosk()
  const { visit, presence, panel, lowered } = useKioskState()
  const moment = kiosk.momentOf(visit)
  const settings = useGame((state) => state.settings)
  const story = visit.at === 'scene' || visit.at === 'answer'
  useLook(themeOf(settings.theme, story ? 'story' : 'settings', story ? moment?.at : undefined))
  useArrival(`${visit.at} ${'page' in visit ? visit.page : ''}`)
  useReadAloud(visit)
  const covered = presence.is === 'asked' || panel === 'help'
  useReturnFocus(covered)
  return (
    <>
      <div class={lowered ? 'k-frame is-lowered' : 'k-frame'} inert={covered}>
        <Page />
      </div>
      {panel === 'help' && presence.is !== 'asked' && <HelpPanel />}
      {presence.is === 'asked' && <StillThere left={presence.left} />}
    </>
  )
}

function Page() {
  const { kiosk } = useKiosk()
  const { visit } = useKioskState()
  const moment = kiosk.momentOf(visit)
  if (!moment) return <MomentsPage />
  switch (visit.at) {
    case 'scene':
      return <ScenePage moment={moment} />
    case 'answer':
      return <AnswerPage moment={moment} choice={visit.choice} />
    case 'sources':
      return <SourcesPage visit={visit} />
    case 'others':
      return <OthersPage moment={moment} choice={visit.choice} />
    case 'take':
      return <TakePage moment={moment} choice={visit.choice} />
    default:
      return <MomentsPage />
  }
}

/** Puts language, colours and type on the root element, where the style sheets look for them. */
function useLook(theme: string): void {
  const settings = useGame((state) => state.settings)
  useLayoutEffect(() => {
    const root = document.documentElement
    const look = rootLook(settings)
    root.lang = settings.language
    root.dataset.theme = theme
    Object.assign(root.dataset, look.data)
    for (const [token, value] of Object.entries(look.tokens)) root.style.setProperty(token, value)
  }, [settings, theme])
}

/** If a page breaks, the visitor's part ends and the city runs again; if that breaks too, the page is opened afresh. */
class Rescue extends Component<{ readonly children: ComponentChildren }, { readonly broken: boolean }> {
  override state = { broken: false }

  override componentDidCatch(error: unknown): void {
    this.setState({ broken: true })
    // Reported as any other fault is, and counted there.
    setTimeout(() => {
      throw error
    })
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { kiosk, ports } = useKiosk()
  useEffect(() => {
    if (kiosk.state().game) kiosk.send({ press: 'again' })
    else ports.reload()
  }, [kiosk, ports])
  return null
}
