import * as v from 'valibot'
import type { Circle } from '../../../evidence/circle'
import type { ContestedClaim } from '../../../evidence/contested-claim'
import { say } from '../explain-issue'
import { given } from '../given'
import { contestedId, date, maybe, passageId, text, words } from './fields'

const position = v.strictObject({ claim: words, passages: v.array(passageId) })

/** A claim before the further circle's bearing on it is known. `for_the_game` is a hint for authors and goes no further. */
export function contestedSchema(circle: Circle) {
  return v.pipe(
    v.strictObject({
      id: contestedId,
      question: words,
      date: maybe(date),
      positions: v.pipe(v.array(position), v.minLength(2, say('has one side only', 'give at least two positions'))),
      note: words,
      beyond_the_documents: v.boolean(),
      scholarship: v.optional(words),
      for_the_game: v.optional(text),
    }),
    v.check(
      ({ beyond_the_documents, positions }) =>
        beyond_the_documents || positions.every(({ passages }) => passages.length > 0),
      say('has a position without a passage', 'name a passage, or mark the claim with beyond_the_documents: true'),
    ),
    v.transform(
      ({ id, question, date: when, positions, note, scholarship }): ContestedClaim =>
        given({ id, circle, question, date: when, positions, note, scholarship, bearing: [] }),
    ),
  )
}

const bearing = v.strictObject({
  position: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  position_claim: v.nullable(text),
  effect: v.picklist(['supports', 'weakens', 'new']),
  passages: v.pipe(v.array(passageId), v.nonEmpty(say('names no passage', 'name the passages that bear on it'))),
  how: words,
})

/** What the further circle says on a claim of the five documents. */
export const bearsOnSchema = v.strictObject({
  id: contestedId,
  question: text,
  entries: v.array(bearing),
  note: v.optional(words),
})
export type BearsOn = v.InferOutput<typeof bearsOnSchema>
