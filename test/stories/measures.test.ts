import { describe, expect, test } from 'vitest'
import { loadEvidence } from '../../src/authoring/evidence/load-evidence'
import { readingAgeOf } from '../../src/authoring/report/reading-age'
import { buildRole } from '../../src/authoring/story/build-role'

const built = ['student', 'worker', 'soldier', 'delegate'].map((role) => ({
  role,
  files: buildRole(role, 'stories', '.').lifted,
}))
const choices = built.flatMap(({ files }) => files.flatMap((file) => file.choices))
const evidence = loadEvidence('stories/evidence')
const passages = evidence.ok ? evidence.value.passages : []
const contested = evidence.ok ? evidence.value.contested : []

describe('the four roles together', () => {
  test('cite at least 85 in a hundred passages of the five documents', () => {
    const cited = new Set<string>(choices.flatMap(({ sources }) => sources))
    const five = passages.filter(({ circle }) => circle === 'five')
    const share = five.filter(({ id }) => cited.has(id)).length / five.length
    expect(share).toBeGreaterThanOrEqual(0.85)
  })

  test('let the player weigh at least thirty contested claims', () => {
    const known = new Set<string>(contested.map(({ id }) => id))
    const weighed = new Set(choices.flatMap(({ tags }) => tags.get('weigh') ?? []))
    expect([...weighed].filter((claim) => !known.has(claim))).toEqual([])
    expect(weighed.size).toBeGreaterThanOrEqual(30)
  })

  test.each(built)(
    'are told so that the median scene of the $role needs no more than eight years of school',
    ({ files }) => {
      expect(readingAgeOf(files)?.median).toBeLessThanOrEqual(8)
    },
  )
})
