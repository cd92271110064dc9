import * as v from 'valibot'
import type { Circle } from '../../../evidence/circle'
import type { Locator, Passage, Utterance } from '../../../evidence/passage'
import { say } from '../explain-issue'
import { given } from '../given'
import { date, flag, listOf, maybe, passageId, personId, placeId, slug, sourceId, text, words } from './fields'

const ordinal = v.pipe(v.number(), v.integer(), v.minValue(0))
const range = v.strictTuple([ordinal, ordinal])
const hash = v.pipe(text, v.regex(/^[0-9a-f]{12}$/, say('is no hash', 'write the first 12 hex digits of the SHA-256')))

const documentLocator = v.pipe(
  v.strictObject({
    heading: text,
    paragraph: ordinal,
    lines: range,
    words: range,
    head_sha256: hash,
    tail_sha256: hash,
  }),
  v.transform(
    ({ head_sha256, tail_sha256, ...where }): Locator => ({
      kind: 'document',
      ...where,
      headHash: head_sha256,
      tailHash: tail_sha256,
    }),
  ),
)

const readLocator = v.pipe(
  v.strictObject({
    chapter: text,
    paragraphs: text,
    address: v.pipe(text, v.url(say('is no address', 'write it in full, with https://'))),
  }),
  v.transform((where): Locator => ({ kind: 'read', ...where })),
)

const utterance = v.pipe(
  v.strictObject({ kind: text, who: words, text, ocr_corrected: flag }),
  v.check(
    (said) => said.text.split(/\s+/).length <= 20,
    say('quotes more than 20 words', 'shorten the quotation to 20 words or fewer'),
  ),
  v.transform(({ ocr_corrected, ...said }): Utterance => given({ ...said, ocrCorrected: ocr_corrected })),
)

const figure = v.strictObject({ what: words, value: words })

/** A passage as its file has it; where it stands is told differently in the two circles. */
export function passageSchema(circle: Circle) {
  return v.pipe(
    v.strictObject({
      id: passageId,
      source: sourceId,
      locator: circle === 'five' ? documentLocator : readLocator,
      date: maybe(date),
      places: v.pipe(v.array(placeId), v.nonEmpty(say('names no place', 'name at least one place of gazetteer.yaml'))),
      people: v.array(personId),
      themes: v.pipe(v.array(slug), v.nonEmpty(say('names no theme', 'name at least one theme of passages.yaml'))),
      precis: v.pipe(
        words,
        v.check(
          (precis) => {
            const length = precis.en.split(/\s+/).length
            return length >= 30 && length <= 70
          },
          say('has not between 30 and 70 words', 'tell the passage in 30 to 70 words of our own'),
        ),
      ),
      figures: listOf(figure),
      utterances: listOf(utterance),
    }),
    v.transform(({ id, source, ...rest }): Passage => given({ id, source, circle, ...rest })),
  )
}

export const themesSchema = v.record(slug, words)
