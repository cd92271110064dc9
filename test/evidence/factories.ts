import type { ContestedClaim } from '../../src/evidence/contested-claim'
import { contestedId, passageId, sourceId, sourceOf } from '../../src/evidence/ids'
import type { Passage } from '../../src/evidence/passage'
import type { Leans, Source } from '../../src/evidence/source'

/** A passage of one of the five documents. */
export function passage(id: string, fields: Partial<Passage> = {}): Passage {
  return {
    id: passageId(id),
    source: sourceOf(passageId(id)),
    circle: 'five',
    locator: {
      kind: 'document',
      heading: 'A heading',
      paragraph: 3,
      lines: [9, 17],
      words: [32, 128],
      headHash: '000000000000',
      tailHash: '111111111111',
    },
    places: [],
    people: [],
    themes: ['students'],
    precis: { en: 'What the passage says.' },
    figures: [],
    utterances: [],
    ...fields,
  }
}

/** A source, and what it leans on. */
export function source(id: string, dependsOn: readonly Leans[] = [], fields: Partial<Source> = {}): Source {
  return {
    id: sourceId(id),
    circle: 'five',
    title: `Title of ${id}`,
    author: { en: 'Somebody' },
    year: { en: '1984' },
    publisher: { en: 'A publisher' },
    kind: { en: 'account' },
    short: { who: { en: 'Somebody' }, title: { en: id }, year: { en: '1984' } },
    standpoint: { position: { en: `Standpoint of ${id}` }, goodFor: { en: 'Detail' }, careful: [] },
    dependsOn,
    cites: [],
    passages: 1,
    ...fields,
  }
}

/** A claim whose positions are given by their passages. */
export function claim(
  id: string,
  positions: readonly (readonly string[])[],
  fields: Partial<ContestedClaim> = {},
): ContestedClaim {
  return {
    id: contestedId(id),
    circle: 'five',
    question: { en: `${id}?` },
    positions: positions.map((passages, index) => ({
      claim: { en: `side ${index}` },
      passages: passages.map(passageId),
    })),
    note: { en: 'How to weigh it.' },
    bearing: [],
    ...fields,
  }
}
