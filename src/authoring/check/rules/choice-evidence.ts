import { BASES, isBasis } from '../../../evidence/basis'
import type { Fault } from '../../fault'
import type { ChoiceRecord } from '../../story/lift-words'
import { nameOfChoice } from '../name-of-choice'
import { orNearest } from '../nearest'
import { faultAt, knotsByName, type Rule } from '../rule'

/** Every choice says how well it is attested and by which passages; a device of the story only in linking scenes. */
export const choiceEvidence: Rule = ({ choices, knots, catalogue }) => {
  const byName = knotsByName(knots)
  // What ink lost of a choice that is not written as one cannot be judged: `choice-form` says so.
  const judged = choices.filter(({ irregular }) => !irregular)
  return judged.flatMap((choice) => [
    ...basisFaults(choice, byName.get(choice.knot)?.tags.has('linking') === true),
    ...passageFaults(choice, catalogue.passages),
  ])
}

function basisFaults(choice: ChoiceRecord, linking: boolean): Fault[] {
  const basis = choice.tags.get('basis')
  const name = nameOfChoice(choice)
  if (basis === undefined)
    return [faultAt(choice, 'choice-without-basis', `${name} has no #basis:`, `add one of ${BASES.join(', ')}`)]
  if (!isBasis(basis))
    return [faultAt(choice, 'unknown-basis', `${name} has the basis ${basis}`, `write one of ${BASES.join(', ')}`)]
  if (basis === 'invented' && !linking)
    return [
      faultAt(
        choice,
        'invented-outside-linking',
        `${name} is invented, but its scene is not a linking one`,
        'find a passage that attests it, or mark the scene with # linking',
      ),
    ]
  return []
}

function passageFaults(choice: ChoiceRecord, passages: ReadonlySet<string> | undefined): Fault[] {
  const name = nameOfChoice(choice)
  if (choice.sources.length === 0)
    return [faultAt(choice, 'choice-without-passage', `${name} cites no passage`, 'add #src: with a passage id')]
  const twice = choice.sources.filter((source, index) => choice.sources.indexOf(source) !== index)
  return [
    ...choice.sources
      .filter((source) => passages?.has(source) === false)
      .map((source) =>
        faultAt(
          choice,
          'unknown-passage',
          `${name} cites ${source}, which is no passage`,
          orNearest(
            'take an id from stories/evidence/passages.yaml or stories/evidence/further/passages.yaml',
            source,
            passages,
          ),
        ),
      ),
    ...twice.map((source) =>
      faultAt(choice, 'passage-cited-twice', `${name} cites ${source} twice`, 'take one of the two out'),
    ),
  ]
}
