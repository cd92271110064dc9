import * as v from 'valibot'
import type { Place } from '../../../evidence/place'
import { isDistrictId } from '../../../history/district'
import { say } from '../explain-issue'
import { given } from '../given'
import { circle, maybe, passageId, placeId, text, words } from './fields'

const districts = v.pipe(
  text,
  v.transform((numerals) => numerals.toLowerCase().split('/')),
  v.check(
    (ids) => ids.every(isDistrictId),
    say('is no district of 1956', 'write I to XXII, two with a stroke between for a place on a border'),
  ),
)

/** Hungary with a little room around it; only places marked as abroad may lie outside. */
const inHungary = ({ lat, lon }: { lat: number; lon: number }) => lat > 45.7 && lat < 48.6 && lon > 16.1 && lon < 22.9

export const placeSchema = v.pipe(
  v.strictObject({
    id: placeId,
    name_hu: text,
    name_1956: maybe(text),
    name_en: text,
    district_1956: maybe(districts),
    lat: v.number(),
    lon: v.number(),
    approximate: v.boolean(),
    kind: text,
    what_happened: words,
    passages: v.array(passageId),
    circle,
    beyond_the_documents: v.boolean(),
  }),
  v.check(
    (place) => place.kind === 'abroad' || inHungary(place),
    say('lies outside Hungary', 'check lat and lon, or give it the kind abroad'),
  ),
  v.transform(
    (raw): Place =>
      given({
        id: raw.id,
        circle: raw.circle,
        name: { hu: raw.name_hu, en: raw.name_en },
        name1956: raw.name_1956,
        districts: raw.district_1956 ?? [],
        lat: raw.lat,
        lon: raw.lon,
        approximate: raw.approximate,
        kind: raw.kind,
        whatHappened: raw.what_happened,
        passages: raw.passages,
        beyondTheDocuments: raw.beyond_the_documents,
      }),
  ),
)
