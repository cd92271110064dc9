/** A choice of a story that cites a passage. */
export interface PassageUse {
  readonly role: string
  readonly chapter: string
  readonly choice: string
}

/** The uses of each passage, by its id; a passage that no choice cites is not there. */
export type PassageUses = Readonly<Record<string, readonly PassageUse[]>>

/** Reads the file that the build wrote; `undefined` if it is another. */
export function readUses(json: unknown): PassageUses | undefined {
  const uses = typeof json === 'object' && json !== null && 'uses' in json ? json.uses : undefined
  return typeof uses === 'object' && uses !== null ? (uses as PassageUses) : undefined
}
