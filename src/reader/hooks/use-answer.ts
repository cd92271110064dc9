import { useEffect, useState } from 'preact/hooks'
import type { Answer } from '../../evidence/evidence-fault'

export type Asked<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly code: string; readonly retry: () => void }
  | { readonly status: 'ready'; readonly value: Value }

/** Asks the evidence and follows the answer. Asks again when `key` changes, and when `retry` is called after a failure. */
export function useAnswer<Value>(key: string, ask: () => Promise<Answer<Value>>): Asked<Value> {
  const [tries, setTries] = useState(0)
  const [answer, setAnswer] = useState<{ readonly key: string; readonly answer: Answer<Value> } | undefined>(undefined)
  useEffect(() => {
    let left = false
    void ask().then((result) => {
      if (!left) setAnswer({ key, answer: result })
    })
    return () => {
      left = true
    }
  }, [key, tries])
  if (!answer || answer.key !== key) return { status: 'loading' }
  if (answer.answer.ok) return { status: 'ready', value: answer.answer.value }
  const retry = () => {
    setAnswer(undefined)
    setTries(tries + 1)
  }
  return { status: 'failed', code: answer.answer.fault.code, retry }
}
