import type { Basis } from '../evidence/basis'
import type { ContestedId, PassageId, PersonId, PlaceId } from '../evidence/ids'
import type { Moment } from '../history/moment'
import type { ChapterId, ChoiceId, EndingId, LineId, RoleId, SceneId } from './ids'
import type { Turn, Variables, VariableValue } from './turn'

export type Weather = 'clear' | 'overcast' | 'rain' | 'snow' | 'fog' | 'smoke'

/** What a scene's tags say, words apart. A picture, sound, weather or crowd that is absent here is the scene's before. */
export interface SceneHead {
  readonly id: SceneId
  readonly chapter: ChapterId
  readonly at: Moment
  readonly place: PlaceId
  readonly diorama?: string
  /** The sound of the place, or music. */
  readonly sound?: string
  /** Heard once as the scene begins. */
  readonly cue?: string
  readonly weather?: Weather
  /** 0 nobody, 1 a few, 2 many, 3 a crowd. */
  readonly crowd?: number
  /** Has a content note, and a summary for those who pass the scene over. */
  readonly noted?: true
  readonly linking?: true
  /** The shared night this scene belongs to. */
  readonly shared?: string
  readonly chapterEnd?: ChapterId
  readonly ending?: EndingId
}

/** What a choice's tags say, words apart. */
export interface ChoiceFacts {
  readonly basis: Basis
  readonly passages: readonly PassageId[]
  readonly weigh?: ContestedId
  readonly to?: PlaceId
  /** Taken when the player passes the scene over. */
  readonly pass?: true
  /** Shown with a reason, never taken. */
  readonly locked?: true
}

/** What a role may notice of another that was played on the same device: `variable` begins with `value`. */
export interface Echo {
  readonly variable: string
  readonly value: string
  readonly from: RoleId
  /** The other role's variable, and the value it has to stand at. */
  readonly of: string
  readonly is: VariableValue
}

/** What the pages need to know of a role's story: no word, and no ink. Fetched first. */
export interface RoleStructure {
  readonly role: RoleId
  /** Changes whenever the structure does; a playthrough of another hash is replayed by id. */
  readonly storyHash: string
  readonly chapters: readonly ChapterId[]
  readonly scenes: readonly SceneHead[]
  readonly locked: readonly ChoiceId[]
  readonly pass: readonly ChoiceId[]
  readonly echoes?: readonly Echo[]
  /** How every playthrough begins, so that it can be read before the ink and what runs it have come. */
  readonly opening: Opening
}

/** The first turn, and the turn behind each of its open choices. */
export interface Opening {
  readonly turn: Turn
  readonly variables: Variables
  readonly after: Readonly<Record<ChoiceId, { readonly turn: Turn; readonly variables: Variables }>>
}

/** What runs a role's story. Fetched while the first turn is read. */
export interface RoleInk {
  /** Every choice id of the role, in the order of the files. */
  readonly choices: readonly ChoiceId[]
  /** The compiled ink, whose texts are line ids and choice ids. */
  readonly ink: unknown
}

/** A role's story whole: what replay needs. */
export type RoleStory = RoleStructure & RoleInk

/** One chapter in one language: the words, and what stands beside them. */
export interface ChapterBook {
  readonly role: RoleId
  readonly chapter: ChapterId
  readonly language: string
  /** The hash of the structure that it was built with. */
  readonly storyHash: string
  /** Only what the first turns show: they can be read before the rest has come. */
  readonly part?: 'opening'
  /** Words by line id, choice id, `<choice>.locked`, `<scene>.note`, `<scene>.summary`, `<ending>.title`. */
  readonly words: Readonly<Record<string, string>>
  readonly speakers: Readonly<Record<LineId, PersonId>>
  /** Lines of an ending that say what became of somebody. */
  readonly fates: Readonly<Record<LineId, PersonId>>
  readonly choices: Readonly<Record<ChoiceId, ChoiceFacts>>
}
