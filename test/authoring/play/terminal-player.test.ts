import { expect, test } from 'vitest'
import { createPlayer } from '../../../src/authoring/play/terminal-player'
import { buildTiny } from '../../factories/tiny-story'

const INK = `
VAR met = false
-> gate
=== gate ===
# scene:tiny-gate
# chapter:one
# at:1956-10-23T20:00
# place:radio
A gate. #id:ti_1
* [Knock #id:ti_knock #src:prole-info/024-first-shots #basis:typical]
    ~ met = true
    Somebody opens. #id:ti_2
* {met} [Wave #id:ti_wave #src:prole-info/024-first-shots #basis:typical]
* {not met} [Wave #id:ti_wave_shut #src:prole-info/024-first-shots #basis:typical #locked:Nobody is there.]
- -> END
`

const player = () => createPlayer(buildTiny({ 'tiny.ink': INK }), undefined, 1)

test('a turn is shown with its scene, its words, and its choices with basis and passages', () => {
  const text = player().show()
  expect(text).toContain('tiny-gate · 1956-10-23T20:00 · radio')
  expect(text).toContain('A gate.')
  expect(text).toContain('1. Knock  [typical, 1]')
})

test('a closed choice gives its reason and is not taken', () => {
  const at = player()
  expect(at.show()).toContain('2. Wave (closed: Nobody is there.)')
  expect(at.answer('2')).toEqual({ text: 'this is closed to you', over: false })
})

test('one goes back by a choice, and leaves with the choices that were made', () => {
  const at = player()
  expect(at.answer('1').text).toContain('Somebody opens.')
  expect(at.answer('b').text).toContain('A gate.')
  at.answer('1')
  expect(at.answer('q')).toEqual({ text: 'ti_knock', over: true })
})

test('evidence is shown by the number of the choice', () => {
  expect(player().answer('e1').text).toBe('prole-info/024-first-shots')
  expect(player().answer('e9').text).toBe('there is no such choice')
})
