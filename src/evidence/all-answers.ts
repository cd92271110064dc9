import type { Answer } from './evidence-fault'

/** All answers in one: their values in order, or the first fault. */
export async function allAnswers<Value>(answers: readonly Promise<Answer<Value>>[]): Promise<Answer<readonly Value[]>> {
  const values: Value[] = []
  for (const answer of await Promise.all(answers)) {
    if (!answer.ok) return answer
    values.push(answer.value)
  }
  return { ok: true, value: values }
}
