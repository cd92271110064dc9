import { useEffect, useState } from 'preact/hooks'
import type { Answer } from '../../evidence/evidence-fault'

/** What has come of a question to the library. */
export type Asked<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly code: string; again(): void }
  | { readonly status: 'ready'; readonly value: Value }

/** Asks anew whenever `subject` is another; an answer to an earlier question is thrown away. */
export function useAsked<Value>(ask: () => Promise<Answer<Value>>, subject: unknown): Asked<Value> {
  const [times, setTimes] = useState(0)
  const [state, setState] = useState<{ readonly subject: unknown; readonly asked: Asked<Value> } | undefined>()
  useEffect(() => {
    let left = false
    setState(undefined)
    void ask().then((answer) => {
      if (left) return
      const again = () => setTimes((count) => count + 1)
      setState({
        subject,
        asked: answer.ok
          ? { status: 'ready', value: answer.value }
          : { status: 'failed', code: answer.fault.code, again },
      })
    })
    return () => {
      left = true
    }
  }, [subject, times])
  return state !== undefined && Object.is(state.subject, subject) ? state.asked : { status: 'loading' }
}
