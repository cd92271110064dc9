import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Fault, faultLine } from '../../../src/authoring/fault'
import { LINT_PLANTS, type Plant } from './plants'
import { PLAY_PLANTS } from './play-plants'
import { copyStory, keepFirstChapter, type StoryCopy } from './story-copy'

vi.setConfig({ testTimeout: 60_000 })

let copy: StoryCopy
beforeEach(() => {
  copy = copyStory()
})
afterEach(() => copy.remove())

const sound = new Map<boolean, ReadonlySet<string>>()

/** What the check says of the copy before anything is planted; the same for all plants of one kind. */
function before(lint: boolean): ReadonlySet<string> {
  const known = sound.get(lint) ?? new Set(copy.check({ lint }).map(said))
  sound.set(lint, known)
  return known
}

/** What the check says after planting that it did not say before. */
function added(plant: Plant, lint: boolean): { readonly faults: readonly Fault[]; readonly expected: string } {
  const known = before(lint)
  const { file, line } = plant.plant(copy)
  const faults = copy
    .check({ lint })
    .filter((fault) => !known.has(said(fault)) && (!fault.warning || fault.rule === plant.rule))
  return { faults, expected: `${file}:${line}: ${plant.rule}` }
}

/** Without the line: it may have moved. */
const said = ({ file, rule, message }: Fault): string => `${file}: ${rule}: ${message}`
const short = ({ file, line, rule }: Fault): string => `${file}:${line}: ${rule}`

test.each(LINT_PLANTS)(
  '$rule is found in the real story where it stands: $what',
  (plant) => {
    const { faults, expected } = added(plant, true)
    expect([...new Set(faults.map(short))], faults.map(faultLine).join('\n')).toEqual([expected])
  },
  60_000,
)

test.each(PLAY_PLANTS)(
  '$rule is found by playing the real story: $what',
  (plant) => {
    keepFirstChapter(copy)
    const { faults, expected } = added(plant, false)
    expect([...new Set(faults.map(short))], faults.map(faultLine).join('\n')).toEqual([expected])
  },
  60_000,
)

test('at least 25 kinds of faults are planted, each once', () => {
  const rules = [...LINT_PLANTS, ...PLAY_PLANTS].map(({ rule }) => rule)
  expect(new Set(rules).size).toBe(rules.length)
  expect(rules.length).toBeGreaterThanOrEqual(25)
})
