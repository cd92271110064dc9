import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const ROLES = ['worker', 'student', 'soldier', 'delegate']

interface Belief {
  readonly choice: string
  readonly variable: string
  /** What the choice sets it to; `undefined` if it sets nothing. */
  readonly value: string | undefined
  readonly scene: string
}

interface Met {
  readonly variable: string
  readonly value: string
  readonly scene: string
}

/** What is believed at the turning points of a role, and where its scenes ask for it. */
function beliefsOf(role: string): { readonly held: readonly Belief[]; readonly met: readonly Met[] } {
  const held: Belief[] = []
  const met: Met[] = []
  for (const file of readdirSync(`stories/${role}`).filter((name) => name.endsWith('.ink'))) {
    let scene = ''
    let open: Belief | undefined
    const close = () => {
      if (open) held.push(open)
      open = undefined
    }
    for (const line of readFileSync(`stories/${role}/${file}`, 'utf8').split('\n')) {
      scene = /# scene:(\S+)/.exec(line)?.[1] ?? scene
      const isChoice = /^\s*[*+-]/.test(line)
      if (isChoice) close()
      const weighs = /#id:(\S+).*#weigh:([\w-]+)/.exec(line)
      if (weighs)
        open = {
          choice: weighs[1] ?? '',
          variable: `trusted_${weighs[2]?.replaceAll('-', '_')}`,
          value: undefined,
          scene,
        }
      const set = /~ (trusted_\w+) = "([^"]*)"/.exec(line)
      if (open !== undefined && set?.[1] === open.variable) open = { ...open, value: set[2] }
      for (const [, variable = '', value = ''] of line.matchAll(/(trusted_\w+) [=!]= "([^"]*)"/g))
        met.push({ variable, value, scene })
    }
    close()
  }
  return { held, met }
}

for (const role of ROLES) {
  const { held, met } = beliefsOf(role)
  const values = (variable: string) =>
    new Set(held.filter((each) => each.variable === variable).map((each) => each.value))

  test(`the ${role} comes to turning points, and each choice at one says what is believed`, () => {
    expect(held.length).toBeGreaterThan(0)
    expect(held.filter(({ value }) => value === undefined)).toEqual([])
  })

  test(`a later scene of the ${role} answers to what was believed at each turning point`, () => {
    const unanswered = held.filter(
      ({ variable, scene }) => !met.some((each) => each.variable === variable && each.scene !== scene),
    )
    expect(unanswered.map(({ choice }) => choice)).toEqual([])
  })

  test(`the ${role}’s story tells all beliefs of a turning point apart, one of them by saying none of the others`, () => {
    const blurred = [...new Set(held.map(({ variable }) => variable))].filter((variable) => {
      const named = new Set(met.filter((each) => each.variable === variable).map(({ value }) => value))
      return named.size < values(variable).size - 1
    })
    expect(blurred).toEqual([])
  })

  test(`no scene of the ${role} asks for a belief that no choice can give`, () => {
    expect(met.filter(({ variable, value }) => !values(variable).has(value))).toEqual([])
  })
}
