import { isPassageId } from '../evidence/ids'
import type { RoleId } from '../story/ids'
import type { Screen } from './slices/view'

/** What an address asks for, after its `#`. */
export type Route =
  | { readonly kind: 'screen'; readonly screen: Screen }
  /** Goes on with a role, or begins it. */
  | { readonly kind: 'play'; readonly role: RoleId }
  | { readonly kind: 'shared'; readonly code: string }
  | { readonly kind: 'unknown' }

const PLAIN = ['map', 'journal', 'rewind', 'saves', 'settings', 'debrief', 'about', 'library'] as const
type Plain = (typeof PLAIN)[number]

/** Reads the part of an address behind its `#`, with the sign or without. An address that means nothing is `unknown`, never an exception. */
export function readRoute(hash: string): Route {
  const [head = '', ...rest] = hash.replace(/^#?\/?/, '').split('/')
  const tail = rest.join('/')
  if (head === '') return { kind: 'screen', screen: { name: 'title' } }
  if (tail === '' && PLAIN.includes(head as Plain)) return { kind: 'screen', screen: { name: head as Plain } }
  if (head === 'play' && tail !== '') return { kind: 'play', role: tail as RoleId }
  if (head === 'p' && tail !== '') return { kind: 'shared', code: tail }
  if (head === 'passage' && isPassageId(tail)) return { kind: 'screen', screen: { name: 'passage', passage: tail } }
  return { kind: 'unknown' }
}

/** The address of a screen. `role` is the role being played, for the story's own address. */
export function routeOf(screen: Screen, role: RoleId | undefined): string {
  if (screen.name === 'title') return '#/'
  if (screen.name === 'story') return role === undefined ? '#/' : `#/play/${role}`
  if (screen.name === 'passage') return `#/passage/${screen.passage}`
  return `#/${screen.name}`
}
