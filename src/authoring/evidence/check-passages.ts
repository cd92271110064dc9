import type { Passage } from '../../evidence/passage'
import type { Source } from '../../evidence/source'
import type { Fault } from '../fault'
import { danglingReferences, type Known } from './check-ids'
import { type Entry, entryFault } from './entry'

export interface PassageContext {
  readonly sources: readonly Entry<Source>[]
  readonly knownSources: Known
  readonly knownPlaces: Known
  readonly knownPeople: Known
  readonly knownThemes: Known
}

/** What a schema cannot see: that a passage's id names its source, that what it names exists, and in its own circle. */
export function checkPassages(passages: readonly Entry<Passage>[], context: PassageContext): readonly Fault[] {
  const circles = new Map(context.sources.map(({ value }) => [value.id, value.circle]))
  return passages.flatMap((entry) => {
    const { id, source, circle, places, people, themes, locator } = entry.value
    const faults = [
      ...danglingReferences(entry, id, [
        { field: ['source'], ids: [source], known: context.knownSources },
        { field: ['places'], ids: places, known: context.knownPlaces },
        { field: ['people'], ids: people, known: context.knownPeople },
        { field: ['themes'], ids: themes, known: context.knownThemes },
      ]),
    ]
    if (!id.startsWith(`${source}/`))
      faults.push(
        entryFault(entry, id, ['source'], {
          rule: 'evidence-reference',
          message: `the id does not begin with the source ${source}`,
          mend: 'the part of the id before the stroke must be the source',
        }),
      )
    if (circles.has(source) && circles.get(source) !== circle)
      faults.push(
        entryFault(entry, id, ['source'], {
          rule: 'evidence-circle',
          message: `${source} belongs to the other circle`,
          mend: 'put the passage into passages.yaml or further/passages.yaml, beside its source',
        }),
      )
    if (locator.kind === 'document' && locator.words[1] < locator.words[0] + 7)
      faults.push(
        entryFault(entry, id, ['locator', 'words'], {
          rule: 'evidence-range',
          message: 'spans fewer than eight words',
          mend: 'give first and last word of the passage; its hashes need eight words at each end',
        }),
      )
    return faults
  })
}
