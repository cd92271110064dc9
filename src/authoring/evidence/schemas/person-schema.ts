import * as v from 'valibot'
import type { Person } from '../../../evidence/person'
import { given } from '../given'
import { circle, maybe, names, passageId, personId, text, words } from './fields'

export const personSchema = v.pipe(
  v.strictObject({
    id: personId,
    name: names,
    role: words,
    dates: maybe(text),
    passages: v.array(passageId),
    circle,
    beyond_the_documents: v.boolean(),
  }),
  v.transform(
    ({ beyond_the_documents, id, circle: from, ...rest }): Person =>
      given({ id, circle: from, ...rest, beyondTheDocuments: beyond_the_documents }),
  ),
)
