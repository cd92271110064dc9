import { expect, test } from 'vitest'
import { createPace, PACE_STEP, PACES, type Pace, type PaceKeeper } from '../../src/city/pace'

/** The pace after frames of `delta` milliseconds each, for `seconds` of them. */
const after = (pace: PaceKeeper, seconds: number, delta: number): Pace => {
  for (let time = 0; time < seconds * 1000; time += delta) pace.hear(delta)
  return pace.now()
}

/** Runs a machine that needs `cost` milliseconds for each kind of frame, and says which paces it came through. */
function run(pace: PaceKeeper, seconds: number, cost: Readonly<Record<Pace, number>>): readonly Pace[] {
  const seen: Pace[] = [pace.now()]
  for (let time = 0; time < seconds * 1000 && pace.now() !== 'rest'; ) {
    const now = pace.now()
    const delta = Math.max(cost[now], now === 'rest' ? 0 : PACE_STEP[now])
    time += delta
    const next = pace.hear(delta)
    if (next !== now) seen.push(next)
  }
  return seen
}

test('a machine that keeps up shows each frame of the screen, and a stumble now and then changes nothing', () => {
  const pace = createPace()
  for (let second = 0; second < 60; second += 1) {
    expect(after(pace, 1, 16.7)).toBe('full')
    for (let frame = 0; frame < 6; frame += 1) pace.hear(50)
  }
  expect(pace.now()).toBe('full')
})

test('where the processor paints it begins with every other frame and does not go above that', () => {
  expect(after(createPace('half'), 600, 33)).toBe('half')
})

test('a machine that cannot keep up comes down by every step, to a picture at rest', () => {
  expect(run(createPace(), 60, { full: 90, half: 90, thin: 90, slow: 160, rest: 0 })).toEqual(PACES)
})

test('very late frames bring it down sooner than those that are just too late', () => {
  const framesToHalf = (delta: number): number => {
    const pace = createPace()
    let frames = 1
    while (pace.hear(delta) === 'full') frames += 1
    return frames
  }
  expect(framesToHalf(90)).toBeLessThan(framesToHalf(30) / 2)
})

test('it stays where it can keep up', () => {
  const cost = { full: 60, half: 60, thin: 30, slow: 30, rest: 0 }
  expect(run(createPace(), 8, cost)).toEqual(['full', 'half', 'thin'])
})

test('it comes up again, step by step, once what held the machine up is over', () => {
  const pace = createPace()
  expect(after(pace, 7, 130)).toBe('slow')
  const calm = { full: 17, half: 33, thin: 33, slow: 100, rest: 0 }
  expect(run(pace, 60, calm)).toEqual(['slow', 'thin', 'half', 'full'])
})

test('a better pace that proves too much is tried ever more rarely', () => {
  const pace = createPace()
  const cost = { full: 40, half: 33, thin: 33, slow: 100, rest: 0 }
  const tries = (seconds: number): number => run(pace, seconds, cost).filter((each) => each === 'full').length
  const [first, later] = [tries(120), tries(120)]
  expect(first).toBeGreaterThan(2)
  expect(later).toBeLessThan(first)
  expect(tries(3600)).toBeGreaterThan(0)
})

test('after a picture at rest the next one is tried with a few frames', () => {
  const pace = createPace()
  expect(after(pace, 60, 250)).toBe('rest')
  expect(pace.nextPicture()).toBe('slow')
  expect(after(pace, 1, 100)).toBe('slow')
})

test('a picture that moves begins as the one before it ended', () => {
  const pace = createPace()
  expect(after(pace, 3, 60)).toBe('thin')
  expect(pace.nextPicture()).toBe('thin')
})
