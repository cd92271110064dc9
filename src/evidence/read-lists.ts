const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/**
 * The list called `list` in a fetched file, if every entry of it has the fields that nothing can be shown without.
 * The build wrote and checked the file; this only tells a whole file from a truncated or foreign one.
 */
export function readList<T>(
  json: unknown,
  list: string,
  fields: readonly (keyof T & string)[],
): readonly T[] | undefined {
  const entries = isObject(json) ? json[list] : undefined
  if (!Array.isArray(entries)) return undefined
  const whole = entries.every((entry) => isObject(entry) && fields.every((field) => entry[field] !== undefined))
  return whole ? (entries as readonly T[]) : undefined
}
