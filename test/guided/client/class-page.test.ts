import { expect, test } from 'vitest'
import { openClassPage } from '../../../src/guided/client/class-page'
import type { PupilSnapshot } from '../../../src/guided/protocol/snapshots'
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
