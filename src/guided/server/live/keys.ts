import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto'
import { CODE_LENGTH, CODE_LETTERS } from '../../protocol/ids'

/** What is kept of a key. Keys are 128 random bits, so a plain hash is as good as a slow one. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}

/** The projector's key: whoever has the teacher's can make it, and not the other way round. */
export function wallKeyOf(teacherKey: string): string {
  return createHmac('sha256', teacherKey).update('wall').digest('base64url').slice(0, 22)
}

export function randomCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length))).join('')
}

export const randomId = (): string => randomBytes(16).toString('base64url')
export const randomSeed = (): number => randomInt(1_000_000)
