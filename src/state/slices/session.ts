import type { Playthrough } from '../../playthrough/playthrough'
import type { ChapterId, ChoiceId, RoleId } from '../../story/ids'
import type { Step } from '../../story/replay'
import type { ChapterBook, RoleStructure } from '../../story/structure'
import type { Turn, Variables } from '../../story/turn'

/** The playthrough on screen. Everything else about it (scene, hour, log, options) is worked out from this by selectors. */
export type SessionSlice =
  | { readonly status: 'none' }
  | { readonly status: 'loading'; readonly role: RoleId }
  /** The role could not be opened; `code` says why. Opening it again tries again. */
  | { readonly status: 'failed'; readonly role: RoleId; readonly code: string }
  | Playing

export interface Playing {
  readonly status: 'playing'
  readonly structure: RoleStructure
  /** Every choice id of the role; empty until the ink has come. */
  readonly allChoices: readonly ChoiceId[]
  readonly playthrough: Playthrough
  /** What was read and chosen so far, oldest first; as long as `playthrough.choices`. */
  readonly steps: readonly Step[]
  readonly turn: Turn
  readonly variables: Variables
  /** The chapters whose words are here, in the language of the settings. The present chapter's always are. */
  readonly books: Readonly<Record<ChapterId, ChapterBook>>
}
