import type { Passage } from '../../evidence/passage'
import type { Source } from '../../evidence/source'
import type { Work } from '../../evidence/work'
import type { Fault } from '../fault'
import { danglingReferences, type Known } from './check-ids'
import { type Entry, entryFault } from './entry'

/** Every source has its whole work, works name sources and works that exist, and every address is one of a passage. */
export function checkWorks(
  works: readonly Entry<Work>[],
  sources: readonly Entry<Source>[],
  passages: readonly Entry<Passage>[],
  knownSources: Known,
): readonly Fault[] {
  const knownWorks: Known = { kind: 'work', ids: new Set(works.map(({ value }) => value.id)), writtenIn: 'works.yaml' }
  const addresses = new Set(
    passages.flatMap(({ value: { source, locator } }) =>
      locator.kind === 'read' ? [`${source} ${locator.address}`] : [],
    ),
  )
  return [
    ...works.flatMap((entry) => {
      const { id, source, at = [], in: within } = entry.value
      return [
        ...danglingReferences(entry, id, [
          { field: ['source'], ids: [source], known: knownSources },
          { field: ['in'], ids: within === undefined ? [] : [within], known: knownWorks },
        ]),
        ...at.flatMap((address, index) =>
          addresses.has(`${source} ${address}`)
            ? []
            : [
                entryFault(entry, id, ['at', index], {
                  rule: 'evidence-work',
                  message: `no passage of ${source} was read at this address`,
                  mend: 'copy the address from the passage’s locator',
                }),
              ],
        ),
      ]
    }),
    ...sources.flatMap((entry) => {
      const whole = works.filter(({ value }) => value.source === entry.value.id && value.at === undefined)
      return whole.length === 1
        ? []
        : [
            entryFault(entry, entry.value.id, [], {
              rule: 'evidence-work',
              message: `works.yaml has ${whole.length} works that stand for the whole of it`,
              mend: 'write one row for this source without “at”',
            }),
          ]
    }),
  ]
}
