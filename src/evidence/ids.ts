/** A string that names one entry of the catalogue. The kind keeps a place from being passed where a person is meant. */
export type Id<Kind extends string> = string & { readonly __id: Kind }

/** `<source>/<three digits>-<words>`, for instance `prole-info/024-first-shots`. */
export type PassageId = Id<'passage'>
export type SourceId = Id<'source'>
export type ContestedId = Id<'contested'>
export type PlaceId = Id<'place'>
export type PersonId = Id<'person'>
export type TermId = Id<'term'>

const PASSAGE_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*\/\d{3}-[a-z0-9]+(?:-[a-z0-9]+)*$/

/** True if `text` has the form of a passage id; whether the passage exists only the catalogue can say. */
export function isPassageId(text: string): text is PassageId {
  return PASSAGE_FORM.test(text)
}

/** Takes `text` for an id of its kind. For texts that a loader or a build has already checked. */
export const passageId = (text: string) => text as PassageId
export const sourceId = (text: string) => text as SourceId
export const contestedId = (text: string) => text as ContestedId

/** The document a passage belongs to: the part of its id before the stroke. */
export function sourceOf(passage: PassageId): SourceId {
  return sourceId(passage.slice(0, passage.indexOf('/')))
}
