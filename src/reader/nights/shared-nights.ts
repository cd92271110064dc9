import { type ContestedId, contestedId, type PassageId, passageId } from '../../evidence/ids'
import type { Day } from '../../history/moment'
import type { nights } from '../../locale/strings/en/nights'

/** An hour that several roles live through, each elsewhere in it. */
export interface SharedNight {
  /** As scenes name it with `# shared:`. */
  readonly id: string
  readonly from: Day
  readonly to: Day
  /** The roles that have scenes of it. */
  readonly roles: readonly string[]
  /** Passages that tell of it, document by document; what stands further off is in the library. */
  readonly passages: readonly PassageId[]
  /** Open questions about it. */
  readonly claims: readonly ContestedId[]
}

export type NightKey = Extract<keyof typeof nights, `night/${string}`>

const night = (
  id: string,
  [from, to]: readonly [Day, Day],
  roles: readonly string[],
  passages: readonly string[],
  claims: readonly string[],
): SharedNight => ({ id, from, to, roles, passages: passages.map(passageId), claims: claims.map(contestedId) })

/** In the order of the calendar. Which passages tell of a night was read, not computed: dates and places alone find too many. */
export const SHARED_NIGHTS: readonly SharedNight[] = [
  night(
    'bem-square',
    ['1956-10-23', '1956-10-23'],
    ['worker', 'student', 'soldier'],
    [
      'libsoc-wiki/009-demands-and-march',
      'socialist-world/008-gomulka-and-the-demo',
      'prole-info/019-silent-march-banned',
      'prole-info/020-march-grows',
      'daily-history/008-points-and-bem-statue',
      'utterly-interesting/008-march-to-the-statue',
      'frus-legation/005-bem-to-parliament',
      'broadcasts-1956/002-officer-cadets-speak',
      'student-voices/004-diary-of-the-twenty-third',
    ],
    ['crowd-23-october', 'who-called-the-march'],
  ),
  night(
    'radio',
    ['1956-10-23', '1956-10-24'],
    ['worker', 'student', 'soldier'],
    [
      'libsoc-wiki/002-radio-spark',
      'libsoc-wiki/010-radio-massacre-arms',
      'socialist-world/012-gero-radio-and-a-tank',
      'prole-info/022-gero-at-eight',
      'prole-info/023-radio-delegation',
      'prole-info/024-first-shots',
      'prole-info/028-radio-taken',
      'daily-history/010-statue-and-radio-fire',
      'utterly-interesting/010-who-fired-first',
      'utterly-interesting/011-soldiers-hold-fire',
      'frus-legation/007-radio-street-that-evening',
      'frus-legation/008-a-dead-youth',
      'kilian-voices/006-cadets-at-the-gate',
      'radio-voices/001-half-past-eight',
      'radio-voices/002-two-points-too-far',
      'radio-voices/003-the-defenders-dead',
      'student-voices/005-the-false-ambulance',
    ],
    ['radio-who-fired-first', 'radio-when-firing', 'radio-first-dead', 'radio-delegation'],
  ),
  night(
    'ulloi-ut',
    ['1956-10-24', '1956-10-28'],
    ['worker', 'student', 'soldier'],
    [
      'socialist-world/013-kilian-standoff',
      'prole-info/032-dawn-at-corvin-and-kalvin',
      'prole-info/037-child-fighters',
      'utterly-interesting/012-corvin-and-maleter',
      'presidium-notes/007-note-on-maleter',
      'kilian-voices/001-order-and-three-tanks',
      'kilian-voices/002-five-tanks-and-a-hundred-cadets',
      'kilian-voices/003-soldier-without-rifle',
      'kilian-voices/004-tanks-full-of-arms',
      'kilian-voices/005-against-the-legend',
      'kilian-voices/007-photograph-of-the-gate',
      'kilian-voices/008-how-the-regime-saw-it',
      'kilian-voices/010-the-duty-officers-story',
      'kilian-voices/012-what-his-biographer-found',
      'statistics-1957/002-where-they-died',
    ],
    ['kilian-corvin-maleter', 'kilian-how-many-tanks', 'maleter-when-turned'],
  ),
  night(
    'workers-parliament',
    ['1956-10-31', '1956-10-31'],
    ['worker', 'delegate'],
    [
      'libsoc-wiki/017-council-parliament',
      'prole-info/067-councils-unite',
      'prole-info/068-nine-points',
      'prole-info/069-meaning-of-the-nine',
      'prole-info/070-all-power-never-said',
      'un-a3592/035-what-workers-councils-were-for',
    ],
    ['parties-or-councils'],
  ),
  night(
    'dawn-4-november',
    ['1956-11-04', '1956-11-04'],
    ['worker', 'student', 'soldier', 'delegate'],
    [
      'libsoc-wiki/020-four-november',
      'socialist-world/027-eve-of-second-invasion',
      'socialist-world/028-fresh-troops-and-suez',
      'prole-info/073-attack-of-4-november',
      'daily-history/019-four-november-broadcast',
      'utterly-interesting/015-operation-whirlwind',
      'un-a3592/008-officers-sent-to-tokol',
      'frus-legation/019-five-in-the-morning',
      'frus-legation/020-bibo-brings-a-message',
      'frus-legation/021-parliament-taken',
      'soviet-reports/005-zhukov-at-noon',
      'soviet-reports/006-zhukov-at-nine',
      'hansard-1956/005-ultimatum-by-noon',
    ],
    ['nagy-last-broadcast', 'nagy-to-embassy', 'soviet-strength', 'where-kadars-government-formed'],
  ),
  night(
    'central-council',
    ['1956-11-12', '1956-11-14'],
    ['worker', 'delegate'],
    [
      'socialist-world/030-five-hundred-delegates',
      'prole-info/081-still-control-production',
      'prole-info/082-central-council-and-krasso',
      'prole-info/083-mandate-and-recall',
      'council-documents/001-founding-resolution',
      'council-documents/002-maleter-must-be-free',
      'council-documents/003-friendship-means-withdrawal',
      'council-voices/001-secretly-into-the-lamp-factory',
    ],
    ['central-council-dates'],
  ),
  night(
    'silent-hour',
    ['1956-11-23', '1956-11-23'],
    ['worker', 'student', 'soldier', 'delegate'],
    ['prole-info/092-silent-hour'],
    [],
  ),
  night(
    'women-and-candles',
    ['1956-12-04', '1956-12-04'],
    ['worker', 'student', 'delegate'],
    ['prole-info/093-mothers-march'],
    [],
  ),
]

/** The night of this id; `undefined` for an id that no scene names. */
export const nightOf = (id: string | undefined): SharedNight | undefined => SHARED_NIGHTS.find((each) => each.id === id)

/** The words' key of a night's name. Every night has one. */
export const nightKey = ({ id }: SharedNight): NightKey => `night/${id}` as NightKey
