/** The tab a key leads to from `current`, round the ends; `undefined` if the key is not one that moves. */
export function nextTab<Id>(ids: readonly Id[], current: Id, key: string): Id | undefined {
  const place = ids.indexOf(current)
  if (key === 'Home') return ids[0]
  if (key === 'End') return ids.at(-1)
  if (key === 'ArrowRight' || key === 'ArrowDown') return ids[(place + 1) % ids.length]
  if (key === 'ArrowLeft' || key === 'ArrowUp') return ids.at(place - 1)
  return undefined
}
