import type { Passage } from '../../evidence/passage'
import type { OutsideText, Source } from '../../evidence/source'
import type { Fault } from '../fault'
import { danglingReferences, type Known } from './check-ids'
import { type Entry, entryFault } from './entry'

/** What a source leans on exists and is not itself; its cautions name passages that exist; its passages are counted right. */
export function checkSources(
  sources: readonly Entry<Source>[],
  outside: readonly Entry<OutsideText>[],
  passages: readonly Entry<Passage>[],
  knownPassages: Known,
): readonly Fault[] {
  const leanable: Known = {
    kind: 'source or outside text',
    ids: new Set([...sources.map(({ value }) => value.id), ...outside.map(({ value }) => value.id)]),
    writtenIn: 'sources.yaml',
  }
  return sources.flatMap((entry) => {
    const { id, dependsOn, standpoint } = entry.value
    const counted = passages.filter(({ value }) => value.source === id).length
    const faults = [
      ...danglingReferences(entry, id, [
        { field: ['depends_on'], ids: dependsOn.map(({ on }) => on), known: leanable },
        ...standpoint.careful.map(({ passages: named }, index) => ({
          field: ['standpoint', 'careful', index, 'passages'],
          ids: named,
          known: knownPassages,
        })),
      ]),
    ]
    if (dependsOn.some(({ on }) => on === id))
      faults.push(
        entryFault(entry, id, ['depends_on'], {
          rule: 'evidence-reference',
          message: 'leans on itself',
          mend: 'name the other text, or take the line out',
        }),
      )
    if (counted !== entry.value.passages)
      faults.push(
        entryFault(entry, id, ['passages'], {
          rule: 'evidence-count',
          message: `says ${entry.value.passages}, but the catalogue has ${counted} passages of it`,
          mend: `write ${counted}, or look for the passages that are missing`,
        }),
      )
    return faults
  })
}
