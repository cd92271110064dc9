import type { ChoiceRecord } from '../../story/lift-words'
import { nameOfChoice } from '../name-of-choice'
import { faultAt, type Rule } from '../rule'

/** The one legal choice is `* [Text #tags]`: ink loses tags that stand outside the bracket. */
export const choiceForm: Rule = ({ choices }) =>
  choices.flatMap((choice) => [...formFaults(choice), ...lockFaults(choice)])

function formFaults(choice: ChoiceRecord) {
  const faults = []
  if (choice.irregular)
    faults.push(
      faultAt(
        choice,
        'choice-form',
        'text or tags of this choice stand outside the bracket, where ink loses them',
        'write it as * [Text #id:… #src:… #basis:…]',
      ),
    )
  if (choice.text === '' && !choice.irregular)
    faults.push(faultAt(choice, 'choice-without-text', `${nameOfChoice(choice)} has no words`, 'write what is chosen'))
  return faults
}

function lockFaults(choice: ChoiceRecord) {
  if (!choice.tags.has('locked')) return []
  const faults = []
  if (choice.tags.get('locked') === '')
    faults.push(
      faultAt(
        choice,
        'locked-without-reason',
        `the locked choice ${choice.id} gives no reason`,
        'write the reason in words after #locked:',
      ),
    )
  if (!choice.conditional)
    faults.push(
      faultAt(
        choice,
        'locked-without-condition',
        `the locked choice ${choice.id} has no condition, so it would be closed to everybody`,
        'put the opposite condition of the open choice before the bracket',
      ),
    )
  return faults
}
