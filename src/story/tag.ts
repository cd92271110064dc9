export interface Tag {
  readonly name: string
  /** What stands after the first colon, trimmed; empty for a tag without one (`pass`). */
  readonly value: string
}

/** Splits an ink tag, given without its `#`, at the first colon. */
export function parseTag(raw: string): Tag {
  const colon = raw.indexOf(':')
  return colon === -1
    ? { name: raw.trim(), value: '' }
    : { name: raw.slice(0, colon).trim(), value: raw.slice(colon + 1).trim() }
}
