/** `object` without the member `key`: an optional member that is not there is left out, never `undefined`. */
export function without<T extends object, Key extends keyof T>(object: T, key: Key): Omit<T, Key> {
  const { [key]: _, ...rest } = object
  return rest
}
