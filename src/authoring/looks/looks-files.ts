import type { Look } from '../../evidence/look'
import { given } from '../evidence/given'
import { setQuotes } from '../story/set-quotes'
import type { LookRow } from './read-looks'

/** The JSON files of the things to look at, by name: one for each language, fetched when somebody looks around. */
export function looksFiles(rows: readonly LookRow[]): ReadonlyMap<string, string> {
  return new Map(
    (['en', 'hu'] as const).map((language): [string, string] => {
      const looks = rows.map(({ look }): Look => {
        const { id, at, in: drawings, from, until, passage } = look
        const label = setQuotes(look.label[language], language)
        const text = setQuotes(look[language], language)
        return given({
          id,
          x: at[0],
          y: at[1],
          in: drawings,
          from,
          until,
          passage: passage as Look['passage'],
          label,
          text,
        })
      })
      return [`looks.${language}`, JSON.stringify({ looks })]
    }),
  )
}
