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
  const inside = (window.from === undefined || at >= window.from) && (window.until === undefined || at < window.until)
  const span = [window.from && `from ${window.from}`, window.until && `until ${window.until}`].filter(Boolean).join(' ')
  const where = tagAt(knot, 'at')
  const scene = knot.tags.get('scene') ?? knot.knot
  if (window.scenes === 'none-outside' && !inside)
    return [
      faultAt(
        where,
        'against-the-chronology',
        `${scene} is set at ${window.place} at ${at}, where scenes can be set only ${span} (${window.id})`,
        `${withoutStop(window.why)}; set it elsewhere or at another time`,
      ),
    ]
  if (window.scenes === 'none-inside' && inside)
    return [
      faultAt(
        where,
        'against-the-chronology',
        `${scene} is set at ${window.place} at ${at}, where no scene is set ${span} (${window.id})`,
        `${withoutStop(window.why)}; set it elsewhere or at another time`,
      ),
    ]
  if (window.scenes === 'remind' && !inside)
    return [
      warningAt(
        where,
        'chronology-reminder',
        `${scene} is at ${window.place} at ${at}, outside the time of ${window.id} (${span})`,
        `show nothing of it too early or too late. ${withoutStop(window.why)}`,
      ),
    ]
  return []
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '')
}
