import * as v from 'valibot'
import type { Circle } from '../../../evidence/circle'
import type { OutsideText, ShortForm, Source, Standpoint } from '../../../evidence/source'
import { given } from '../given'
import { maybe, passageId, slug, sourceId, text, words } from './fields'

const short = v.pipe(
  v.strictObject({ who: v.optional(words), title: words, year: v.optional(words) }),
  v.transform((form): ShortForm => given(form)),
)

const caution = v.strictObject({ what: words, why: words, passages: v.array(passageId) })

const standpoint = v.pipe(
  v.strictObject({
    position: words,
    good_for: words,
    witnesses: v.optional(words),
    could_not_see: v.optional(words),
    careful: v.array(caution),
  }),
  v.transform(
    ({ good_for, could_not_see, ...rest }): Standpoint =>
      given({ ...rest, goodFor: good_for, couldNotSee: could_not_see }),
  ),
)

const leans = v.strictObject({ on: slug, how: v.picklist(['copies', 'rests-on', 'uses']) })

/** Some texts say nothing of what they rest on; the file then has an empty text. */
const dependence = v.pipe(
  v.string(),
  v.trim(),
  v.transform((prose) => (prose === '' ? undefined : { en: prose })),
)

export function sourceSchema(circle: Circle) {
  return v.pipe(
    v.strictObject({
      id: sourceId,
      title: text,
      author: words,
      year: words,
      publisher: words,
      kind: words,
      short,
      depends_on: v.array(leans),
      standpoint,
      dependence,
      cites: v.array(text),
      url: maybe(text),
      url_note: maybe(words),
      words: maybe(v.pipe(v.number(), v.integer())),
      passages: v.pipe(v.number(), v.integer()),
    }),
    v.transform(
      ({ id, depends_on, url_note, ...rest }): Source =>
        given({ id, circle, ...rest, dependsOn: depends_on, urlNote: url_note }),
    ),
  )
}

export const outsideSchema = v.pipe(
  v.strictObject({ id: slug, name: words }),
  v.transform((outside): OutsideText => outside),
)
