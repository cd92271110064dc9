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
    expect(beliefsAbout('first-shot', radio, shown, books)).toEqual([
      { choice: 'radio_girl', count: 1 },
      { choice: 'radio_boy', count: 1 },
    ])
    expect(beliefsAbout('another', radio, shown, books)).toEqual([])
  })

  it('takes a vote on the question itself over the passages of its sides, where each side is one choice', () => {
    const counts = tally('claim/first-shot', { 'position-1': 4, 'position-2': 2 })
    const shown = withResult({}, ballot({ question: onClaim }), counts, undefined)
    expect(beliefsAbout('first-shot', radio, shown, books)).toEqual([
      { choice: 'radio_girl', count: 4 },
      { choice: 'radio_boy', count: 2 },
    ])
    expect(beliefsAbout('first-shot', stairs, shown, books)).toEqual([
      { choice: 'stairs_girl', count: 4 },
      { choice: 'stairs_boy', count: 2 },
    ])
    // Counted without a side of its own, a choice would seem to be what nobody trusted.
    expect(beliefsAbout('first-shot', [...stairs, 'stairs_unseen'], shown, books)).toEqual([])
    const two = [{ choices: { a: weigh('s/1'), b: weigh('s/3') } as never }]
    expect(beliefsAbout('first-shot', ['a', 'b'], shown, two)).toEqual([])
    const both = { ...onClaim, options: [option('position-1', 's/1'), option('position-2', 's/1', 's/2')] }
    const told = withResult({}, ballot({ question: both }), counts, undefined)
    expect(beliefsAbout('first-shot', ['a'], told, [{ choices: { a: weigh('s/1') } as never }])).toEqual([])
  })

  it('takes a vote on the choices of another turning point on the same question by what they rest on', () => {
    const counts = tally('choice/radio', { radio_girl: 2, radio_boy: 1 })
    const shown = withResult({}, ballot({ question: onChoice }), counts, 'radio_boy')
    expect(beliefsAbout('first-shot', stairs, shown, books)).toEqual([
      { choice: 'stairs_girl', count: 2 },
      { choice: 'stairs_boy', count: 0 },
    ])
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
