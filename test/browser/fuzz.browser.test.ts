import { expect, inject } from 'vitest'
import { type ActName, WEIGHTS } from '../../src/authoring/bench/fuzz/acts'
import { readBuiltStories } from '../../src/authoring/bench/fuzz/built-stories'
import { drawSteps } from '../../src/authoring/bench/fuzz/fuzz-step'
import { playSteps } from '../../src/authoring/bench/fuzz/play-steps'
import type { RoleId } from '../../src/story/ids'
import { browser, test } from './harness/game-page'

// `npm run fuzz` does the same for as long as one likes, and shrinks what it finds.

const STEPS = 30

test('whatever is done in whatever order, the page is what a replay of its choices gives', async () => {
  const device = {
    browser: await browser(),
    site: inject('site'),
    stories: readBuiltStories('.cache/site'),
    role: 'worker' as RoleId,
    patience: 30_000,
    late: [5, 60, 20],
  }
  expect(await playSteps(device, drawSteps<ActName>(1956, STEPS, WEIGHTS))).toBeUndefined()
})
