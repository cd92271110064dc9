import { orNearest } from '../nearest'
import { faultAt, type Rule } from '../rule'

/** Whoever speaks, or whose fate is told, stands in a list of people: real or marked as invented. */
export const people: Rule = ({ role, lines, choices, catalogue, invented }) => {
  const known = (id: string) => !invented || !catalogue.people || invented.has(id) || catalogue.people.has(id)
  const mend = `add the person to stories/${role}/people.yaml, or take an id from stories/evidence/people.yaml`
  const named = lines.flatMap((line) =>
    ['who', 'fate'].flatMap((tag) => {
      const id = line.tags.get(tag)
      if (id === undefined || known(id)) return []
      const all = [...(invented ?? []), ...(catalogue.people ?? [])]
      return [faultAt(line, 'unknown-person', `nobody is called ${id}`, orNearest(mend, id, all))]
    }),
  )
  const both = [...(invented ?? [])].filter((id) => catalogue.people?.has(id))
  const file = `stories/${role}/people.yaml`
  return [
    ...named,
    ...both.map((id) =>
      faultAt(
        { file, line: 1 },
        'invented-and-real',
        `${id} is a real person's id`,
        'give the invented person another id',
      ),
    ),
    ...choices.flatMap((choice) => {
      const place = choice.tags.get('to')
      if (place === undefined || catalogue.places?.has(place) !== false) return []
      const where = orNearest('take an id from stories/evidence/gazetteer.yaml', place, catalogue.places)
      return [faultAt(choice, 'unknown-place', `there is no place ${place}`, where)]
    }),
  ]
}
