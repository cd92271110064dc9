import { isPassageId, type PassageId } from '../evidence/ids'
import type { RoleId } from '../story/ids'
import type { Language } from './slices/settings'
import type { Screen } from './slices/view'

/** What an address asks for, after its `#`. */
export type Route =
  | { readonly kind: 'screen'; readonly screen: Screen }
  /** Goes on with a role, or begins it. */
  | { readonly kind: 'play'; readonly role: RoleId }
  /** A playthrough; from a kiosk also the language it was played in and the passages read there. */
  | {
      readonly kind: 'shared'
      readonly code: string
      readonly language?: Language
      readonly passages?: readonly PassageId[]
    }
  | { readonly kind: 'unknown' }

/** Pages whose address is their name alone. */
export const PLAIN_PAGES = [
  'map',
  'journal',
  'rewind',
  'saves',
  'settings',
  'debrief',
  'about',
  'library',
  'timeline',
  'notes',
  'method',
  'nights',
] as const
type Plain = (typeof PLAIN_PAGES)[number]

/** Reads the part of an address behind its `#`, with the sign or without. An address that means nothing is `unknown`, never an exception. */
export function readRoute(hash: string): Route {
  const [head = '', ...rest] = hash.replace(/^#?\/?/, '').split('/')
  const tail = rest.join('/')
  if (head === '') return { kind: 'screen', screen: { name: 'title' } }
  if (tail === '' && PLAIN_PAGES.includes(head as Plain)) return { kind: 'screen', screen: { name: head as Plain } }
  if (head === 'play' && tail !== '') return { kind: 'play', role: tail.replace(BEGUN, '') as RoleId }
  if (head === 'p' && tail !== '') return sharedRoute(rest)
  if (head === 'passage' && isPassageId(tail)) return { kind: 'screen', screen: { name: 'passage', passage: tail } }
  if (head === 'about' && tail === 'access') return { kind: 'screen', screen: { name: 'access' } }
  if (head === 'nights' && /^[a-z0-9-]+$/.test(tail)) return { kind: 'screen', screen: { name: 'nights', night: tail } }
  return { kind: 'unknown' }
}

function sharedRoute([code = '', language, ...read]: readonly string[]): Route {
  if (language !== 'en' && language !== 'hu') return { kind: 'shared', code }
  return { kind: 'shared', code, language, passages: read.join('/').split(',').filter(isPassageId) }
}

/** More makes a QR code that phones read badly. */
const LONGEST_HANDOVER = 500

/**
 * The whole address under which a phone goes on with a playthrough in the same language, with the passages read. All of
 * it stands behind `#`, which is sent to no server. Of many passages the last read are left out.
 */
export function handOverAddress(
  base: string,
  code: string,
  language: Language,
  passages: readonly PassageId[],
): string {
  const address = `${base}#/p/${code}/${language}`
  const fits = passages.findLastIndex(
    (_, last) => `${address}/${passages.slice(0, last + 1).join(',')}`.length <= LONGEST_HANDOVER,
  )
  return fits === -1 ? address : `${address}/${passages.slice(0, fits + 1).join(',')}`
}

/** Behind the address of a playthrough that has begun: the page with the role's first scene must not stand there first. */
const BEGUN = /\/on$/

/** The address of a screen. `role` is the role being played, `begun` whether a choice was made in it. */
export function routeOf(screen: Screen, role: RoleId | undefined, begun = false): string {
  if (screen.name === 'title') return '#/'
  if (screen.name === 'story') return role === undefined ? '#/' : `#/play/${role}${begun ? '/on' : ''}`
  if (screen.name === 'passage') return `#/passage/${screen.passage}`
  if (screen.name === 'access') return '#/about/access'
  if (screen.name === 'nights' && screen.night !== undefined) return `#/nights/${screen.night}`
  return `#/${screen.name}`
}
