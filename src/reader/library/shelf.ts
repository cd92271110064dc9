import type { ContestedClaim } from '../../evidence/contested-claim'
import type { Passage } from '../../evidence/passage'
import type { Person } from '../../evidence/person'
import type { Place } from '../../evidence/place'
import type { Source } from '../../evidence/source'
import type { Term } from '../../evidence/term'
import type { Words } from '../../evidence/words'
import type { HistoricalEvent } from '../../history/historical-event'

export const KINDS = ['passage', 'text', 'question', 'event', 'person', 'place', 'word'] as const
export type Kind = (typeof KINDS)[number]

/** One thing of the catalogue, with what it can be found and filtered by. `key` is its kind and id. */
export type Entry = {
  readonly key: string
  /** Names and prose in both languages, for the search. */
  readonly names: string
  readonly prose: string
  readonly sources: ReadonlySet<string>
  readonly themes: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly date?: string
} & (
  | { readonly kind: 'passage'; readonly of: Passage; readonly source: Source | undefined }
  | { readonly kind: 'text'; readonly of: Source }
  | { readonly kind: 'question'; readonly of: ContestedClaim }
  | { readonly kind: 'event'; readonly of: HistoricalEvent }
  | { readonly kind: 'person'; readonly of: Person }
  | { readonly kind: 'place'; readonly of: Place }
  | { readonly kind: 'word'; readonly of: Term }
)

/** The whole catalogue as it is fetched. */
export interface Catalogue {
  readonly sources: readonly Source[]
  readonly themes: Readonly<Record<string, Words>>
  readonly passages: readonly Passage[]
  readonly claims: readonly ContestedClaim[]
  readonly events: readonly HistoricalEvent[]
  readonly people: readonly Person[]
  readonly places: readonly Place[]
  readonly terms: readonly Term[]
}

const both = (...words: readonly (Words | undefined)[]): string =>
  words.flatMap((each) => (each === undefined ? [] : [each.en, each.hu ?? ''])).join(' ')

const NONE: ReadonlySet<string> = new Set()

/**
 * Every entry of the catalogue, kind by kind, each in the catalogue's own order. What rests on passages (a question, an
 * event, a word) is found by what those passages are about as well as by its own places and people.
 */
export function shelve(catalogue: Catalogue): readonly Entry[] {
  const { sources, passages, claims, events, people, places, terms } = catalogue
  const byId = new Map<string, Passage>(passages.map((passage) => [passage.id, passage]))
  const names = new Map<string, string>([
    ...people.map(({ id, name }): [string, string] => [`person ${id}`, both(name)]),
    ...places.map(({ id, name }): [string, string] => [`place ${id}`, both(name)]),
  ])
  const named = (kind: string, ids: Iterable<string>): string =>
    [...ids].map((id) => names.get(`${kind} ${id}`) ?? '').join(' ')

  const about = (
    ids: readonly string[],
    of: { readonly places?: readonly string[]; readonly people?: readonly string[] } = {},
  ) => {
    const cited = ids.flatMap((id) => byId.get(id) ?? [])
    return {
      sources: new Set<string>(cited.map(({ source }) => source)),
      themes: new Set(cited.flatMap(({ themes }) => themes)),
      places: new Set<string>(of.places ?? cited.flatMap(({ places }) => places)),
      people: new Set<string>(of.people ?? cited.flatMap(({ people }) => people)),
    }
  }
  const dated = (date: string | undefined) => (date === undefined ? {} : { date })

  return [
    ...passages.map((of): Entry => {
      const source = sources.find(({ id }) => id === of.source)
      return {
        ...about([of.id]),
        ...dated(of.date),
        kind: 'passage',
        key: `passage ${of.id}`,
        names: [both(source?.short.title), named('person', of.people), named('place', of.places), of.id].join(' '),
        prose: [
          both(of.precis, ...of.figures.flatMap(({ what, value }) => [what, value])),
          ...of.utterances.map(({ text, who }) => `${text} ${both(who)}`),
        ].join(' '),
        of,
        source,
      }
    }),
    ...sources.map(
      (of): Entry => ({
        kind: 'text',
        key: `text ${of.id}`,
        names: `${of.title} ${both(of.short.title, of.author)}`,
        prose: both(of.kind, of.standpoint.position, of.standpoint.goodFor, of.dependence),
        sources: new Set([of.id]),
        themes: NONE,
        places: NONE,
        people: NONE,
        of,
      }),
    ),
    ...claims.map((of): Entry => {
      const cited = [...of.positions, ...of.bearing].flatMap(({ passages }) => passages)
      return {
        ...about(cited),
        ...dated(of.date),
        kind: 'question',
        key: `question ${of.id}`,
        names: both(of.question),
        prose: both(...of.positions.map(({ claim }) => claim)),
        of,
      }
    }),
    ...events.map(
      (of): Entry => ({
        ...about(of.passages, of),
        date: of.date,
        kind: 'event',
        key: `event ${of.id}`,
        names: `${both(of.title)} ${named('person', of.people)} ${named('place', of.places)}`,
        prose: both(of.what),
        of,
      }),
    ),
    ...people.map(
      (of): Entry => ({
        ...about(of.passages, { people: [of.id] }),
        kind: 'person',
        key: `person ${of.id}`,
        names: both(of.name),
        prose: both(of.role),
        of,
      }),
    ),
    ...places.map(
      (of): Entry => ({
        ...about(of.passages, { places: [of.id] }),
        kind: 'place',
        key: `place ${of.id}`,
        names: `${both(of.name)} ${of.name1956 ?? ''}`,
        prose: both(of.whatHappened),
        of,
      }),
    ),
    ...terms.map(
      (of): Entry => ({
        ...about(of.passages),
        kind: 'word',
        key: `word ${of.id}`,
        names: `${of.term} ${of.hungarian}`,
        prose: both(of.meaning),
        of,
      }),
    ),
  ]
}
