import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { type CheckedPlain, checkPlain } from '../../../src/authoring/check/check-plain'
import { withFiles } from '../../factories/ink-files'

vi.setConfig({ testTimeout: 120_000 })

/** Checks `main.ink`, or the one text given. */
function check(files: string | Readonly<Record<string, string>>, seconds = 10): CheckedPlain {
  return withFiles(typeof files === 'string' ? { 'main.ink': files } : files, (folder) =>
    checkPlain(join(folder, 'main.ink'), { projectRoot: folder, seed: 1, seconds }),
  )
}

const rules = ({ faults }: CheckedPlain): readonly string[] =>
  faults.map(({ file, line, rule }) => `${file}:${line}: ${rule}`)

const EVERYTHING = `
VAR gold = 3.5
LIST mood = calm, (angry)
EXTERNAL roll(x)
CONST MANY = 3
-> start
=== start ===
Hello {&there|again|stranger}. {~heads|tails|edge} {!once|}
<- gossip
* (ask) [Ask] # a tag
   "What?" you say. <>
   And so on.
   -> start
+ {not ask} Go on[ then], you say. -> tunnel_user
* -> finish
= side
-> DONE
=== gossip ===
* Listen to gossip
  ~ mood += calm
  -> start
=== tunnel_user ===
-> tunnel(MANY) ->
{roll(6) > 3: lucky|unlucky}
{TURNS_SINCE(-> start) > 2: long ago}
{mood ? calm:
  - calm
  - else: angry
}
+ {LIST_COUNT(mood) > 0} [back] -> start
+ [stop] -> finish
=== tunnel(x) ===
In the tunnel {x}, {fact(x)}.
+ [deeper]
- ->->
=== function roll(x) ===
~ return RANDOM(1, x)
=== function fact(n) ===
{ n <= 1:
    ~ return 1
}
~ return n * fact(n - 1)
=== finish ===
{gold > 3: rich}
-> END
`

test('tunnels, threads, lists, functions, externals, shuffles and chance are played without a fault', () => {
  expect(rules(check(EVERYTHING, 3))).toEqual([])
})

test('a knot that nothing leads to is named with its line, even in a story without an end to its states', () => {
  const story = `${EVERYTHING}=== orphan ===\nNobody comes.\n-> END\n`
  expect(rules(check(story, 3))).toEqual([`main.ink:${story.split('\n').indexOf('=== orphan ===') + 1}: never-reached`])
})

test('what was left is said with the variables that made it so many', () => {
  const { exploration } = check('VAR n = 0\n-> a\n=== a ===\n{n}\n+ [more]\n  ~ n++\n  -> a\n+ [stop]\n-> END\n', 1)
  expect(exploration?.exhausted).toBe(false)
  expect(exploration?.controls.some(({ slots }) => slots.some(({ variable }) => variable === 'n'))).toBe(true)
})

test('a scale that grows for ever but is only compared is gone through to the end', () => {
  const { exploration, faults } = check(
    'VAR n = 0\n-> a\n=== a ===\n+ [more]\n  ~ n = MIN(n + 1, 100)\n  -> a\n+ {n >= 3} [stop]\n- -> END\n',
  )
  expect(exploration?.exhausted).toBe(true)
  expect(faults).toEqual([])
})

test('INCLUDEs are read from the folder of the main file', () => {
  const files = { 'main.ink': 'INCLUDE parts/one.ink\n-> one\n', 'parts/one.ink': '=== one ===\nText.\n-> END\n' }
  expect(rules(check(files))).toEqual([])
})

test('a missing INCLUDE and one that includes itself are faults at their lines', () => {
  const missing = { 'main.ink': '-> END\nINCLUDE gone.ink\n' }
  expect(rules(check(missing))).toEqual(['main.ink:2: include-missing'])
  const circle = { 'main.ink': 'INCLUDE a.ink\n-> END\n', 'a.ink': '\nINCLUDE main.ink\n' }
  expect(rules(check(circle))).toEqual(['a.ink:2: include-cycle'])
})

test('ink that does not compile is a fault at its line', () => {
  expect(rules(check('Hello.\n-> nowhere\n'))).toEqual(['main.ink:2: ink-error'])
})

test('a loop without a choice is a fault at the knot it goes round through, not an endless run', () => {
  expect(rules(check('-> a\n=== a ===\nRound. -> b\n=== b ===\n-> a\n'))).toEqual(['main.ink:2: endless-turn'])
})

test('a function that calls itself for ever is a fault too', () => {
  const { faults } = check('~ f()\n-> END\n=== function f() ===\n~ f()\n')
  expect(faults.map(({ rule }) => rule)).toEqual(['endless-turn'])
})

test('an error on one branch is a fault at its line, and the other branches are played on', () => {
  const story =
    'VAR s = "x"\n-> a\n=== a ===\n* [one]\n  {s > 2: more}\n  -> END\n* [two] -> b\n=== b ===\n* [three] -> END\n'
  expect(rules(check(story))).toEqual(['main.ink:5: runtime-error'])
})

test('text that runs out is a dead end', () => {
  const story = '-> a\n=== a ===\n* [one]\n  Text.\n* [two] -> END\n'
  expect(check(story).faults.map(({ rule }) => rule)).toContain('dead-end')
})

test('a room that cannot be left is a loop without exit', () => {
  const story = '-> a\n=== a ===\n+ [in] -> room\n+ [out] -> END\n=== room ===\n+ [wait] -> room\n'
  expect(rules(check(story))).toEqual(['main.ink:6: loop-without-exit'])
})

test('a room that a wrong turn makes impossible to leave is found by the values, not by the map', () => {
  const story =
    'VAR key = false\n-> a\n=== a ===\n+ [take the key]\n  ~ key = true\n+ [go without]\n- -> room\n=== room ===\n+ [wait] -> room\n+ {key} [unlock] -> END\n'
  expect(rules(check(story))).toEqual(['main.ink:9: loop-without-exit'])
})

test('an external function without a stand-in is a warning, and gives 0', () => {
  const { faults } = check('EXTERNAL weather()\n{weather() > 0: wet|dry}\n-> END\n')
  expect(faults.map(({ rule, warning }) => [rule, warning])).toEqual([['external-without-fallback', true]])
})

test('a story of a hundred thousand lines is checked in one go', () => {
  const knots = Array.from({ length: 20_000 }, (_, index) => `=== k${index} ===\nText.\n+ [on]\n- -> k${index + 1}\n`)
  const { faults, exploration } = check(`-> k0\n${knots.join('\n')}=== k20000 ===\n-> END\n`, 60)
  expect(faults).toEqual([])
  expect(exploration?.exhausted).toBe(true)
})
