import { debrief } from '../../locale/strings/en/debrief'

type DebriefKey = keyof typeof debrief

const NUMBERS = [1, 2, 3] as const

/** The keys of the three questions: the role's own where it has them, else those that fit every role. */
export function questionKeys(role: string): readonly DebriefKey[] {
  const own = NUMBERS.map((number) => `question/${role}/${number}`)
  return own.every(isKey) ? own.filter(isKey) : NUMBERS.map((number) => `question/any/${number}` as const)
}

const isKey = (key: string): key is DebriefKey => Object.hasOwn(debrief, key)
