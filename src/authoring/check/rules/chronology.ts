import { conflictAt } from '../../evidence/place-windows'
import type { Fault } from '../../fault'
import type { KnotRecord } from '../../story/lift-words'
import type { Window } from '../catalogue'
import { faultAt, type Rule, tagAt, warningAt } from '../rule'

/** No scene is set where the record leaves no room for it: the windows say what begins or ends at a place. */
export const chronology: Rule = ({ knots, catalogue }) =>
  knots.flatMap((knot) => catalogue.windows.flatMap((window) => windowFaults(knot, window)))

function windowFaults(knot: KnotRecord, window: Window): Fault[] {
  const at = knot.tags.get('at')
  if (at === undefined || knot.tags.get('place') !== window.place) return []
  const conflict = conflictAt(window, at)
  if (conflict === undefined) return []
  const span = [window.from && `from ${window.from}`, window.until && `until ${window.until}`].filter(Boolean).join(' ')
  const where = tagAt(knot, 'at')
  const scene = knot.tags.get('scene') ?? knot.knot
  if (conflict === 'absent')
    return [
      warningAt(
        where,
        'chronology-reminder',
        `${scene} is at ${window.place} at ${at}, outside the time of ${window.id} (${span})`,
        `show nothing of it too early or too late. ${withoutStop(window.why)}`,
      ),
    ]
  const may = window.scenes === 'none-outside' ? `scenes can be set only ${span}` : `no scene is set ${span}`
  return [
    faultAt(
      where,
      'against-the-chronology',
      `${scene} is set at ${window.place} at ${at}, where ${may} (${window.id})`,
      `${withoutStop(window.why)}; set it elsewhere or at another time`,
    ),
  ]
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '')
}
