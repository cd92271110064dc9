import { expect, test } from 'vitest'
import { watchFaults } from '../../src/platform/page-faults'

function watched() {
  let now = 0
  let reloads = 0
  const target = new EventTarget()
  const faults = watchFaults(
    target,
    () => now,
    () => {
      reloads += 1
    },
  )
  return {
    faults,
    fault: () => target.dispatchEvent(new Event('error')),
    wait: (milliseconds: number) => {
      now += milliseconds
    },
    reloads: () => reloads,
  }
}

test('three faults in a minute open the page afresh', () => {
  const { faults, fault, wait, reloads } = watched()
  wait(120_000)
  for (let times = 0; times < 3; times += 1) {
    expect(reloads()).toBe(0)
    fault()
    wait(1_000)
  }
  expect(reloads()).toBe(1)
  expect(faults.count()).toBe(3)
})

test('faults far apart are noted, and nothing more', () => {
  const { faults, fault, wait, reloads } = watched()
  for (let times = 0; times < 10; times += 1) {
    wait(90_000)
    fault()
  }
  expect([faults.count(), reloads()]).toEqual([10, 0])
})

test('a page that breaks while it starts is not opened over and over', () => {
  const { fault, reloads } = watched()
  for (let times = 0; times < 20; times += 1) fault()
  expect(reloads()).toBe(0)
})
