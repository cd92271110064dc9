import { type Translate, tableFor, translator } from '../../locale/area'
import { cityWords } from '../../locale/areas/city'
import { recordWords } from '../../locale/areas/record'
import type { GameState } from '../../state/game-state'
import { districtStates } from '../../state/selectors/progress'
import type { Hit } from './hit-test'
import type { CityKey } from './map-frame'
import type { MapModel } from './map-model'

export interface MapWords {
  readonly language: GameState['settings']['language']
  readonly city: Translate<CityKey>
  readonly record: Translate<Extract<keyof (typeof recordWords)['en'], string>>
}

export async function mapWords(language: MapWords['language']): Promise<MapWords> {
  const [city, record] = await Promise.all([tableFor(cityWords, language), tableFor(recordWords, language)])
  return { language, city: translator(city, language), record: translator(record, language) }
}

/** One or two sentences about what was touched; empty for the fields and while the record is not here. */
export function wordsFor(hit: Hit, { record }: GameState, model: MapModel, words: MapWords): string {
  const { language, city } = words
  if (hit.kind === 'pin') return city('choice', { number: hit.pin.number, text: hit.pin.text })
  if (hit.kind === 'events') return hit.mark.events.map(({ title }) => title[language] ?? title.en).join(' · ')
  if (hit.kind === 'nothing' || record.status !== 'ready' || !model.moment) return ''
  const district = record.districts.find(({ id }) => id === hit.district)
  if (!district) return ''
  const change = districtStates(record, model.moment).get(hit.district)
  const head = city('district', {
    numeral: district.numeral,
    name: district.name[language],
    state: words.record(change?.holder ?? 'quiet'),
  })
  return change ? `${head}. ${change.why[language] ?? change.why.en}` : `${head}.`
}
