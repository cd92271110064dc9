import { DISTRICT_IDS, type DistrictId } from '../../history/district'
import type { HistoricalEvent } from '../../history/historical-event'
import { type Holder, holderIn } from '../../history/holding'
import { dayOf, type Moment } from '../../history/moment'
import type { GameState } from '../../state/game-state'
import { noteStop } from '../../state/selectors/note-stop'
import { optionsOf, type ShownOption } from '../../state/selectors/options'
import { districtStates, momentOf } from '../../state/selectors/progress'
import { scenesMet, stageOf } from '../../state/selectors/stage'
import { storyLog } from '../../state/selectors/story-log'
import type { Playing } from '../../state/slices/session'
import type { Degrees } from './project'

export type MapChoice = ShownOption['id']

/** A choice at the place where it leads, or where the player stays. */
export interface PinFacts {
  readonly choice: MapChoice
  /** As on the story page. */
  readonly number: number
  readonly text: string
  readonly locked: boolean
  readonly at: Degrees
}

/** Where a scene of the path took place. */
export interface PathStop {
  readonly place: string
  readonly at: Degrees
  /** Of the day that is shown, not of one before. */
  readonly today: boolean
}

/** The events of the day at one place. */
export interface EventMark {
  readonly place: string
  readonly at: Degrees
  readonly events: readonly HistoricalEvent[]
}

/** All that the map shows, by degrees; where it comes to stand on paper is worked out from this. */
export interface MapModel {
  /** Missing while nothing is played: then nothing is said of the city. */
  readonly moment: Moment | undefined
  readonly holders: ReadonlyMap<DistrictId, Holder>
  readonly pins: readonly PinFacts[]
  /** Oldest first, a place twice only if another came between. The last is where the player stands. */
  readonly path: readonly PathStop[]
  readonly events: readonly EventMark[]
}

/** Kinds of places that are no spot on a map. */
const WIDE: ReadonlySet<string> = new Set(['country', 'region', 'county', 'city'])

/**
 * The map at the story's hour, or at `shown`, an earlier one. Choices are open only at the story's own hour, so that
 * another shows none; nor are they while a content note waits. Places of which the record does not know where they are do not appear.
 */
export function mapModel(state: GameState, shown?: Moment): MapModel {
  const present = momentOf(state)
  const moment = shown ?? present
  const { record } = state
  const states = moment === undefined ? new Map() : districtStates(record, moment)
  const holders = new Map(DISTRICT_IDS.map((id) => [id, holderIn(states, id)]))
  if (moment === undefined || record.status !== 'ready' || state.session.status !== 'playing') {
    return { moment, holders, pins: [], path: [], events: [] }
  }
  const { session } = state
  const spots = record.places.filter(({ kind }) => !WIDE.has(kind))
  const places = new Map<string, Degrees>(spots.map(({ id, lat, lon }) => [id, { lat, lon }]))
  return {
    moment,
    holders,
    pins: moment === present && !stopsAtNote(session, state.view.noteAccepted) ? pinsOf(state, session, places) : [],
    path: pathOf(scenesMet(session), moment, places),
    events: marksOf(record.events, moment, places),
  }
}

/** Whether a content note stands before the choices: they are not open until it is read. */
function stopsAtNote(session: Playing, accepted: ReadonlySet<string>): boolean {
  return noteStop(storyLog(session), accepted).at >= 0
}

function pinsOf(state: GameState, session: Playing, places: ReadonlyMap<string, Degrees>): readonly PinFacts[] {
  const here = stageOf(session)?.scene.place
  return optionsOf(session, state.reading).flatMap(({ id, number, text, locked, to = here }) => {
    const at = to && places.get(to)
    return at ? [{ choice: id, number, text, locked, at }] : []
  })
}

function pathOf(
  scenes: readonly { readonly at: Moment; readonly place: string }[],
  moment: Moment,
  places: ReadonlyMap<string, Degrees>,
): readonly PathStop[] {
  const stops: PathStop[] = []
  for (const scene of scenes.filter(({ at }) => at <= moment)) {
    const at = places.get(scene.place)
    if (!at) continue
    const today = dayOf(scene.at) === dayOf(moment)
    if (stops.at(-1)?.place === scene.place) stops.pop()
    stops.push({ place: scene.place, at, today })
  }
  return stops
}

function marksOf(
  events: readonly HistoricalEvent[],
  moment: Moment,
  places: ReadonlyMap<string, Degrees>,
): readonly EventMark[] {
  const marks = new Map<string, EventMark>()
  for (const event of events) {
    if (event.by > moment || dayOf(event.by) !== dayOf(moment)) continue
    const place = event.places.find((id) => places.has(id))
    const at = place === undefined ? undefined : places.get(place)
    if (place === undefined || !at) continue
    marks.set(place, { place, at, events: [...(marks.get(place)?.events ?? []), event] })
  }
  return [...marks.values()]
}
