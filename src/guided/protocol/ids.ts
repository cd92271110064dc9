import * as v from 'valibot'
import { LIMITS } from './limits'

/**
 * No vowels, so that no code is a word; none of 0, O, 1 and I, so that none is misread. 28⁶ is 481 million codes.
 */
export const CODE_LETTERS = 'BCDFGHJKLMNPQRSTVWXZ23456789'
export const CODE_LENGTH = 6

/** The code as it was meant: small letters, spaces and hyphens do not matter. */
export function readCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '')
}

/** The code as people read it aloud: two groups of three. */
export function showCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

export const CodeSchema = v.pipe(
  v.string(),
  v.maxLength(20),
  v.transform(readCode),
  v.regex(new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`)),
)

/** 128 random bits in base64url: what a device shows to be let in again. Made by the device itself. */
export const KeySchema = v.pipe(v.string(), v.regex(/^[\w-]{22}$/))

/**
 * An id of the stories or the evidence. The server does not know them and only keeps their form in check. What every
 * object has by itself (`__proto__`, `constructor`) is no id: votes are counted by it.
 */
export const NameSchema = v.pipe(
  v.string(),
  v.maxLength(LIMITS.id),
  v.regex(/^[\w-]+(\/[\w-]+)*$/),
  v.check((name) => !(name in Object.prototype)),
)

/** The number of a pupil within a session, from 1. Never given twice. */
export const SeatSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.seats))

/** Counts up on one device with each thing it sends of one kind; the server keeps the highest. */
export const RevisionSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER))

/** Makes a command one of a kind: sent again, it is answered again and not done again. */
export const CommandIdSchema = v.pipe(v.string(), v.regex(/^[\w-]{8,40}$/))

export const LanguageSchema = v.picklist(['en', 'hu'])
export type Language = v.InferOutput<typeof LanguageSchema>

const PhraseSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.words))

/** The same words in both languages; a teacher who types sets both to what was typed. */
export const WordsSchema = v.object({ en: PhraseSchema, hu: PhraseSchema })
