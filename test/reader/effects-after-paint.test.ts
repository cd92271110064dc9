import { options } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { effectsAfterPaint } from '../../src/reader/effects-after-paint'

afterEach(() => {
  delete options.requestAnimationFrame
})

/** A window of which the test decides when time passes and when it is painted. */
function slowWindow() {
  const timers = new Map<number, { readonly work: () => void; readonly at: number }>()
  const frames = new Map<number, () => void>()
  let now = 0
  let last = 0
  const view = {
    setTimeout(work: () => void, after = 0) {
      last += 1
      timers.set(last, { work, at: now + after })
      return last
    },
    clearTimeout: (id: number) => timers.delete(id),
    requestAnimationFrame(work: () => void) {
      last += 1
      frames.set(last, work)
      return last
    },
    cancelAnimationFrame: (id: number) => frames.delete(id),
  }
  effectsAfterPaint(view as unknown as Parameters<typeof effectsAfterPaint>[0])
  return {
    pass(milliseconds: number) {
      now += milliseconds
      for (const [id, { work, at }] of timers) {
        if (at > now) continue
        timers.delete(id)
        work()
      }
    },
    callFrames() {
      const called = [...frames.values()]
      frames.clear()
      for (const work of called) work()
    },
  }
}

function effects() {
  let done = 0
  options.requestAnimationFrame?.(() => {
    done += 1
  })
  return () => done
}

test('what a page sets going waits until the page is painted, however long that takes', () => {
  const view = slowWindow()
  const done = effects()
  view.pass(400)
  expect(done()).toBe(0)
  view.callFrames()
  expect(done()).toBe(0)
  view.pass(0)
  expect(done()).toBe(1)
})

test('on a page that nobody sees, which is not painted, it comes nevertheless, and once', () => {
  const view = slowWindow()
  const done = effects()
  view.pass(5000)
  view.pass(0)
  expect(done()).toBe(1)
  view.callFrames()
  view.pass(5000)
  expect(done()).toBe(1)
})
