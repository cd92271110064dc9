import { area } from '../area'
import { messages } from '../strings/en/messages'

export const messagesWords = area(messages, { hu: async () => (await import('../strings/hu/messages')).messages })
