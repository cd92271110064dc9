import type { ChoiceId, RoleId } from '../story/ids'
import type { Result } from '../story/story-fault'
import { fail, ok } from '../story/story-fault'
import type { Playthrough } from './playthrough'

/**
 * `1.<role>.<seed>.<four characters per choice>.<check>`: what stands behind `#/p/` in a share link. A choice is
 * named by a hash of its id and not by its position, so that a link survives edits of the story around it.
 */
export type ShareFault =
  /** Not a share code, or one that was cut or changed on its way. */
  | { readonly code: 'share/rubbish' }
  /** Made by a later version of the game. */
  | { readonly code: 'share/newer-version' }

export interface SharedChoices {
  readonly role: RoleId
  readonly seed: number
  /** Four-character hashes; `choicesOf` finds the ids. */
  readonly codes: readonly string[]
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const CODE_LENGTH = 4

function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  // A last mix: FNV alone leaves its upper bits alike for short texts.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return (hash ^ (hash >>> 13)) >>> 0
}

/** The four characters that stand for a choice id in share links. The build checks that no two of a role are alike. */
export function choiceCode(id: ChoiceId): string {
  let rest = hash32(id)
  let code = ''
  for (let i = 0; i < CODE_LENGTH; i += 1) {
    code += ALPHABET.charAt(rest & 63)
    rest >>>= 6
  }
  return code
}

/** What stands behind `#/p/`: only what an address may hold as it is. `readShareCode` reads it. */
export function toShareCode({ role, seed, choices }: Pick<Playthrough, 'role' | 'seed' | 'choices'>): string {
  const body = `1.${role}.${seed.toString(36)}.${choices.map(choiceCode).join('')}`
  return `${body}.${hash32(body).toString(36)}`
}

/** Reads a share code; what it names still has to be looked up in the role's structure with `choicesOf`. */
export function readShareCode(code: string): Result<SharedChoices, ShareFault> {
  const [version, role, seed, codes, check] = code.split('.')
  if (version !== undefined && /^\d+$/.test(version) && Number(version) > 1)
    return fail({ code: 'share/newer-version' })
  const whole = version === '1' && role && /^[a-z-]+$/.test(role) && seed && codes !== undefined && check
  const body = code.slice(0, code.lastIndexOf('.'))
  if (!whole || hash32(body).toString(36) !== check || codes.length % CODE_LENGTH !== 0)
    return fail({ code: 'share/rubbish' })
  const number = Number.parseInt(seed, 36)
  // Written by `toShareCode` it would be the same again; any other text only begins like a number, or is too large for one.
  if (!Number.isSafeInteger(number) || number.toString(36) !== seed) return fail({ code: 'share/rubbish' })
  return ok({ role: role as RoleId, seed: number, codes: codes.match(/.{4}/g) ?? [] })
}

/** The choice ids that shared codes stand for, up to the first that this story does not have. */
export function choicesOf(codes: readonly string[], known: readonly ChoiceId[]): { choices: ChoiceId[]; lost: number } {
  const byCode = new Map(known.map((id) => [choiceCode(id), id]))
  const choices: ChoiceId[] = []
  for (const code of codes) {
    const id = byCode.get(code)
    if (id === undefined) break
    choices.push(id)
  }
  return { choices, lost: codes.length - choices.length }
}
