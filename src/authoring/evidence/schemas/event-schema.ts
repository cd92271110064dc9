import * as v from 'valibot'
import type { Circle } from '../../../history/circle'
import type { HistoricalEvent } from '../../../history/historical-event'
import { beginning, parseHour } from '../../../history/recorded-hour'
import { say } from '../explain-issue'
import { given } from '../given'
import { certainty, date, flag, maybe, passageId, personId, placeId, slug, text, words } from './fields'

const time = v.pipe(
  text,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const hour = parseHour(dataset.value)
    if (hour !== undefined) return hour
    addIssue({
      message: say('is no hour', 'write 21:00, ~21:00 (about), 14:00-15:00, or a part of the day such as dawn'),
    })
    return NEVER
  }),
)

export function eventSchema(circle: Circle) {
  return v.pipe(
    v.strictObject({
      id: slug,
      date,
      time: maybe(time),
      title: words,
      what: words,
      places: v.array(placeId),
      people: v.array(personId),
      passages: v.array(passageId),
      certainty,
      beyond_the_documents: v.boolean(),
      date_from_scholarship: flag,
      dependent_sources: flag,
      adds_to: v.optional(v.array(slug), []),
      corrects: v.optional(v.array(slug), []),
    }),
    v.transform(({ id, time: hour, ...raw }): HistoricalEvent => {
      const { from, by } = beginning(raw.date, hour) ?? { from: '0000-01-01T00:00', by: '0000-01-01T00:00' }
      return given({
        id,
        circle,
        date: raw.date,
        hour,
        from,
        by,
        title: raw.title,
        what: raw.what,
        places: raw.places,
        people: raw.people,
        passages: raw.passages,
        certainty: raw.certainty,
        beyondTheDocuments: raw.beyond_the_documents,
        dateFromScholarship: raw.date_from_scholarship,
        dependentSources: raw.dependent_sources,
        addsTo: raw.adds_to,
        corrects: raw.corrects,
      })
    }),
  )
}
