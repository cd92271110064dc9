import { area } from '../area'
import { nights } from '../strings/en/nights'

export const nightsWords = area(nights, { hu: async () => (await import('../strings/hu/nights')).nights })
