import { useLayoutEffect, useReducer } from 'preact/hooks'

/**
 * What stands outside the parts of a page, painted again with each change. Listened to before anything is painted: a
 * page that is not in front paints late, and what changes until then would never be shown.
 */
export function useOutside<Value>(
  subscribe: (changed: () => void) => () => void,
  read: () => Value,
  of: unknown,
): Value {
  const [, repaint] = useReducer((count: number) => count + 1, 0)
  useLayoutEffect(() => subscribe(() => repaint(0)), [of])
  return read()
}
