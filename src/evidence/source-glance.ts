import type { Source } from './source'
import type { Words } from './words'

/** As much of a source as is read before what it says: who wrote it, when, and from which standpoint. */
export interface SourceGlance
  extends Pick<Source, 'id' | 'circle' | 'title' | 'kind' | 'short' | 'dependsOn' | 'dependence'> {
  readonly position: Words
}

/** Takes the first glance at a source. */
export function glanceAt(source: Source): SourceGlance {
  const { id, circle, title, kind, short, dependsOn, dependence } = source
  const glance = { id, circle, title, kind, short, dependsOn, position: source.standpoint.position }
  return dependence === undefined ? glance : { ...glance, dependence }
}
