import { offlineWords } from '../../locale/areas/offline'
import { readAloudWords } from '../../locale/areas/read-aloud'
import { settingsWords } from '../../locale/areas/settings'
import { SettingsPage } from '../settings/settings-page'

export const screen = { page: SettingsPage, areas: [settingsWords, readAloudWords, offlineWords] }
