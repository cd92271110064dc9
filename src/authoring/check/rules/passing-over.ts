import type { Fault } from '../../fault'
import type { ChoiceRecord, KnotRecord } from '../../story/lift-words'
import { faultAt, groupsOf, type Rule, tagAt } from '../rule'

/** A scene with a content note can be skipped: it has a summary, and one choice of each group is taken then. */
export const passingOver: Rule = ({ knots, choices }) =>
  knots.flatMap((knot) => {
    const own = groupsOf(choices.filter((choice) => choice.knot === knot.knot && choice.file === knot.file))
    return [...summaryFaults(knot), ...own.flatMap((group) => passFaults(group, knot))]
  })

function summaryFaults(knot: KnotRecord): Fault[] {
  const scene = knot.tags.get('scene')
  const [note, summary] = [knot.tags.has('note'), knot.tags.has('summary')]
  if (note && !summary)
    return [
      faultAt(
        tagAt(knot, 'note'),
        'note-without-summary',
        `${scene} has a content note and no summary`,
        'add # summary: with what somebody who skips it must know',
      ),
    ]
  if (summary && !note)
    return [
      faultAt(
        tagAt(knot, 'summary'),
        'summary-without-note',
        `${scene} has a summary and no content note`,
        'add # note:, or take the summary out',
      ),
    ]
  return []
}

function passFaults(group: readonly ChoiceRecord[], knot: KnotRecord): Fault[] {
  const first = group[0]
  const passing = group.filter(({ tags }) => tags.has('pass'))
  if (first === undefined) return []
  if (!knot.tags.has('note'))
    return passing.map((choice) =>
      faultAt(choice, 'pass-without-note', `${choice.id} is marked #pass in a scene without a note`, 'take #pass out'),
    )
  if (passing.length === 0)
    return [
      faultAt(
        first,
        'nothing-to-pass',
        'no choice of this group says what is done when the scene is skipped',
        'mark one of them with #pass',
      ),
    ]
  const locked = passing.filter(({ tags }) => tags.has('locked'))
  return [
    ...locked.map((choice) =>
      faultAt(
        choice,
        'pass-is-locked',
        `${choice.id} is taken when the scene is skipped, but it is locked`,
        'mark an open choice',
      ),
    ),
    ...(passing.length > 1 && !passing.every(({ conditional }) => conditional)
      ? passing
          .slice(1)
          .map((choice) =>
            faultAt(choice, 'pass-twice', 'two choices of this group are marked #pass', 'leave #pass on one of them'),
          )
      : []),
  ]
}
