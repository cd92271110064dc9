import type { Source } from './source'

/** How long after 1956 a text was written, in whole years. */
export interface Distance {
  readonly years: number
  /** The text or its library says "or later", or gives a span: it may be more, never less. */
  readonly atLeast: boolean
  /** "or earlier": it may be less. */
  readonly atMost: boolean
}

const EVENT_YEAR = 1956

/** Reads the distance from a source's short year; `undefined` where no year is said. Of a span its first year counts. */
export function distanceOf({ short }: Pick<Source, 'short'>): Distance | undefined {
  const said = short.year?.en ?? ''
  const year = /\b(19|20)\d\d\b/.exec(said)?.[0]
  if (year === undefined) return undefined
  return {
    years: Math.max(0, Number(year) - EVENT_YEAR),
    atLeast: /or later|published later|\d[–/-]\d/.test(said),
    atMost: /or earlier/.test(said),
  }
}
