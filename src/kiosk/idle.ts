import type { KioskOptions } from './options'
import type { Visit } from './visit'

/** Whether somebody is there: known, asked for, or not any more. `left` counts down in whole seconds. */
export type Presence =
  | { readonly is: 'here' }
  | { readonly is: 'asked'; readonly left: number }
  | { readonly is: 'gone' }

/** Pages that are read for longer, or pointed at with a phone. */
const SLOW: readonly Visit['at'][] = ['sources', 'others', 'take']

/** What `quiet` milliseconds without a touch mean on this page. The attract loop waits for nobody. */
export function presence(quiet: number, at: Visit['at'], idle: KioskOptions['idle']): Presence {
  if (at === 'attract') return { is: 'here' }
  const seconds = quiet / 1000
  const ask = SLOW.includes(at) ? idle.askOnSources : idle.ask
  if (seconds < ask) return { is: 'here' }
  const left = Math.ceil(ask + idle.countdown - seconds)
  return left > 0 ? { is: 'asked', left } : { is: 'gone' }
}
