/**
 * A passage of the evidence, by its id. The same brand as in the evidence, written out here because the record
 * stands on its own and imports nothing.
 */
export type PassageId = string & { readonly __id: 'passage' }
