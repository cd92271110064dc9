import { area } from '../area'
import { kiosk } from '../strings/en/kiosk'

export const kioskWords = area(kiosk, { hu: async () => (await import('../strings/hu/kiosk')).kiosk })
