import { lazyScreen } from './lazy-screen'

/** Every page but title and story: its code comes when it is first opened. */
export const EvidenceSheet = lazyScreen(async () => {
  const [{ EvidenceSheet }, { evidenceWords }] = await Promise.all([
    import('./evidence/evidence-sheet'),
    import('../locale/areas/evidence'),
  ])
  return { page: EvidenceSheet, areas: [evidenceWords] }
})

export const Weighing = lazyScreen(async () => {
  const [{ WeighPage }, { weighWords }] = await Promise.all([
    import('./weigh/weigh-page'),
    import('../locale/areas/weigh'),
  ])
  return { page: WeighPage, areas: [weighWords] }
})

export const ChapterEnd = lazyScreen(async () => {
  const [{ ChapterEndPage }, { chapterEndWords }] = await Promise.all([
    import('./chapter-end/chapter-end-page'),
    import('../locale/areas/chapter-end'),
  ])
  return { page: ChapterEndPage, areas: [chapterEndWords] }
})

export const SettingsPage = lazyScreen(async () => {
  const [{ SettingsPage }, { settingsWords }] = await Promise.all([
    import('./settings/settings-page'),
    import('../locale/areas/settings'),
  ])
  return { page: SettingsPage, areas: [settingsWords] }
})
