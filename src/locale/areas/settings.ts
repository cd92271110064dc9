import { area } from '../area'
import { settings } from '../strings/en/settings'

export const settingsWords = area(settings, { hu: async () => (await import('../strings/hu/settings')).settings })
