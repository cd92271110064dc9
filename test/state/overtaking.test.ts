import { expect, test } from 'vitest'
import { createGame } from '../../src/state/game'
import type { ChoiceId, RoleId } from '../../src/story/ids'
import type { ChapterBook } from '../../src/story/structure'
import { tinyGame } from '../factories/tiny-game'
import { buildTiny, GATE, type TinyStory, tinyStory } from '../factories/tiny-story'

// A slow network answers in an order of its own. What the player asked for last is what they get.

const [tiny, other] = ['tiny', 'other'] as RoleId[] as [RoleId, RoleId]
const ask = 'ask' as ChoiceId

/** The tiny story with its gate in a chapter of its own. */
function twoChapters(): TinyStory {
  const [first = '', second = ''] = GATE.split('=== gate')
  const { structure, books } = buildTiny({
    'tiny.ink': `INCLUDE tiny/two.ink\n${first}`,
    'tiny/two.ink': `=== gate\n# chapter:two${second}`,
  })
  if (!structure) throw new Error('the story does not compile')
  return { structure, books }
}

/** A game with two roles, whose files come only when they are let through. */
function slowGame() {
  const others = [tinyStory(GATE, 'other')]
  const { ports, files } = tinyGame({ story: twoChapters(), others })
  const held = new Map<string, () => void>()
  let slow: RegExp | undefined
  const hold = <Answer>(file: string, answer: () => Promise<Answer>): Promise<Answer> =>
    slow?.test(file) ? new Promise((done) => held.set(file, () => done(answer()))) : answer()
  const { content } = ports
  const game = createGame({
    ...ports,
    content: {
      ...content,
      structure: (role) => hold(`${role}/structure`, () => content.structure(role)),
      book: (role, chapter, language) =>
        hold(`${role}/${chapter}.${language}`, async () => {
          const answer = await content.book(role, chapter, language)
          return answer.ok ? { ok: true, value: { ...answer.value, language } } : answer
        }),
    },
  })
  return {
    game,
    files,
    slowDown(which: RegExp) {
      slow = which
    },
    /** Everything that was held comes now, in the order in which it was asked for. */
    async letThrough() {
      slow = undefined
      for (const [file, let_] of [...held]) {
        held.delete(file)
        let_()
        await new Promise((done) => setTimeout(done))
      }
    },
    session() {
      const { session } = game.store.getState()
      if (session.status !== 'playing') throw new Error(`the session is ${session.status}`)
      return session
    },
  }
}

const languages = (books: Readonly<Record<string, ChapterBook>>) => [
  ...new Set(Object.values(books).map(({ language }) => language)),
]

test('of two roles that were asked for, the last one is shown, also when the first comes later', async () => {
  const { game, slowDown, letThrough, session } = slowGame()
  slowDown(/^tiny\/structure/)
  const first = game.intents.openRole(tiny)
  await game.intents.openRole(other)
  await letThrough()
  await first
  expect(session().playthrough.role).toBe(other)
})

test('the role asked for first does not say that it failed over the one that came', async () => {
  const { game, files, slowDown, letThrough, session } = slowGame()
  files.delete('tiny/structure')
  slowDown(/^tiny\/structure/)
  const first = game.intents.openRole(tiny)
  await game.intents.openRole(other)
  await letThrough()
  await first
  expect(session().playthrough.role).toBe(other)
})

test('a role that comes late does not fetch back whoever has opened another page', async () => {
  const { game, slowDown, letThrough, session } = slowGame()
  slowDown(/structure/)
  const opened = game.intents.openRole(tiny)
  game.intents.go({ name: 'settings' })
  await letThrough()
  await opened
  expect(game.store.getState().view.screen.name).toBe('settings')
  expect(session().playthrough.role).toBe(tiny)
})

test('a choice that waits for words is let go when another role is opened', async () => {
  const { game, slowDown, letThrough, session } = slowGame()
  await game.intents.openRole(tiny)
  slowDown(/^tiny\/two/)
  const chosen = game.intents.choose(ask)
  await game.intents.openRole(other)
  await letThrough()
  await chosen
  expect(session().playthrough).toMatchObject({ role: other, choices: [] })
})

test('a language that is changed while a choice waits for words holds for all chapters', async () => {
  const { game, slowDown, letThrough, session } = slowGame()
  await game.intents.openRole(tiny)
  slowDown(/^tiny\/two\.en/)
  const chosen = game.intents.choose(ask)
  await game.intents.setLanguage('hu')
  await letThrough()
  await chosen
  expect(Object.keys(session().books)).toEqual(['one', 'two'])
  expect(languages(session().books)).toEqual(['hu'])
})

test('a chapter that is entered while the words change their language keeps its words', async () => {
  const { game, slowDown, letThrough, session } = slowGame()
  await game.intents.openRole(tiny)
  slowDown(/^tiny\/one\.hu/)
  const changed = game.intents.setLanguage('hu')
  await game.intents.choose(ask)
  await letThrough()
  await changed
  expect(Object.keys(session().books)).toEqual(['one', 'two'])
  expect(languages(session().books)).toEqual(['hu'])
})

test('a language that is changed twice in a row ends as it was changed last', async () => {
  const { game, slowDown, letThrough, session } = slowGame()
  await game.intents.openRole(tiny)
  slowDown(/\.hu$/)
  const changed = game.intents.setLanguage('hu')
  await game.intents.setLanguage('en')
  await letThrough()
  await changed
  expect(languages(session().books)).toEqual(['en'])
})
