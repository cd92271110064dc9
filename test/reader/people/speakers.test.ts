import { expect, test } from 'vitest'
import { speakersOf } from '../../../src/reader/people/speakers'
import type { SceneId } from '../../../src/story/ids'
import type { SceneHead } from '../../../src/story/structure'

const both = { en: '', hu: '' }
const person = (id: string, portrait?: string) => ({ id, name: both, who: both, ...(portrait && { portrait }) })
const scene = (id: string, tags: Partial<SceneHead>) => ({ id, ...tags }) as SceneHead
const line = (id: string, who?: string, of = 'gate') => ({ id, who, scene: of as SceneId })

const people = [person('pinter', 'pinter'), person('stranger'), person('vadas', 'other-vadas')]
const met = [scene('yard', { crowd: 1, sound: 'factory-hall', weather: 'smoke' }), scene('gate', { weather: 'clear' })]

test('a line is shown with the face of its speaker, under the name of the drawing', () => {
  expect([...speakersOf([line('a', 'vadas')], met, people)]).toEqual([['a', { portrait: 'other-vadas', mood: 'calm' }]])
})

test('lines without a speaker, and speakers who are not drawn, have no face', () => {
  expect(speakersOf([line('a'), line('b', 'stranger'), line('c', 'nagy-imre')], met, people).size).toBe(0)
})

test('a speaker is shown once in a turn, where they first speak', () => {
  expect([...speakersOf([line('a', 'pinter'), line('b', 'vadas'), line('c', 'pinter')], met, people).keys()]).toEqual([
    'a',
    'b',
  ])
})

test('the mood is that of the line’s own scene, even when the story has gone on to the next', () => {
  expect(speakersOf([line('a', 'pinter', 'yard')], met, people).get('a')?.mood).toBe('afraid')
  expect(speakersOf([line('a', 'pinter', 'gate')], met, people).get('a')?.mood).toBe('calm')
})
