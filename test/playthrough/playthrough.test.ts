import { expect, test } from 'vitest'
import { beginPlaythrough, decide, passOver, rewindTo } from '../../src/playthrough/playthrough'
import type { ChoiceId, RoleId, SceneId } from '../../src/story/ids'

const after = (...choices: string[]) =>
  choices.reduce((log, choice) => decide(log, choice as ChoiceId), beginPlaythrough('student' as RoleId, 'abc', 5))

test('going back to a choice forgets it and all after it', () => {
  expect(rewindTo(after('a', 'b', 'c'), 1).choices).toEqual(['a'])
  expect(rewindTo(after('a', 'b'), 0).choices).toEqual([])
})

test('a scene is passed over once', () => {
  const scene = 'radio' as SceneId
  expect(passOver(passOver(after('a'), scene), scene).passed).toEqual(['radio'])
})
