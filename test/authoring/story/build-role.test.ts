import { expect, test } from 'vitest'
import { buildTiny, GATE, tinyStory } from '../../factories/tiny-story'

test('the structure holds no word of the story, only ids', () => {
  const { structure } = tinyStory(GATE)
  const json = JSON.stringify(structure)
  for (const words of ['You wait', 'Ask her', 'You have no pass', 'A crowd', 'prole-info'])
    expect(json).not.toContain(words)
  expect(structure.choices).toEqual(['ask', 'silent', 'go_in_locked', 'leave'])
  expect(structure.locked).toEqual(['go_in_locked'])
  expect(structure.pass).toEqual(['silent'])
})

test('the book holds the words by id, with speakers, reasons, notes and endings', () => {
  const [book] = tinyStory(GATE).books
  expect(book?.words).toMatchObject({
    s_1: 'You wait.',
    ask: 'Ask her',
    'go_in_locked.locked': 'You have no pass.',
    'tiny-street.note': 'A crowd.',
    'tiny-street.summary': 'You wait.',
    'home.title': 'Home',
  })
  expect(book?.speakers).toEqual({ s_2: 'judit' })
  expect(book?.fates).toEqual({ o_1: 'judit' })
  expect(book?.choices).toMatchObject({
    ask: { basis: 'documented', passages: ['prole-info/024-first-shots'] },
    silent: { pass: true },
    go_in_locked: { locked: true },
  })
})

test('scene tags become scene heads in the order of the file', () => {
  expect(tinyStory(GATE).structure.scenes).toMatchObject([
    { id: 'tiny-street', chapter: 'one', at: '1956-10-23T20:10', place: 'radio', diorama: 'radio-night', noted: true },
    { id: 'tiny-gate', chapter: 'one', at: '1956-10-23T21:00' },
    { id: 'tiny-out', ending: 'home' },
  ])
})

test('a changed word leaves the story hash alone, a changed choice does not', () => {
  const { structure } = tinyStory(GATE)
  expect(tinyStory(GATE.replace('You wait.', 'You stand.')).structure.storyHash).toBe(structure.storyHash)
  expect(tinyStory(GATE.replace('-> gate\n=== gate', '-> out\n=== gate')).structure.storyHash).not.toBe(
    structure.storyHash,
  )
})

test('an error in an included file is told with that file and line', () => {
  const { faults, structure } = buildTiny({
    'tiny.ink': 'INCLUDE tiny/1-one.ink\n-> start\n',
    'tiny/1-one.ink':
      '=== start\n# scene:tiny-a\n# chapter:one\n# at:1956-10-23T20:00\n# place:radio\nHello. #id:a\n-> nowhere\n',
  })
  expect(structure).toBeUndefined()
  expect(faults).toContainEqual(expect.objectContaining({ file: 'stories/tiny/1-one.ink', line: 7, rule: 'ink-error' }))
})

test('a missing include and an include of itself are told at the line that asks for them', () => {
  const missing = buildTiny({ 'tiny.ink': 'Text. #id:x\nINCLUDE gone.ink\n' })
  expect(missing.faults).toContainEqual(
    expect.objectContaining({ file: 'stories/tiny.ink', line: 2, rule: 'include-missing' }),
  )
  const cycle = buildTiny({ 'tiny.ink': 'INCLUDE a.ink\n', 'a.ink': 'INCLUDE tiny.ink\n' })
  expect(cycle.faults).toContainEqual(
    expect.objectContaining({ file: 'stories/a.ink', line: 1, rule: 'include-cycle' }),
  )
})

test('a line without an id is told, and so is a scene without hour or place', () => {
  const { faults } = buildTiny({ 'tiny.ink': '-> a\n=== a\n# scene:tiny-a\n# chapter:one\nHello.\n-> END\n' })
  expect(faults.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
    'line-without-id 5',
    'scene-without-at 2',
    'scene-without-place 2',
  ])
})

test('a choice that has no id yet is told of once, and not called empty as well', () => {
  const { faults } = buildTiny({ 'tiny.ink': GATE.replace('Ask her #id:ask', 'Ask her') })
  expect(faults.map(({ rule }) => rule)).toEqual(['line-without-id'])
})
