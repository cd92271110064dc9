import type { Fault } from '../fault'
import { LOOKS_FILE, type LookRow } from './read-looks'

/** A drawn place with the ids of its other drawings. */
export interface DrawnPlace {
  readonly id: string
  readonly variants: readonly string[]
}

/** What a thing to look at may name; `undefined` where the list is not there to be checked against. */
export interface LookWorld {
  readonly places: readonly DrawnPlace[] | undefined
  readonly passages: ReadonlySet<string> | undefined
}

const PAPER = { width: 1760, height: 900 } as const
/** Units of the paper between two things: on a phone 390 pixels wide two rings of 44 pixels just do not touch. */
const APART = (44 / 390) * PAPER.width
const FEWEST = 3
const MOST = 6

const SENTENCE = /[.!?][”"]?\s+(?=[\p{Lu}\d“„"])/u

/** The place of a thing is the first part of its id. */
const placeOf = (id: string): string => id.split('/')[0] ?? ''

/** Everything that is wrong with the things to look at, each at its row; what a place lacks, at the top of the file. */
export function checkLooks(rows: readonly LookRow[], { places, passages }: LookWorld): readonly Fault[] {
  const faults: Fault[] = []
  const blame = (line: number, rule: string, message: string, mend: string): void => {
    faults.push({ file: LOOKS_FILE, line, rule, message, mend })
  }
  const seen = new Set<string>()
  for (const { look, line } of rows) {
    const { id, passage, from, until } = look
    if (seen.has(id)) blame(line, 'look-twice', `${id} is there twice`, 'give each thing an id of its own')
    seen.add(id)
    if (passage !== undefined && passages && !passages.has(passage))
      blame(line, 'look-without-passage', `${id}: there is no passage ${passage}`, 'name one of stories/evidence')
    if (from !== undefined && until !== undefined && from >= until)
      blame(line, 'look-never', `${id} ends before it begins`, 'let `until` be later than `from`')
    for (const language of ['en', 'hu'] as const) {
      const count = look[language].split(SENTENCE).length
      if (count !== 2)
        blame(
          line,
          'look-sentences',
          `${id}: ${count} sentences in ${language}`,
          'say it in two: what is seen, and what is known',
        )
    }
    if (!places) continue
    const place = places.find((drawn) => drawn.id === placeOf(id))
    if (!place) {
      blame(
        line,
        'look-without-picture',
        `${id}: there is no picture ${placeOf(id)}`,
        'begin the id with the id of a picture',
      )
      continue
    }
    for (const drawing of look.in ?? [])
      if (!drawingsOf(place).includes(drawing))
        blame(
          line,
          'look-without-picture',
          `${id}: ${drawing} is no drawing of ${place.id}`,
          'name the picture or its variants',
        )
  }
  for (const place of places ?? []) for (const drawing of drawingsOf(place)) checkDrawing(place, drawing, rows, blame)
  return faults
}

/** The picture of a place and its variants. */
const drawingsOf = ({ id, variants }: DrawnPlace): readonly string[] => [id, ...variants]

function checkDrawing(
  place: DrawnPlace,
  drawing: string,
  rows: readonly LookRow[],
  blame: (line: number, rule: string, message: string, mend: string) => void,
): void {
  const here = rows.filter(({ look }) => placeOf(look.id) === place.id && (look.in?.includes(drawing) ?? true))
  if (here.length < FEWEST || here.length > MOST)
    blame(
      here[0]?.line ?? 1,
      'look-count',
      `${drawing} has ${here.length} things to look at`,
      `give it ${FEWEST} to ${MOST}; \`in\` says which drawings show a thing`,
    )
  for (const [index, { look, line }] of here.entries())
    for (const { look: other } of here.slice(0, index)) {
      const far = Math.hypot((look.at[0] - other.at[0]) * PAPER.width, (look.at[1] - other.at[1]) * PAPER.height)
      if (far < APART)
        blame(
          line,
          'look-too-near',
          `${look.id} is too near to ${other.id} in ${drawing}: their rings touch on a phone`,
          `leave ${Math.ceil(APART)} of the paper's ${PAPER.width} units between them`,
        )
    }
}
