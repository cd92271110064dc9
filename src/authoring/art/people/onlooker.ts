import type { Layer } from '../kit/layer'
import { type OnlookerOptions, onlookerBlock } from './onlookers/block'
import { type OnlookerBody, onlookerBody } from './onlookers/bodies'
import { type OnlookerHead, onlookerHead } from './onlookers/heads'

/** Shoulders in a coat are nearly three heads wide. */
const SHOULDERS = 0.92
const HEAD = 0.86

/** Somebody close to us, from behind and cut off by the lower edge: the one over whose shoulder we look. */
export function onlooker(L: Layer, head: OnlookerHead, body: OnlookerBody, options: OnlookerOptions): void {
  onlookerBody(onlookerBlock(L, options, SHOULDERS), body)
  onlookerHead(onlookerBlock(L, options, HEAD, HEAD), head)
}
