import type { BaseIssue } from 'valibot'

/** Path of an issue inside its entry, as keys. */
export function pathOf(issue: BaseIssue<unknown>): readonly (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

/** Says in an author's words what is wrong with a field and how to mend it. */
export function explainIssue(issue: BaseIssue<unknown>): { readonly message: string; readonly mend: string } {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { message: 'no such field is known', mend: 'correct its name, or take it out' }
  if (issue.received === 'undefined' && issue.path !== undefined)
    return { message: 'is missing', mend: 'add it to the entry' }
  const [message, mend] = issue.message.split('\n')
  if (message !== undefined && mend !== undefined) return { message, mend }
  const expected = issue.expected?.replaceAll('"', '') ?? 'something else'
  return { message: `is ${issue.received} where ${expected} is expected`, mend: `write ${expected}` }
}

/** A message for a rule of our own: what is wrong and how to mend it. */
export const say = (message: string, mend: string) => `${message}\n${mend}`
