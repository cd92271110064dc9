import type { DioramaId } from './catalogue'
import { bemSquare } from './dioramas/bem-square'
import { border } from './dioramas/border'
import { breadQueue } from './dioramas/bread-queue'
import { candles } from './dioramas/candles'
import { cellar } from './dioramas/cellar'
import { corvinKilian } from './dioramas/corvin-kilian'
import { councilHall } from './dioramas/council-hall'
import { csepelFlats } from './dioramas/csepel-flats'
import { csepelGate } from './dioramas/csepel-gate'
import { duplicator } from './dioramas/duplicator'
import { embankmentMarch } from './dioramas/embankment-march'
import { emptyFlat } from './dioramas/empty-flat'
import { greatHall } from './dioramas/great-hall'
import { hospitalCorridor } from './dioramas/hospital-corridor'
import { kalvinDawn } from './dioramas/kalvin-dawn'
import { kilianGate } from './dioramas/kilian-gate'
import { kilianYard } from './dioramas/kilian-yard'
import { kitchenRadio } from './dioramas/kitchen-radio'
import { kossuthTorches } from './dioramas/kossuth-torches'
import { lampWorks } from './dioramas/lamp-works'
import { machineShop } from './dioramas/machine-shop'
import { radioNight } from './dioramas/radio-night'
import { railYard } from './dioramas/rail-yard'
import { salgotarjan } from './dioramas/salgotarjan'
import { silentHour } from './dioramas/silent-hour'
import { sportsHall } from './dioramas/sports-hall'
import { stalinBoots } from './dioramas/stalin-boots'
import { womensMarch } from './dioramas/womens-march'
import { onGrid } from './kit/path'
import { trim } from './kit/trim'
import { type Drawing, layerNames } from './stage'
import { type VariantId, variants } from './variants'

const draw: Readonly<Record<DioramaId, () => Drawing>> = {
  'bem-square': bemSquare,
  'radio-night': radioNight,
  'stalin-boots': stalinBoots,
  'corvin-kilian': corvinKilian,
  'csepel-gate': csepelGate,
  'council-hall': councilHall,
  'great-hall': greatHall,
  'kossuth-torches': kossuthTorches,
  'kalvin-dawn': kalvinDawn,
  'kilian-gate': kilianGate,
  'bread-queue': breadQueue,
  'machine-shop': machineShop,
  'silent-hour': silentHour,
  candles,
  'lamp-works': lampWorks,
  'rail-yard': railYard,
  border,
  duplicator,
  'empty-flat': emptyFlat,
  'kitchen-radio': kitchenRadio,
  'hospital-corridor': hospitalCorridor,
  cellar,
  salgotarjan,
  'womens-march': womensMarch,
  'embankment-march': embankmentMarch,
  'sports-hall': sportsHall,
  'csepel-flats': csepelFlats,
  'kilian-yard': kilianYard,
}

const isVariant = (id: DioramaId | VariantId): id is VariantId => id in variants

/** Draws one diorama, or a variant of one, on half pixels; what lies off the bled sheet is dropped. */
export function drawDiorama(id: DioramaId | VariantId): Drawing {
  return onGrid(2, () => {
    const drawing = isVariant(id) ? variants[id].draw() : draw[id]()
    for (const name of layerNames) trim(drawing.layers[name])
    return drawing
  })
}
