import type { PassageId } from '../../evidence/ids'
import type { ChoiceId } from '../../story/ids'

export type Screen =
  | { readonly name: 'title' }
  | { readonly name: 'story' }
  | { readonly name: 'map' }
  | { readonly name: 'journal' }
  | { readonly name: 'rewind' }
  | { readonly name: 'saves' }
  | { readonly name: 'settings' }
  | { readonly name: 'debrief' }
  | { readonly name: 'passage'; readonly passage: PassageId }
  | { readonly name: 'about' }
  /** What was done so that everybody can play. */
  | { readonly name: 'access' }
  | { readonly name: 'library' }
  | { readonly name: 'timeline' }
  | { readonly name: 'notes' }
  | { readonly name: 'method' }
  /** The shared nights; one of them by its id. */
  | { readonly name: 'nights'; readonly night?: string }

/** Something the player is told: the code picks the words, `values` fill them. Stays until it is closed. */
export interface Message {
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** `thing`: the id of a thing to look at; without one, the whole drawing is. */
export interface Looking {
  readonly drawing: string
  readonly thing: string | undefined
}

export interface ViewSlice {
  readonly screen: Screen
  /** The choice whose evidence sheet is open beside the story. */
  readonly evidenceOf: ChoiceId | undefined
  /** The drawing that is being looked at closely, and the thing in it; the story waits beside it. */
  readonly look: Looking | undefined
  /** The scene whose content note stands before its text, until the player reads on or passes over. */
  readonly noteAccepted: ReadonlySet<string>
  readonly messages: readonly Message[]
  /** What stands on the page is being read aloud. */
  readonly aloud: boolean
  /** Another tab has gone on with this role; autosave rests until the player decides. */
  readonly otherTab: boolean
}

export const FIRST_VIEW: ViewSlice = {
  screen: { name: 'title' },
  evidenceOf: undefined,
  look: undefined,
  noteAccepted: new Set(),
  messages: [],
  aloud: false,
  otherTab: false,
}
