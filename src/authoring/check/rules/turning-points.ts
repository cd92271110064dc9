import type { Fault } from '../../fault'
import type { ChoiceRecord } from '../../story/lift-words'
import { faultAt, groupsOf, type Rule, type RuleInput } from '../rule'

/**
 * A turning point makes the player weigh passages that disagree: two positions or more on one contested claim, and
 * the story remembers which was believed.
 */
export const turningPoints: Rule = (input) => groupsOf(input.choices).flatMap((group) => groupFaults(group, input))

function groupFaults(group: readonly ChoiceRecord[], input: RuleInput): Fault[] {
  const weighing = group.filter(({ tags }) => tags.has('weigh'))
  const first = weighing[0]
  if (first === undefined) return []
  const faults: Fault[] = []
  const claim = first.tags.get('weigh') ?? ''
  for (const choice of weighing) {
    const named = choice.tags.get('weigh') ?? ''
    if (input.catalogue.contested?.has(named) === false)
      faults.push(
        faultAt(
          choice,
          'unknown-contested',
          `there is no contested claim ${named}`,
          'take an id from stories/evidence/contested.yaml',
        ),
      )
    else if (named !== claim)
      faults.push(
        faultAt(
          choice,
          'two-claims-weighed',
          `this turning point weighs ${claim} and ${named}`,
          'let all choices of one group weigh the same claim',
        ),
      )
    if (input.catalogue.contested?.has(named) !== false && !setsTrust(choice, named, input))
      faults.push(
        faultAt(
          choice,
          'position-not-remembered',
          `the choice ${choice.id} weighs ${named} and does not set ${trustVariable(named)}`,
          `add a line below it: ~ ${trustVariable(named)} = "…"`,
        ),
      )
  }
  if (weighing.length < 2)
    faults.push(
      faultAt(
        first,
        'turning-point-with-one-position',
        `only one choice weighs ${claim}`,
        'let at least two choices of the group take a position',
      ),
    )
  return faults
}

function trustVariable(claim: string): string {
  return `trusted_${claim.replaceAll('-', '_')}`
}

/** Looks in the lines below the choice, down to the next choice, gather or knot. */
function setsTrust(choice: ChoiceRecord, claim: string, { files }: RuleInput): boolean {
  const source = files.find(({ file }) => file.name === choice.file)?.file.lines ?? []
  const wanted = new RegExp(`^\\s*~\\s*${trustVariable(claim)}\\s*=`)
  for (const line of source.slice(choice.line)) {
    if (/^\s*(?:[*+]|-(?!>)|={2,})/.test(line)) return false
    if (wanted.test(line)) return true
  }
  return false
}
