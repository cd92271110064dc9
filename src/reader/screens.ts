import { laterPart } from './later-part'
import { lazyScreen } from './lazy-screen'

/** Every page but title and story: its code comes, with its words, when it is first opened. */
export const EvidenceSheet = lazyScreen(async () => (await import('./screens/evidence')).screen)
export const Weighing = lazyScreen(async () => (await import('./screens/weigh')).screen)
export const ChapterEnd = lazyScreen(async () => (await import('./screens/chapter-end')).screen)

/** What joins the story page once it stands. */
export const LookAround = laterPart(async () => (await import('./screens/looks')).screen)
export const SoundCaption = laterPart(async () => (await import('./screens/sound-caption')).screen)
export const ReadAloud = laterPart(async () => (await import('./screens/read-aloud')).screen)

/** Fetches what is asked for next by most, so that it opens at once. If it does not come, opening it tells so. */
export function fetchAhead(): void {
  for (const next of [import('./screens/evidence'), import('./screens/chapter-end')]) next.catch(() => {})
}

/** The pages that have an address of their own, by the name of their screen. */
export const PAGES = {
  settings: lazyScreen(async () => (await import('./screens/settings')).screen),
  map: lazyScreen(async () => (await import('./screens/map')).screen),
  journal: lazyScreen(async () => (await import('./screens/journal')).screen),
  passage: lazyScreen(async () => (await import('./screens/passage')).screen),
  rewind: lazyScreen(async () => (await import('./screens/rewind')).screen),
  saves: lazyScreen(async () => (await import('./screens/saves')).screen),
  debrief: lazyScreen(async () => (await import('./screens/debrief')).screen),
  timeline: lazyScreen(async () => (await import('./screens/timeline')).screen),
  library: lazyScreen(async () => (await import('./screens/library')).screen),
  nights: lazyScreen(async () => (await import('./screens/nights')).screen),
  method: lazyScreen(async () => (await import('./screens/method')).screen),
  notes: lazyScreen(async () => (await import('./screens/notes')).screen),
  about: lazyScreen(async () => (await import('./screens/about')).screen),
  access: lazyScreen(async () => (await import('./screens/access')).screen),
} as const
