import { messages } from '../../locale/strings/en/messages'

export type MessageKey = keyof typeof messages

/** The words' key for a fault's code. A code without words of its own still gets a whole sentence. */
export function messageKey(code: string): MessageKey {
  return Object.hasOwn(messages, code) && code.includes('/') ? (code as MessageKey) : 'unknown'
}

/** True where opening the game anew may help: many browsers never ask again for code that once did not come. */
export function missesCode(code: string): boolean {
  return ['content/unreachable', 'content/missing', 'content/renewed'].includes(code)
}

/** True where nothing is kept on this device any more, so that a file is the way to keep it. */
export function needsFile(code: string): boolean {
  return code.startsWith('storage/')
}
