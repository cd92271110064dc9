import type { ComponentType } from 'preact'
import type { Screen } from '../state/slices/view'
import { lazyScreen } from './lazy-screen'
import { SettingsPage } from './screens'

const pages = import.meta.glob<Record<string, ComponentType>>('./*/*-page.tsx')
const later = (path: string, name: string) =>
  lazyScreen(async () => {
    const page = (await pages[path]?.())?.[name]
    if (!page) throw new Error(`no ${path}`)
    return { page, areas: [] }
  })

const PAGES = {
  settings: SettingsPage,
  map: later('./map/map-page.tsx', 'MapPage'),
  journal: later('./journal/journal-page.tsx', 'JournalPage'),
  rewind: later('./rewind/rewind-page.tsx', 'RewindPage'),
  saves: later('./saves/saves-page.tsx', 'SavesPage'),
  debrief: later('./debrief/debrief-page.tsx', 'DebriefPage'),
  about: later('./about/about-page.tsx', 'AboutPage'),
  passage: later('./journal/passage-page.tsx', 'PassagePage'),
} as const

/** A page whose code comes when it is first opened. */
export function OtherPage({ screen }: { readonly screen: Exclude<Screen, { name: 'title' | 'story' }> }) {
  const Page = PAGES[screen.name]
  return <Page key={screen.name} />
}
