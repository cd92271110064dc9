import type { Story } from 'inkjs/full'
import { expect, test, vi } from 'vitest'
import { explore } from '../../../src/authoring/explore/explore'
import { faultLine } from '../../../src/authoring/fault'
import { createInkMachine, type PlayedTurn } from '../../../src/authoring/machine/ink-machine'
import type { Reading } from '../../../src/authoring/random/reading'
import { compileInk } from '../../../src/authoring/story/compile-ink'
import { exploreNaively } from '../synthetic/explore-naively'
import { randomStory } from './random-story'

vi.setConfig({ testTimeout: 60_000 })

const plainReading: Reading = {
  keyOf: ({ text }) => text,
  isLocked: () => false,
  wordsOf: () => 0,
  scenesOf: () => [],
  endingOf: () => 'end',
}

function compile(source: string): Story {
  const compiled = compileInk('story.ink', new Map([['story.ink', source]]), '.')
  if (!compiled.story) throw new Error(compiled.faults.map(faultLine).join('\n'))
  return compiled.story
}

/** What a player sees in one turn, and what it follows. */
function sight(turn: PlayedTurn, choice: string | undefined): string {
  const lines = turn.lines.map(({ text }) => text).join(' ')
  return `${choice ?? 'begin'}: ${lines} -> ${turn.open.map(({ text }) => text).join(', ')} ${turn.troubles.map(({ message }) => message).join()}`
}

function seenByBruteForce(story: Story): {
  readonly sights: Set<string>
  readonly exhausted: boolean
  readonly states: number
} {
  const sights = new Set<string>()
  const { exhausted, states } = exploreNaively(createInkMachine(story), 20_000, (turn, choice) =>
    sights.add(sight(turn, choice)),
  )
  return { sights, exhausted, states }
}

test.each(Array.from({ length: 120 }, (_, seed) => seed))(
  'story %i shows the explorer exactly what brute force sees',
  (seed) => {
    const source = randomStory(seed)
    const story = compile(source)
    const ink: unknown = JSON.parse(String(story.ToJson()))
    const brute = seenByBruteForce(compile(source))
    const exploration = explore(ink, createInkMachine(story), plainReading, { timeLimit: 20_000 })
    const sights = new Set(exploration.summaries.map(({ turn, from }) => sight(turn, from?.key)))
    expect(brute.exhausted && exploration.exhausted).toBe(true)
    expect([...sights].sort()).toEqual([...brute.sights].sort())
  },
)
