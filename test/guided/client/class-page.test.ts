import { expect, test } from 'vitest'
import { openClassPage } from '../../../src/guided/client/class-page'
import type { PupilSnapshot, TeacherSnapshot } from '../../../src/guided/protocol/snapshots'
import { lesson, openVote } from '../factories'
import { newKey, openPage } from '../server/class-server'
import { openRoad } from '../server/road'
import { shareServer } from '../server/shared-server'

const server = shareServer('embedded')

test('what a pupil presses while the line is broken counts as soon as it is back', async () => {
  const teacher = openPage(server.url)
  const { snapshot } = await teacher.must('create', { key: newKey(), lesson: lesson() })
  const road = await openRoad(Number(new URL(server.url).port))
  let kept: string | undefined
  const page = openClassPage<PupilSnapshot>('pupil', {
    base: `http://127.0.0.1:${road.port}/`,
    newId: newKey,
    now: Date.now,
    key: {
      read: () => kept,
      write: (key) => {
        kept = key
      },
      forget: () => {
        kept = undefined
      },
    },
    later(ms, work) {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
  })
  const key = newKey()
  const joined = await page.link.ask('join', { code: snapshot.state.code, key })
  if (!joined.ok) throw new Error(joined.fault)
  page.enter(key, joined.value.snapshot)
  await teacher.must('teach', { action: openVote() })
  const linked = () => {
    const standing = page.standing()
    return standing.kind === 'in' && standing.linked
  }
  road.cut()
  await expect.poll(linked, { timeout: 20_000 }).toBe(false)
  const cast = { ballot: 'who-fired', round: 1, option: 'street', revision: 1 }
  const voted = page.link.keepAsking('vote', 'vote', { cast })
  road.mend()
  expect(await voted).toEqual({ ok: true, value: { revision: 1 } })
  await teacher.hear('tally', ({ tally }) => tally.counts.street === 1)
  page.close()
  road.close()
})

test('a clock that is set by an hour in the middle of a lesson changes the time of the class by no hour', async () => {
  let set = 0
  let kept: string | undefined
  const page = openClassPage<TeacherSnapshot>('teacher', {
    base: `${server.url}/`,
    newId: newKey,
    now: () => Date.now() + set,
    steady: () => performance.now(),
    key: {
      read: () => kept,
      write: (key) => {
        kept = key
      },
      forget: () => undefined,
    },
    later: () => () => undefined,
  })
  const key = newKey()
  const created = await page.link.ask('create', { key, lesson: lesson() })
  if (!created.ok) throw new Error(created.fault)
  page.enter(key, created.value.snapshot)
  const minutesOff = (): number => Math.round(Math.abs(page.time() - Date.now()) / 60_000)
  for (const hour of [-3_600_000, 3_600_000]) {
    set = hour
    await expect.poll(minutesOff, { timeout: 20_000 }).toBe(0)
  }
  page.close()
})
