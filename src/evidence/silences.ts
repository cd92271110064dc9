import type { Figure, Passage } from './passage'

/** What a witness to a question does not give although other accounts of the same question do. */
export interface Silences {
  /** Figures that others give where this witness gives none at all; each with the passage that gives it. */
  readonly figures: readonly { readonly figure: Figure; readonly by: Passage }[]
  /** Others name the day, this witness does not. */
  readonly day: boolean
  /** Others bring the words of people who were there, this witness nobody's. */
  readonly voices: boolean
}

const isDay = ({ date }: Passage): boolean => date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date)

/** Compares the passages of one witness with those of all others that bear on the same question. */
export function silencesOf(own: readonly Passage[], others: readonly Passage[]): Silences {
  const counts = own.some(({ figures }) => figures.length > 0)
  return {
    figures: counts ? [] : others.flatMap((by) => by.figures.map((figure) => ({ figure, by }))),
    day: !own.some(isDay) && others.some(isDay),
    voices: own.every(({ utterances }) => utterances.length === 0) && others.some((each) => each.utterances.length > 0),
  }
}

/**
 * What else the same text has on the matter: passages of `text` that share a day or a place with those in question, and
 * are not among them. Empty: nothing else in it speaks of that day or place.
 */
export function elsewhereInText(own: readonly Passage[], text: readonly Passage[]): readonly Passage[] {
  const ids = new Set(own.map(({ id }) => id))
  const days = new Set(own.filter(isDay).map(({ date }) => date))
  // The country and the capital are where everything happens: sharing them says nothing.
  const places = new Set(own.flatMap((each) => each.places).filter((place) => !WIDE.has(place)))
  return text.filter(
    ({ id, date, places: at }) => !ids.has(id) && (days.has(date) || at.some((place) => places.has(place))),
  )
}

const WIDE: ReadonlySet<string> = new Set(['budapest', 'hungary', 'moscow'])
