import { expect, test } from 'vitest'
import { createGame } from '../../src/state/game'
import { optionsOf } from '../../src/state/selectors/options'
import { endingOf } from '../../src/state/selectors/progress'
import { stageOf } from '../../src/state/selectors/stage'
import { storyLog } from '../../src/state/selectors/story-log'
import type { ChoiceId, RoleId } from '../../src/story/ids'
import { memoryVault, tinyFiles, tinyGame } from '../factories/tiny-game'
import { GATE, tinyStory } from '../factories/tiny-story'

const tiny = 'tiny' as RoleId
const choice = (id: string) => id as ChoiceId

test('a role begins at its first scene, with its words, its hour and its choices', async () => {
  const { game, playing } = tinyGame()
  await game.intents.openRole(tiny)
  expect(stageOf(playing())).toMatchObject({
    at: '1956-10-23T20:10',
    diorama: 'radio-night',
    weather: 'rain',
    crowd: 0,
  })
  expect(storyLog(playing()).now).toMatchObject([
    { kind: 'scene', noted: true, note: 'A crowd.', summary: 'You wait.', passed: false },
    { kind: 'line', text: 'You wait.' },
    { kind: 'line', text: '"Soon," she says.', who: 'judit' },
  ])
  expect(optionsOf(playing(), game.store.getState().reading)).toMatchObject(
    [
      { number: 1, text: 'Ask her', basis: 'documented', locked: false },
      { number: 2, text: 'Say nothing' },
      { number: 3, text: '', locked: true, reason: 'You have no pass.' },
    ].map((option, index) => (index === 2 ? { ...option, text: 'Go in' } : option)),
  )
})

test('picture and weather hold until a scene changes them', async () => {
  const { game, playing } = tinyGame()
  await game.intents.openRole(tiny)
  await game.intents.choose(choice('ask'))
  expect(stageOf(playing())).toMatchObject({ at: '1956-10-23T21:00', diorama: 'radio-night', weather: 'rain' })
})

test('a playthrough is saved at every choice and goes on where it stood', async () => {
  const memory = memoryVault()
  const before = tinyGame({ memory })
  await before.game.intents.openRole(tiny)
  await before.game.intents.choose(choice('ask'))
  const after = tinyGame({ memory })
  await after.game.intents.openRole(tiny)
  expect(after.playing().playthrough.choices).toEqual(['ask'])
  expect(after.offered()).toEqual(['leave'])
  expect(after.told()).toEqual([])
})

test('going back to a choice restores what was open and known there', async () => {
  const { game, playing, offered } = tinyGame()
  await game.intents.openRole(tiny)
  await game.intents.choose(choice('ask'))
  await game.intents.choose(choice('leave'))
  expect(endingOf(playing())).toBe('home')
  await game.intents.rewind(0)
  expect(offered()).toEqual(['ask', 'silent', 'go_in_locked'])
  expect(playing().variables).toEqual({ trust: 10, knows: false })
  expect(game.store.getState().reading.endings).toEqual({ tiny: ['home'] })
})

test('an edited story keeps what can be replayed and says what is lost', async () => {
  const memory = memoryVault()
  const before = tinyGame({ memory })
  await before.game.intents.openRole(tiny)
  await before.game.intents.choose(choice('ask'))
  await before.game.intents.choose(choice('leave'))
  const after = tinyGame({ memory, story: tinyStory(GATE.replace('#id:leave ', '#id:walk ')) })
  await after.game.intents.openRole(tiny)
  expect(after.playing().playthrough.choices).toEqual(['ask'])
  expect(after.game.store.getState().view.messages).toEqual([{ code: 'story/changed', values: { kept: 1, lost: 1 } }])
})

test('passing a scene over takes what the author marked, up to the next scene, and notes it', async () => {
  const { game, playing } = tinyGame()
  await game.intents.openRole(tiny)
  await game.intents.passSceneOver()
  expect(playing().playthrough).toMatchObject({ choices: ['silent'], passed: ['tiny-street'] })
  expect(stageOf(playing())?.scene.id).toBe('tiny-gate')
})

test('two presses at once make one choice', async () => {
  const { game, playing } = tinyGame()
  await game.intents.openRole(tiny)
  await Promise.all([game.intents.choose(choice('ask')), game.intents.choose(choice('ask'))])
  expect(playing().playthrough.choices).toEqual(['ask'])
})

