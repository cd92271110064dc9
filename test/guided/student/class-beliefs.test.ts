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
  // The same question is weighed once more, on another way through the story.
  { choices: { stairs_girl: weigh('s/1'), stairs_boy: weigh('s/2'), stairs_unseen: weigh('s/9') } as never },
]
const radio = ['radio_girl', 'radio_boy']
const stairs = ['stairs_girl', 'stairs_boy']

const byChoice = (counts: Readonly<Record<string, number>>) => ({
  by: 'choice',
  counts: Object.entries(counts).map(([choice, count]) => ({ choice, count })),
})

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
    expect(beliefsAbout('first-shot', radio, shown, books)).toEqual(byChoice({ radio_girl: 1, radio_boy: 1 }))
    expect(beliefsAbout('another', radio, shown, books)).toBeUndefined()
  })

  it('takes a vote on the question itself at each turning point that weighs it, where each side is one choice', () => {
    const counts = tally('claim/first-shot', { 'position-1': 4, 'position-2': 2 })
    const shown = withResult({}, ballot({ question: onClaim }), counts, undefined)
    expect(beliefsAbout('first-shot', radio, shown, books)).toEqual(byChoice({ radio_girl: 4, radio_boy: 2 }))
    expect(beliefsAbout('first-shot', stairs, shown, books)).toEqual(byChoice({ stairs_girl: 4, stairs_boy: 2 }))
  })

  it('says it in the words of the vote where choices and answers do not fit, so that no vote is lost or made up', () => {
    const counts = tally('claim/first-shot', { 'position-1': 4, 'position-2': 2 })
    const shown = withResult({}, ballot({ question: onClaim }), counts, 'position-2')
    const asAnswered = {
      by: 'answer',
      answers: [
        { words: { en: 'position-1', hu: 'position-1' }, count: 4, yours: false },
        { words: { en: 'position-2', hu: 'position-2' }, count: 1, yours: true },
      ],
    }
    // A choice that rests on no side; two choices on one side; two sides behind one choice; a side behind none.
    expect(beliefsAbout('first-shot', [...stairs, 'stairs_unseen'], shown, books)).toEqual(asAnswered)
    const two = [{ choices: { a: weigh('s/1'), b: weigh('s/3') } as never }]
    expect(beliefsAbout('first-shot', ['a', 'b'], shown, two)).toEqual(asAnswered)
    const both = { ...onClaim, options: [option('position-1', 's/1'), option('position-2', 's/1', 's/2')] }
    const told = withResult({}, ballot({ question: both }), counts, 'position-2')
    const one = [{ choices: { a: weigh('s/1') } as never }]
    expect(beliefsAbout('first-shot', ['a'], told, one)).toEqual(asAnswered)
    expect(beliefsAbout('first-shot', ['a'], shown, one)).toEqual(asAnswered)
  })

  it('leaves out a side that nobody took', () => {
    const counts = tally('claim/first-shot', { 'position-1': 4, 'position-2': 0 })
    const shown = withResult({}, ballot({ question: onClaim }), counts, undefined)
    const one = [{ choices: { a: weigh('s/1') } as never }]
    expect(beliefsAbout('first-shot', ['a'], shown, one)).toEqual(byChoice({ a: 4 }))
  })

  it('takes a vote on the choices of another turning point on the same question by what they rest on', () => {
    const counts = tally('choice/radio', { radio_girl: 2, radio_boy: 1 })
    const shown = withResult({}, ballot({ question: onChoice }), counts, 'radio_boy')
    expect(beliefsAbout('first-shot', stairs, shown, books)).toEqual(byChoice({ stairs_girl: 2, stairs_boy: 0 }))
    expect(beliefsAbout('first-shot', [...stairs, 'stairs_unseen'], shown, books)).toBeUndefined()
  })

  it('says nothing before the figures have come', () => {
    const coming = { ...tally('choice/radio', {}), voted: 3 }
    expect(withResult({}, ballot({ question: onChoice }), coming, 'radio_girl')).toEqual({})
  })

  it('says nothing of a question of the teacher’s own', () => {
    const own = { ...onChoice, about: { kind: 'own' } as const }
    expect(withResult({}, ballot({ question: own }), tally('choice/radio', { radio_girl: 2 }), undefined)).toEqual({})
  })
})
