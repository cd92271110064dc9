import { parseMoment } from '../../../history/moment'
import type { Fault } from '../../fault'
import type { KnotRecord } from '../../story/lift-words'
import { orNearest } from '../nearest'
import { faultAt, type Rule, type RuleInput, tagAt } from '../rule'

const WEATHERS = new Set(['clear', 'overcast', 'rain', 'snow', 'fog', 'smoke'])
const SHARED_NIGHTS = new Set([
  ...['bem-square', 'radio', 'ulloi-ut', 'workers-parliament', 'dawn-4-november', 'central-council', 'silent-hour'],
  'women-and-candles',
])

/** What a scene names exists: its time, place, picture, sound, cue, weather, crowd, shared night. */
export const sceneTags: Rule = (input) => input.knots.flatMap((knot) => sceneFaults(knot, input))

function sceneFaults(knot: KnotRecord, { catalogue }: RuleInput): Fault[] {
  if (!knot.tags.has('scene')) return strayFaults(knot)
  const faults: Fault[] = []
  const wrong = (tag: string, rule: string, isRight: (value: string) => boolean, mend: string): void => {
    const value = knot.tags.get(tag)
    if (value !== undefined && !isRight(value))
      faults.push(faultAt(tagAt(knot, tag), rule, `there is no ${tag} ${value}`, mend))
  }
  wrong('at', 'bad-moment', (value) => parseMoment(value) !== undefined, 'write it as 1956-10-23T20:10')
  const strange = (tag: string, known: ReadonlySet<string> | undefined, mend: string): void =>
    wrong(tag, `unknown-${tag}`, (value) => known?.has(value) ?? true, orNearest(mend, knot.tags.get(tag) ?? '', known))
  strange('place', catalogue.places, 'take an id from stories/evidence/gazetteer.yaml')
  strange('diorama', catalogue.dioramas, 'take one of assets/art/dioramas.json')
  strange('sound', catalogue.sounds, 'take one of assets/sound/sounds.json that is no cue')
  strange('cue', catalogue.cues, 'take a cue of assets/sound/sounds.json')
  wrong('weather', 'unknown-weather', (value) => WEATHERS.has(value), `write one of ${[...WEATHERS].join(', ')}`)
  wrong('crowd', 'bad-crowd', (value) => /^[0-3]$/.test(value), 'write 0, 1, 2 or 3')
  wrong(
    'shared',
    'unknown-shared-night',
    (value) => SHARED_NIGHTS.has(value),
    `write one of ${[...SHARED_NIGHTS].join(', ')}`,
  )
  return faults
}

/** Tags on a knot that is no scene are never read. */
function strayFaults(knot: KnotRecord): Fault[] {
  const first = [...knot.tags.keys()][0]
  if (first === undefined) return []
  return [
    faultAt(
      tagAt(knot, first),
      'tags-without-scene',
      `${knot.knot} has tags but no # scene:`,
      'add # scene: with its id',
    ),
  ]
}
