import { choiceCode } from '../../../playthrough/share-code'
import type { ChoiceId } from '../../../story/ids'
import type { Fault } from '../../fault'
import type { ChoiceRecord, LineRecord } from '../../story/lift-words'
import { faultAt, type Rule, tagAt } from '../rule'

const FORM = /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/

/** Ids are plain, and no two of them are alike: saves, links and translations are made of them. */
export const ownIds: Rule = ({ knots, lines, choices }) => [
  ...[...lines, ...choices].flatMap(formFaults),
  ...clashes(choices),
  ...knots.flatMap((knot) => {
    const scene = knot.tags.get('scene')
    if (scene === undefined || FORM.test(scene)) return []
    return [faultAt(tagAt(knot, 'scene'), 'bad-id', `${scene} is no id`, 'use small letters, digits and -')]
  }),
]

function formFaults(record: LineRecord): Fault[] {
  if (record.id === '' || FORM.test(record.id)) return []
  return [faultAt(record, 'bad-id', `${record.id} is no id`, 'use small letters, digits, _ and -')]
}

/** A share link names a choice by four characters; two choices of a role with the same four cannot be told apart. */
function clashes(choices: readonly ChoiceRecord[]): Fault[] {
  const byCode = new Map<string, string>()
  const faults: Fault[] = []
  for (const choice of choices) {
    const code = choiceCode(choice.id as ChoiceId)
    const other = byCode.get(code)
    if (other !== undefined && other !== choice.id)
      faults.push(
        faultAt(
          choice,
          'share-code-clash',
          `in share links ${choice.id} looks like ${other}`,
          'give the newer of the two another id',
        ),
      )
    else byCode.set(code, choice.id)
  }
  return faults
}
