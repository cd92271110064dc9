import type { Basis } from '../../src/evidence/basis'
import { type ContestedId, passageId } from '../../src/evidence/ids'
import type { Deed } from '../../src/reader/path/deeds'
import type { ChapterId, ChoiceId, SceneId } from '../../src/story/ids'
import { placeId } from './ids'
import { moment } from './record'

interface Like {
  readonly index?: number
  readonly basis?: Basis
  readonly passages?: readonly string[]
  readonly weigh?: string
}

/** A deed at a moment, in a scene of its own. */
export function deed(at: string, { index = 0, basis = 'typical', passages = [], weigh }: Like = {}): Deed {
  return {
    index,
    choice: `choice-${index}` as ChoiceId,
    text: `deed ${index}`,
    lang: 'en',
    facts: {
      basis,
      passages: passages.map(passageId),
      ...(weigh === undefined ? {} : { weigh: weigh as ContestedId }),
    },
    scene: { id: `scene-${index}` as SceneId, chapter: 'one' as ChapterId, at: moment(at), place: placeId('radio') },
    options: [],
    passed: undefined,
  }
}
