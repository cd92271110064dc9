import { seededRandom } from '../../../src/authoring/seeded-random'

/**
 * A small ink story for a seed, with everything that can make one state differ from another: scales that are shifted,
 * limited and compared, flags, texts, lists, visit counts, once-only choices in loops, tunnels, threads, functions,
 * sequences, turns since, chance. Every loop comes to an end.
 */
export function randomStory(seed: number): string {
  const random = seededRandom(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const maybe = (chance: number, text: () => string): string => (random() < chance ? text() : '')
  const knots = 3 + below(4)
  let made = 0
  const name = (kind: string): string => {
    made += 1
    return `${kind}${made}`
  }

  const condition = (): string =>
    one([
      () => `a ${one(['>', '>=', '<', '<=', '==', '!='])} ${below(8)}`,
      () => `c ${one(['>=', '<'])} ${30 + below(5) * 10}`,
      () => one(['b', 'not b']),
      () => `s ${one(['==', '!='])} "${one(['x', 'y', ''])}"`,
      () => `k${below(knots)}`,
      () => `k${below(knots)} ${one(['>', '=='])} 1`,
      () => `l ? ${one(['red', 'blue'])}`,
      () => `b && a > ${below(6)}`,
      () => `half(a) > ${below(3)}`,
      () => `TURNS_SINCE(-> k${below(knots)}) ${one(['>', '<='])} ${below(4)}`,
      () => `MIN(a, 4) == ${below(5)}`,
      () => `a > d`,
    ])()
  const statement = (): string =>
    `~ ${one([
      () => `a ${one(['+=', '-='])} ${1 + below(3)}`,
      () => `a = ${below(6)}`,
      () => 'b = not b',
      () => `b = ${one(['true', 'false'])}`,
      () => `s = "${one(['x', 'y', 'z'])}"`,
      () => `shift(c, ${one([-20, -10, 10, 20])})`,
      () => `l ${one(['+=', '-='])} ${one(['red', 'blue', 'green'])}`,
      () => 'd = a',
      () => 'd = MAX(a, 2)',
      () => 'bump(a)',
      () => 'a = half(a) + 1',
      () => 'turn_up()',
      () => `a = a * 2 % 7`,
      () => `temp ${name('t')} = a`,
    ])()}`
  const line = (): string =>
    one([
      () => `Line ${name('n')}.`,
      () => `{${condition()}: Yes ${name('n')}|No ${name('n')}}.`,
      () => `{one ${name('n')}|two|three}.`,
      () => maybe(0.3, () => `{&left|right} ${name('n')}.`),
      () => maybe(0.3, () => `{~heads|tails} ${name('n')}.`),
      () => maybe(0.2, () => `It is {a}. ${name('n')}`),
      () => maybe(0.2, () => `{RANDOM(1, 2) == 1: odd|even} ${name('n')}.`),
      () => maybe(0.4, () => '-> side ->'),
    ])()
  const body = (indent: string): string =>
    Array.from({ length: 1 + below(3) }, () => indent + (random() < 0.6 ? statement() : line())).join('\n')
  const choice = (): string => `* ${maybe(0.4, () => `{${condition()}} `)}[${name('choice')}]\n${body('    ')}`

  const knot = (index: number): string => {
    const next = (): string =>
      index + 1 >= knots ? '-> END' : `-> k${index + 1 + below(Math.min(2, knots - index - 1))}`
    const choices = Array.from({ length: 2 + below(2) }, choice)
    // Choices of a loop can be taken once each; then it is left by the last way out.
    const loop = random() < 0.3
    if (loop)
      return `=== k${index} ===\n${body('')}\n${choices.map((text) => `${text}\n    -> k${index}`).join('\n')}\n* -> ${next().slice(3)}`
    const threaded = maybe(0.2, () => `<- aside(-> k${index + 1 < knots ? index + 1 : 'end'})\n`)
    const block = maybe(0.3, () => `{\n- ${condition()}: ${next()}\n- else: ~ a += 1\n}\n`)
    return `=== k${index} ===\n${body('')}\n${threaded}${choices.join('\n')}\n+ [${name('choice')}]\n- ${line() || 'On.'}\n${block}${next()}`
  }

  return `VAR a = 2
VAR b = false
VAR s = ""
VAR c = 50
VAR d = 3
LIST l = (red), blue, green
-> k0
${Array.from({ length: knots }, (_, index) => knot(index)).join('\n')}
=== kend ===
-> END
=== side ===
{side > 2: ->->}
+ [${name('side')}]
    ~ a += 1
+ {b} [${name('side')}]
    ~ b = false
- {c > 60: High|Low} tide.
->->
=== aside(-> back) ===
* [${name('aside')}]
    ~ s = "y"
    -> back
=== function shift(ref scale, by) ===
~ scale = MAX(0, MIN(100, scale + by))
=== function bump(ref x) ===
{ x > 4:
    ~ x = 0
- else:
    ~ x = x + 1
}
=== function half(x) ===
~ return x / 2
=== function turn_up() ===
~ c = MIN(c + 10, 90)
`
}
