import type { PlaceId, TermId } from '../../src/evidence/ids'

export const placeId = (text: string) => text as PlaceId
export const termId = (text: string) => text as TermId
