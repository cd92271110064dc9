/** When something is at a place, and what that means for scenes there; moments as texts, which are in order as they are. */
interface WindowTime {
  readonly from?: string
  readonly until?: string
  readonly scenes: 'none-outside' | 'none-inside' | 'remind'
}

/** `refused`: no scene may be set there then. `absent`: it may, but the thing is not yet or no longer there to be shown. */
export type WindowConflict = 'refused' | 'absent'

/**
 * What stands against a scene at the window's place at `moment`, if anything. A window is open from its first minute to
 * before its last.
 */
export function conflictAt({ from, until, scenes }: WindowTime, moment: string): WindowConflict | undefined {
  const isOpen = (from === undefined || from <= moment) && (until === undefined || moment < until)
  if (isOpen) return scenes === 'none-inside' ? 'refused' : undefined
  if (scenes === 'none-inside') return undefined
  return scenes === 'remind' ? 'absent' : 'refused'
}
