import * as v from 'valibot'
import type { TermId } from '../../../evidence/ids'
import type { Term } from '../../../evidence/term'
import { passageId, slug, text, words } from './fields'

export const termSchema = v.pipe(
  v.strictObject({
    id: v.pipe(
      slug,
      v.transform((id) => id as TermId),
    ),
    term: text,
    hungarian: text,
    also: v.optional(v.array(text)),
    meaning: words,
    passages: v.array(passageId),
    beyond_the_documents: v.boolean(),
  }),
  v.transform(({ beyond_the_documents, also, ...rest }): Term => {
    const term = { ...rest, beyondTheDocuments: beyond_the_documents }
    return also === undefined ? term : { ...term, also }
  }),
)
