import { describe, expect, it } from 'vitest'
import type { Ballot, Tally } from '../../../src/guided/protocol/ballot'
import { beliefsAbout, withResult } from '../../../src/guided/student/class-beliefs'

const option = (id: string, ...passages: string[]) => ({ id, words: { en: id, hu: id }, passages })
const ballot = (parts: Partial<Ballot> & Pick<Ballot, 'question'>): Ballot => ({
  rules: { reason: 'may', result: 'by-teacher', tie: 'again' },
  ...{ round: 1, open: false, shown: true, hands: [], ...parts },
})
const onChoice = {
  ...{ id: 'choice/radio', about: { kind: 'choice', role: 'student', scene: 'radio' } as const },
  words: { en: 'Who?', hu: 'Ki?' },
  options: [option('radio_girl', 's/1'), option('radio_boy', 's/2')],
}
const onClaim = {
  ...{ id: 'claim/first-shot', about: { kind: 'claim', contested: 'first-shot' } as const },
  words: { en: 'Who?', hu: 'Ki?' },
  options: [option('position-1', 's/1', 's/3'), option('position-2', 's/2')],
}
const tally = (of: string, counts: Record<string, number>): Tally => ({
  ...{ ballot: of, round: 1, counts, reasons: {}, voted: 3, of: 3 },
})
const weigh = (passage: string) => ({ basis: 'documented', passages: [passage], weigh: 'first-shot' })
const books = [
  { choices: { radio_girl: weigh('s/1'), radio_boy: weigh('s/2'), other: { passages: ['s/1'] } } as never },
]

describe('whom the others of a class trusted', () => {
  it('is known only from a result that the class has been shown', () => {
    const counts = tally('choice/radio', { radio_girl: 2, radio_boy: 1 })
    const hidden = withResult({}, ballot({ question: onChoice, shown: false }), counts, undefined)
    const open = withResult({}, ballot({ question: onChoice, open: true }), counts, undefined)
    const before = withResult({}, ballot({ question: onChoice, round: 2 }), counts, undefined)
    expect([hidden, open, before]).toEqual([{}, {}, {}])
  })

  it('counts the others at the choices of the story, without the pupil who asks', () => {
    const counts = tally('choice/radio', { radio_girl: 2, radio_boy: 1 })
    const shown = withResult({}, ballot({ question: onChoice }), counts, 'radio_girl')
    expect(beliefsAbout('first-shot', shown, books)).toEqual([
      { choice: 'radio_girl', count: 1 },
      { choice: 'radio_boy', count: 1 },
    ])
    expect(beliefsAbout('another', shown, books)).toEqual([])
  })

  it('takes a vote on the question itself over the passages of its sides, where each side is one choice', () => {
    const counts = tally('claim/first-shot', { 'position-1': 4, 'position-2': 2 })
    const shown = withResult({}, ballot({ question: onClaim }), counts, undefined)
    expect(beliefsAbout('first-shot', shown, books)).toEqual([
      { choice: 'radio_girl', count: 4 },
      { choice: 'radio_boy', count: 2 },
    ])
    const two = [{ choices: { a: weigh('s/1'), b: weigh('s/3') } as never }]
    expect(beliefsAbout('first-shot', shown, two)).toEqual([])
    const both = { ...onClaim, options: [option('position-1', 's/1'), option('position-2', 's/1', 's/2')] }
    const told = withResult({}, ballot({ question: both }), counts, undefined)
    expect(beliefsAbout('first-shot', told, [{ choices: { a: weigh('s/1') } as never }])).toEqual([])
  })

  it('says nothing of a question of the teacher’s own', () => {
    const own = { ...onChoice, about: { kind: 'own' } as const }
    expect(withResult({}, ballot({ question: own }), tally('choice/radio', { radio_girl: 2 }), undefined)).toEqual({})
  })
})
