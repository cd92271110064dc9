import * as v from 'valibot'
import type { Work, WorkName } from '../../../evidence/work'
import { say } from '../explain-issue'
import { given } from '../given'
import { date, slug, sourceId, text } from './fields'

const name = v.pipe(
  v.union([v.strictObject({ family: text, given: v.optional(text) }), v.strictObject({ literal: text })]),
  v.transform((person): WorkName => given(person)),
)

const TYPES = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'collection',
  'graphic',
  'interview',
  'manuscript',
  'pamphlet',
  'report',
  'webpage',
] as const

/** A row of works.yaml. */
export const workSchema = v.pipe(
  v.strictObject({
    id: slug,
    source: sourceId,
    at: v.optional(v.pipe(v.array(text), v.nonEmpty(say('is empty', 'name an address, or take the line out')))),
    in: v.optional(slug),
    type: v.picklist(TYPES),
    title: text,
    language: v.optional(v.pipe(text, v.regex(/^[a-z]{2}$/, say('is no language', 'write two letters: hu, fr, ru')))),
    described: v.optional(v.boolean(), false),
    author: v.optional(v.array(name), []),
    editor: v.optional(v.array(name), []),
    issued: v.optional(date),
    issued_words: v.optional(v.strictObject({ en: text, hu: v.optional(text) })),
    container: v.optional(text),
    publisher: v.optional(text),
    place: v.optional(text),
    volume: v.optional(text),
    number: v.optional(text),
    page: v.optional(text),
    note: v.optional(text),
    no_address: v.optional(v.boolean(), false),
  }),
  v.transform(
    ({ issued_words, no_address, ...rest }): Work =>
      given({
        ...rest,
        noAddress: no_address,
        issuedWords: issued_words === undefined ? undefined : given(issued_words),
      }),
  ),
)
