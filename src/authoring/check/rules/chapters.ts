import type { Fault } from '../../fault'
import { faultAt, type Rule, tagAt } from '../rule'

/** Chapters are those of `roles.yaml`, and each is ended by one scene that says so; an ending has a title. */
export const chapters: Rule = ({ role, entry, knots }) => {
  const faults: Fault[] = []
  const known = entry === undefined ? undefined : new Set(entry.chapters.map(({ id }) => id))
  const mend = `take an id from the chapters of ${role} in stories/roles.yaml`
  const ended = new Map<string, string>()
  for (const knot of knots) {
    for (const tag of ['chapter', 'chapter-end']) {
      const id = knot.tags.get(tag)
      if (id !== undefined && known?.has(id) === false)
        faults.push(faultAt(tagAt(knot, tag), 'unknown-chapter', `${role} has no chapter ${id}`, mend))
    }
    const end = knot.tags.get('chapter-end')
    const before = end === undefined ? undefined : ended.get(end)
    if (end !== undefined && before !== undefined)
      faults.push(
        faultAt(
          tagAt(knot, 'chapter-end'),
          'chapter-ends-twice',
          `the chapter ${end} already ends in ${before}`,
          'let all paths of a chapter meet in one last scene',
        ),
      )
    else if (end !== undefined) ended.set(end, knot.knot)
    if (knot.tags.has('ending') && !knot.tags.has('title'))
      faults.push(
        faultAt(
          tagAt(knot, 'ending'),
          'ending-without-title',
          `the ending ${knot.tags.get('ending')} has no title`,
          'add # title:',
        ),
      )
  }
  return faults
}
