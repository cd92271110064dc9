import type { District } from './district'
import type { HistoricalEvent } from './historical-event'
import type { HoldingChange } from './holding'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function wholeList<T>(json: unknown, list: string, fields: readonly (keyof T & string)[]): readonly T[] | undefined {
  const entries = isObject(json) ? json[list] : undefined
  if (!Array.isArray(entries)) return undefined
  const whole = entries.every((entry) => isObject(entry) && fields.every((field) => entry[field] !== undefined))
  return whole ? (entries as readonly T[]) : undefined
}

/** Reads the file `evidence/chronology`; `undefined` if it is truncated or another file. */
export function readChronology(json: unknown): readonly HistoricalEvent[] | undefined {
  return wholeList<HistoricalEvent>(json, 'events', ['id', 'date', 'from', 'by', 'title', 'certainty'])
}

/** Reads the file `evidence/districts`; `undefined` if it is truncated or another file. */
export function readDistricts(
  json: unknown,
): { readonly districts: readonly District[]; readonly holdings: readonly HoldingChange[] } | undefined {
  const districts = wholeList<District>(json, 'districts', ['id', 'numeral', 'name'])
  const holdings = wholeList<HoldingChange>(json, 'holdings', ['district', 'from', 'holder', 'passages', 'certainty'])
  return districts === undefined || holdings === undefined ? undefined : { districts, holdings }
}
