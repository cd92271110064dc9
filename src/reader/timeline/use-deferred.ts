import { useEffect, useState } from 'preact/hooks'

/** How long a value has to stand still, in milliseconds, before what is slow follows it. */
const REST = 160

/** A value that follows another once it has come to rest: a long list need not be drawn for each step of a zoom. */
export function useDeferred<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), REST)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
