import { expect, test, vi } from 'vitest'
import type { ClassPage } from '../../../src/guided/client/class-page'
import type { PupilSnapshot } from '../../../src/guided/protocol/snapshots'
import { playAlong } from '../../../src/guided/student/play-along'
import type { ChoiceId } from '../../../src/story/ids'
import { tinyGame } from '../../factories/tiny-game'

const choice = (id: string) => id as ChoiceId
const track = { role: 'tiny', storyHash: 'x', from: [] }

/** A pupil in a lesson that plays: what went to the server, and a clock that a test moves on. */
async function pupil() {
  const { game, playing } = tinyGame()
  const snapshot = {
    me: { track: 0 },
    state: { phase: 'play', gate: { kind: 'open' }, lesson: { what: { tracks: [track] } } },
  } as unknown as PupilSnapshot
  const sent: (readonly string[])[] = []
  let due: (() => void) | undefined
  const page = {
    standing: () => ({ kind: 'in', view: { snapshot } }),
    subscribe: () => () => undefined,
    link: {
      keepAsking(_key: string, _event: string, { progress }: { progress: { choices: readonly string[] } }) {
        sent.push(progress.choices)
      },
    },
  } as unknown as ClassPage<PupilSnapshot>
  const later = (_ms: number, work: () => void) => {
    due = work
    return () => {
      due = undefined
    }
  }
  playAlong(game, page, { later, newSeed: () => 7 })
  await vi.waitFor(() => expect(playing().playthrough.choices).toEqual([]))
  const pass = (): void => due?.()
  return { game, sent, pass }
}

test('a choice goes to the class at once, so that who leaves now has not lost it', async () => {
  const { game, sent, pass } = await pupil()
  pass()
  await game.intents.choose(choice('ask'))
  expect(sent.at(-1)).toEqual(['ask'])
})

test('what follows in quick steps goes together, when the time is over', async () => {
  const { game, sent, pass } = await pupil()
  pass()
  await game.intents.choose(choice('ask'))
  const before = sent.length
  await game.intents.choose(choice('leave'))
  expect(sent.length).toBe(before)
  pass()
  expect(sent.at(-1)).toEqual(['ask', 'leave'])
})
