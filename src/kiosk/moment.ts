import type { PlaceId } from '../evidence/ids'
import type { Moment } from '../history/moment'
import type { ChoiceId, RoleId, SceneId } from '../story/ids'

export interface BothWords {
  readonly en: string
  readonly hu: string
}

/** One scene with one choice, as the kiosk offers it. */
export interface KioskMoment {
  readonly id: string
  readonly role: RoleId
  readonly title: BothWords
  /** What is read before the choice: 60 words at most. */
  readonly text: BothWords
  /** The way from the beginning of the role to this choice. */
  readonly choices: readonly ChoiceId[]
  /** What history did next, and the event of the chronology that says so. */
  readonly after: BothWords & { readonly event: string }
  readonly scene: SceneId
  readonly at: Moment
  readonly place: PlaceId
  /** The id of the drawn picture. */
  readonly picture: string
}

/** A date that is called out while the map runs through the days. */
export interface LoopDate extends BothWords {
  readonly event: string
  readonly at: Moment
}

export interface KioskContent {
  readonly moments: readonly KioskMoment[]
  readonly loop: readonly LoopDate[]
}

/** Takes what the build wrote for what it is; `undefined` for anything else. */
export function readKioskContent(raw: unknown): KioskContent | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { moments, loop } = raw as Partial<Record<keyof KioskContent, unknown>>
  const whole = Array.isArray(moments) && moments.length > 0 && moments.every(isMoment) && Array.isArray(loop)
  return whole ? (raw as KioskContent) : undefined
}

const isMoment = (raw: unknown): boolean =>
  typeof raw === 'object' &&
  raw !== null &&
  ['id', 'role', 'title', 'text', 'choices', 'after', 'at', 'picture'].every((key) => key in raw)
