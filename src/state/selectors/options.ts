import type { Basis } from '../../evidence/basis'
import type { ContestedId, PassageId, PlaceId } from '../../evidence/ids'
import type { ChoiceId } from '../../story/ids'
import type { ChapterBook, ChoiceFacts } from '../../story/structure'
import type { GameState } from '../game-state'
import type { Playing } from '../slices/session'
import { wordsOf } from './story-log'

/** A choice as it is shown: numbered from 1 in the order of the page, locked ones too. */
export interface ShownOption {
  readonly id: ChoiceId
  readonly number: number
  readonly text: string
  readonly basis: Basis
  readonly passages: readonly PassageId[]
  readonly weigh: ContestedId | undefined
  readonly to: PlaceId | undefined
  readonly locked: boolean
  /** Why it cannot be taken; empty if it can. */
  readonly reason: string
  /** Taken in an earlier playthrough on this device. */
  readonly takenBefore: boolean
}

const UNKNOWN: ChoiceFacts = { basis: 'invented', passages: [] }

/** What stands beside a choice, in whichever loaded book has it. */
export function factsOf(books: Playing['books'], choice: ChoiceId): ChoiceFacts {
  for (const book of Object.values<ChapterBook>(books)) {
    const facts = book.choices[choice]
    if (facts) return facts
  }
  return UNKNOWN
}

/** The choices open now, and the closed ones that stay in view. */
export function optionsOf(playing: Playing, reading: GameState['reading']): readonly ShownOption[] {
  return playing.turn.options.map(({ id, locked }, index) => {
    const { basis, passages, weigh, to } = factsOf(playing.books, id)
    return {
      id,
      number: index + 1,
      text: wordsOf(playing.books, id) ?? '',
      basis,
      passages,
      weigh,
      to,
      locked,
      reason: locked ? (wordsOf(playing.books, `${id}.locked`) ?? '') : '',
      takenBefore: reading.taken.has(id),
    }
  })
}
