import { expect, test } from 'vitest'
import { plainReading } from '../../../src/authoring/check/plain-story'
import { createInkMachine } from '../../../src/authoring/machine/ink-machine'
import { playRandomly } from '../../../src/authoring/random/random-player'
import type { RandomReport } from '../../../src/authoring/random/random-report'
import { compileInk } from '../../../src/authoring/story/compile-ink'

const INK = `
-> a
=== a ===
One two three.
* [left] -> rare
* [right] -> b
=== b ===
Four.
* [on] -> left_end
* [off] -> right_end
=== rare ===
* [only] -> rare_end
=== left_end ===
-> END
=== right_end ===
-> END
=== rare_end ===
-> END
`

function play(ink: string, seed: number, runs = 200): RandomReport {
  const { story } = compileInk('main.ink', new Map([['main.ink', ink]]), '.')
  if (!story) throw new Error('the story does not compile')
  const reading = { ...plainReading, keyOf: ({ text }: { readonly text: string }) => text }
  return playRandomly(createInkMachine(story), reading, { seed, runs, timeLimit: 60_000, mostChoices: 50 })
}

const facts = ({ seconds: _, ...rest }: RandomReport) => rest

test('the same seed plays the same runs', () => {
  expect(facts(play(INK, 7))).toEqual(facts(play(INK, 7)))
  expect(facts(play(INK, 7))).not.toEqual(facts(play(INK, 8)))
})

test('what was taken least is preferred, so that six choices are met in four runs', () => {
  expect([...play(INK, 1, 7).taken.keys()].sort()).toEqual(['left', 'off', 'on', 'only', 'right'])
})

test('the balance of endings counts only what chance played', () => {
  const { endings, chanceRuns } = play(INK, 3, 400)
  expect(chanceRuns).toBe(200)
  expect([...endings.values()].reduce((sum, hits) => sum + hits, 0)).toBe(200)
  const rare = (endings.get('rare_end') ?? 0) / 200
  expect(rare).toBeGreaterThan(0.35)
  expect(rare).toBeLessThan(0.65)
})

test('words and choices of a path are told as least, median and most', () => {
  expect(play(INK, 1).words).toEqual({ min: 3, median: 4, max: 4 })
  expect(play(INK, 1).choices).toEqual({ min: 2, median: 2, max: 2 })
})

test('a run that does not end is given up and counted', () => {
  expect(play('-> a\n=== a ===\n+ [on] -> a\n', 1, 10).endless).toBe(10)
})

test('a run that stops in an error is told once, with the way there', () => {
  const ink = 'VAR s = "x"\n-> a\n=== a ===\n* [one]\n  {s > 2: more}\n  -> END\n* [two] -> END\n'
  const { stopped } = play(ink, 1)
  expect(stopped).toHaveLength(1)
  expect(stopped[0]?.path).toEqual(['one'])
})
