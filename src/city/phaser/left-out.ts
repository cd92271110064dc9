/** What stands in the build for a part of Phaser that the city never uses: whatever is done with it throws. */
export function leftOut(path: string): unknown {
  const fail = (): never => {
    throw new Error(`phaser/${path} was left out of this build`)
  }
  // A plain function, because an arrow could not be called with `new`.
  return new Proxy(function LeftOut() {}, { get: fail, set: fail, has: fail, apply: fail, construct: fail })
}

/** A class whose objects can be made and carried about. `calls` do nothing and give the object; the rest throws. */
export function idle(path: string, calls: readonly string[]): unknown {
  return function Idle(): unknown {
    const made: unknown = new Proxy(Object.create(null), {
      get(_, name) {
        if (typeof name !== 'string' || !calls.includes(name)) {
          throw new Error(`phaser/${path} was left out of this build: ${String(name)}`)
        }
        return () => made
      },
    })
    return made
  }
}

/** A list of parts of which only these are in the build. */
export function only(path: string, parts: object): unknown {
  return new Proxy(parts, {
    get(kept, name) {
      if (Reflect.has(kept, name)) return Reflect.get(kept, name)
      throw new Error(`phaser/${path} was left out of this build: ${String(name)}`)
    },
  })
}
