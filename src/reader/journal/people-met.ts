import type { PassageId } from '../../evidence/ids'
import type { Person } from '../../evidence/person'
import type { HistoricalEvent } from '../../history/historical-event'
import type { Playing } from '../../state/slices/session'
import type { LineId } from '../../story/ids'
import type { ChapterBook } from '../../story/structure'
import type { InventedPerson } from '../reader-ports'

/** Who has come into the story so far: people of the record, and people of the story who never lived. */
export interface PeopleMet {
  readonly invented: readonly InventedPerson[]
  readonly lived: readonly Person[]
}

/**
 * Met is who spoke in a line that was read, of whom an ending told, who had a part in an event so far, or whom a
 * passage names that was opened. Invented people come in the order of the role's list, the others by name.
 */
export function peopleMet(
  playing: Playing,
  events: readonly HistoricalEvent[],
  opened: readonly PassageId[],
  people: readonly Person[],
  invented: readonly InventedPerson[],
): PeopleMet {
  const speaking = namedInLines(playing)
  const acting = new Set(events.flatMap((event) => event.people))
  const read = new Set<string>(opened)
  return {
    invented: invented.filter(({ id }) => speaking.has(id)),
    lived: people.filter(
      ({ id, passages }) => speaking.has(id) || acting.has(id) || passages.some((passage) => read.has(passage)),
    ),
  }
}

/** Ids of the people who speak in the lines read so far, or of whom these tell what became of them. */
function namedInLines(playing: Playing): ReadonlySet<string> {
  const lines = [...playing.steps.map(({ turn }) => turn), playing.turn].flatMap(({ beats }) =>
    beats.flatMap((beat): LineId[] => (beat.kind === 'line' ? [beat.line] : [])),
  )
  const books = Object.values<ChapterBook>(playing.books)
  return new Set(lines.flatMap((line) => books.flatMap(({ speakers, fates }) => speakers[line] ?? fates[line] ?? [])))
}
