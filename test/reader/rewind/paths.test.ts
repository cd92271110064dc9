import { expect, test, vi } from 'vitest'
import { goBackTo, isKept, keepPath } from '../../../src/reader/rewind/go-back'
import { metOf, pathsOf } from '../../../src/reader/rewind/paths'
import type { ChoiceId, RoleId } from '../../../src/story/ids'
import { tinyGame } from '../../factories/tiny-game'

const tiny = 'tiny' as RoleId
const choice = (id: string) => id as ChoiceId

async function played(...choices: readonly string[]) {
  const tinyOne = tinyGame()
  await tinyOne.game.intents.openRole(tiny)
  // The first two turns are known before the ink has come; how many choices there are is not.
  await vi.waitFor(() => expect(tinyOne.playing().allChoices).not.toEqual([]))
  for (const id of choices) await tinyOne.game.intents.choose(choice(id))
  return tinyOne
}

test('each step shows its options in the order of the page: taken, taken in another run, or closed', async () => {
  const { playing } = await played('ask')
  const [chapter] = pathsOf(playing(), new Set(['silent', 'ask'].map(choice)))
  expect(chapter?.steps).toMatchObject([{ blocks: ['taken', 'other', 'closed'], newDay: true, turningPoint: false }])
})

test('an option that was never taken has no name and no words on the map of paths', async () => {
  const { playing } = await played('ask')
  const [chapter] = pathsOf(playing(), new Set(['ask'].map(choice)))
  expect(chapter?.steps[0]?.blocks).toEqual(['taken', 'unseen', 'closed'])
  expect(chapter).toMatchObject({ elsewhere: [], unseenElsewhere: 1 })
})

test('what another run took at a place where this one did not come by is named', async () => {
  const { playing } = await played('ask')
  const [chapter] = pathsOf(playing(), new Set(['ask', 'leave'].map(choice)))
  expect(chapter).toMatchObject({ elsewhere: ['Leave'], unseenElsewhere: 0 })
})

test('how much was met counts only what can be taken, and each ending once', async () => {
  const { playing } = await played('ask')
  expect(metOf(playing(), new Set(['ask'].map(choice)), 1)).toEqual({
    choices: 1,
    ofChoices: 3,
    endings: 1,
    ofEndings: 1,
  })
})

test('as long as nobody knows how many choices there are, none are counted', async () => {
  const { playing } = await played('ask')
  expect(metOf({ ...playing(), allChoices: [] }, new Set(['ask'].map(choice)), 1)).toBeUndefined()
})

test('going back keeps the path that is left among the saves', async () => {
  const { game, playing } = await played('ask', 'leave')
  await goBackTo(game, 1)
  expect(playing().playthrough.choices).toEqual(['ask'])
  expect(game.intents.slots()).toMatchObject([{ save: { name: '', playthrough: { choices: ['ask', 'leave'] } } }])
})

test('going back further on the same path keeps nothing twice', async () => {
  const { game } = await played('ask', 'leave')
  await goBackTo(game, 1)
  await goBackTo(game, 0)
  expect(game.intents.slots()).toHaveLength(1)
})

test('a shorter piece of a path gives way to the longer, but never a save that has a name', async () => {
  const { game } = await played('ask')
  keepPath(game)
  game.intents.saveAs('mine')
  await game.intents.choose(choice('leave'))
  await goBackTo(game, 1)
  expect(game.intents.slots().map(({ save }) => [save.name, save.playthrough.choices.length])).toEqual([
    ['', 2],
    ['mine', 1],
  ])
})

test('going back works where the storage refuses to keep anything, and the player is told', async () => {
  const { game, playing, failWith, told } = await played('ask', 'leave')
  failWith('storage/refused')
  await goBackTo(game, 0)
  expect(playing().playthrough.choices).toEqual([])
  expect(told()).toEqual(['storage/refused'])
})

test('a path of another seed is not the same path', async () => {
  const { game, playing } = await played('ask')
  keepPath(game)
  const { playthrough } = playing()
  expect(isKept(game.intents.slots(), playthrough)).toBe(true)
  expect(isKept(game.intents.slots(), { ...playthrough, seed: 8 })).toBe(false)
})

test('a save that was removed can be put back as it was', async () => {
  const { game } = await played('ask')
  game.intents.saveAs('mine')
  const [slot] = game.intents.slots()
  if (!slot) throw new Error('nothing was saved')
  game.intents.removeSlot(slot.key)
  expect(game.intents.slots()).toEqual([])
  expect(game.intents.putBackSlot(slot)).toBe(true)
  expect(game.intents.slots()).toEqual([slot])
})

test('a save that the path on screen continues can still be opened, though that path now holds it', async () => {
  const { game, playing, told } = await played('ask')
  keepPath(game)
  const [kept] = game.intents.slots()
  await game.intents.choose(choice('leave'))
  keepPath(game)
  if (kept) await game.intents.openSlot(kept)
  expect(playing().playthrough.choices).toEqual(['ask'])
  expect(told()).toEqual([])
})