test('a role that does not exist fails with its own code', async () => {
  const { game } = tinyGame()
  await game.intents.openRole('emperor' as RoleId)
  expect(game.store.getState().session).toEqual({ status: 'failed', role: 'emperor', code: 'content/unknown-role' })
})

test('a missing or broken file fails plainly, and trying again finds it once it is back', async () => {
  const { game, files, playing } = tinyGame()
  const structure = files.get('tiny/structure')
  files.delete('tiny/structure')
  await game.intents.openRole(tiny)
  expect(game.store.getState().session).toMatchObject({ status: 'failed', code: 'content/missing' })
  files.set('tiny/structure', structure)
  await game.intents.openRole(tiny)
  expect(playing().playthrough.choices).toEqual([])
})

test('a story edited while it is played is taken in at the same place, with its new words', async () => {
  const { game, files, playing, offered } = tinyGame()
  await game.intents.openRole(tiny)
  await game.intents.choose(choice('ask'))
  const edited = tinyStory(
    GATE.replace('You know. #id:g_1', 'Now you know. #id:g_1').replace(
      '+ [Leave',
      '+ [Stay #id:stay #src:prole-info/024-first-shots #basis:typical]\n+ [Leave',
    ),
  )
  for (const [name, json] of tinyFiles(edited)) files.set(name, json)
  await game.intents.storiesChanged([...files.keys()])
  expect(playing().playthrough.choices).toEqual(['ask'])
  expect(offered()).toEqual(['stay', 'leave'])
  expect(storyLog(playing()).now).toContainEqual(expect.objectContaining({ text: 'Now you know.' }))
})

test('the first turns are read from the few words they need, and the chapter follows', async () => {
  const { game, files, playing, offered, told } = tinyGame()
  const chapter = files.get('tiny/one.en')
  files.delete('tiny/one.en')
  await game.intents.openRole(tiny)
  await game.intents.choose(choice('ask'))
  expect(storyLog(playing()).now).toContainEqual(expect.objectContaining({ text: 'You know.' }))
  expect(offered()).toEqual(['leave'])
  await game.intents.choose(choice('leave'))
  expect(told()).toEqual(['content/missing'])
  expect(playing().playthrough.choices).toEqual(['ask'])
  files.set('tiny/one.en', chapter)
  await game.intents.choose(choice('leave'))
  expect(endingOf(playing())).toBe('home')
})

test('the first choice is taken before the ink has come, and a press on the second waits for it', async () => {
  const { game, files, offered, playing, told } = tinyGame()
  const ink = files.get('tiny/ink')
  files.delete('tiny/ink')
  await game.intents.openRole(tiny)
  expect(offered()).toEqual(['ask', 'silent', 'go_in_locked'])
  await game.intents.choose(choice('ask'))
  expect(playing().playthrough.choices).toEqual(['ask'])
  const second = offered()[0] ?? ''
  await game.intents.choose(choice(second))
  expect(playing().playthrough.choices).toEqual(['ask'])
  expect(told()).toEqual(['content/missing'])
  files.set('tiny/ink', ink)
  await game.intents.choose(choice(second))
  expect(playing().playthrough.choices).toEqual(['ask', second])
})

test('words of another version of the story are not mixed into this one, and the path stays', async () => {
  const { ports } = tinyGame()
  const { content } = ports
  const { store, intents } = createGame({
    ...ports,
    content: {
      ...content,
      async book(...asked) {
        const book = await content.book(...asked)
        return book.ok ? { ok: true, value: { ...book.value, storyHash: 'of another version' } } : book
      },
    },
  })
  await intents.openRole(tiny)
  expect(store.getState().session).toEqual({ status: 'failed', role: tiny, code: 'content/renewed' })
})

test('the words of the next chapter are asked for once something was chosen, and not by who only looks in', async () => {
  const { ports, files } = tinyGame()
  const structure = files.get('tiny/structure')
  files.set('tiny/structure', { ...(structure as object), chapters: ['one', 'two'] })
  const asked: string[] = []
  const { content } = ports
  const book: typeof content.book = (role, chapter, language) => {
    asked.push(chapter)
    return content.book(role, chapter, language)
  }
  const { store, intents } = createGame({ ...ports, content: { ...content, book } })
  await intents.openRole(tiny)
  await expect.poll(() => store.getState().session).toMatchObject({ allChoices: expect.arrayContaining(['ask']) })
  expect(asked).not.toContain('two')
  await intents.choose(choice('ask'))
  expect(asked).toContain('two')
})
