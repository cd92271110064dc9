import { expect, test } from 'vitest'
import { createFrames } from '../../src/city/frames'

function page() {
  const waiting = new Map<number, (time: number) => void>()
  let asked = 0
  let hidden = false
  const drawn: string[] = []
  const frames = createFrames(
    {
      request(callback) {
        asked += 1
        waiting.set(asked, callback)
        return asked
      },
      cancel: (handle) => waiting.delete(handle),
      hidden: () => hidden,
    },
    (time, delta) => drawn.push(`${time} +${delta}`),
  )
  return {
    frames,
    drawn,
    hide(now: boolean) {
      hidden = now
      frames.visibilityChanged()
    },
    waits: () => waiting.size,
    pass(time: number) {
      const callbacks = [...waiting.values()]
      waiting.clear()
      for (const callback of callbacks) callback(time)
    },
  }
}

test('nothing is drawn until something asks, and then once', () => {
  const { frames, drawn, waits, pass } = page()
  pass(100)
  expect(drawn).toEqual([])
  frames.once()
  frames.once()
  pass(116)
  pass(132)
  expect(drawn).toEqual(['16 +16'])
  expect(waits()).toBe(0)
})

test('while it runs every frame is drawn, with the time since the one before', () => {
  const { frames, drawn, pass } = page()
  frames.run(true)
  pass(1000)
  pass(1020)
  frames.run(false)
  pass(1040)
  pass(1060)
  expect(drawn).toEqual(['16 +16', '36 +20', '52 +16'])
})

test('a hidden page draws nothing, and goes on when it is shown without a leap', () => {
  const { frames, drawn, hide, waits, pass } = page()
  frames.run(true)
  pass(1000)
  hide(true)
  expect(waits()).toBe(0)
  hide(false)
  pass(99_000)
  expect(drawn).toEqual(['16 +16', '32 +16'])
})

test('a frame that took long moves things by no more than a quarter of a second', () => {
  const { frames, drawn, pass } = page()
  frames.run(true)
  pass(1000)
  pass(6000)
  expect(drawn).toEqual(['16 +16', '266 +250'])
})

test('frames that are wanted less often come less often', () => {
  const { frames, drawn, pass } = page()
  frames.run(true, 33)
  for (let time = 1000; time < 1100; time += 16) pass(time)
  expect(drawn).toEqual(['16 +16', '48 +32', '80 +32', '112 +32'])
})

test('while it is held nothing is drawn, and then it goes on by itself', () => {
  const { frames, drawn, waits, pass } = page()
  frames.run(true)
  pass(100)
  frames.hold(300)
  pass(200)
  pass(299)
  expect(drawn).toEqual(['16 +16'])
  expect(waits()).toBe(1)
  pass(316)
  expect(drawn).toEqual(['16 +16', '232 +216'])
})
