import * as v from 'valibot'
import { DISTRICT_IDS, type District } from '../../../history/district'
import { say } from '../explain-issue'
import { certainty, moment, names, passageId, words } from './fields'

const district = v.picklist(DISTRICT_IDS, say('is no district of 1956', 'write i to xxii'))

export const districtSchema = v.pipe(
  v.strictObject({ id: district, name: names }),
  v.transform(({ id, name }): District => ({ id, numeral: id.toUpperCase(), name })),
)

/** A row of the table: one change in one or more districts; `until` brings back what was before. */
export const changeSchema = v.pipe(
  v.strictObject({
    districts: v.union(
      [
        v.pipe(
          v.literal('all'),
          v.transform(() => DISTRICT_IDS),
        ),
        v.array(district),
      ],
      say('is no list of districts', 'write ids from i to xxii in brackets, or all'),
    ),
    from: moment,
    until: v.optional(moment),
    holder: v.picklist(
      ['quiet', 'demonstration', 'fighting', 'council', 'soviet'],
      say('is no holder', 'write quiet, demonstration, fighting, council or soviet'),
    ),
    certainty,
    passages: v.tupleWithRest([passageId], passageId),
    why: words,
  }),
  v.check(
    ({ from, until }) => until === undefined || until > from,
    say('ends before it begins', 'put until after from'),
  ),
)
export type ChangeRow = v.InferOutput<typeof changeSchema>
