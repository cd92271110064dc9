import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { buildRole } from '../../../src/authoring/story/build-role'
import { replay } from '../../../src/story/replay'

test.each(['student', 'worker', 'soldier', 'delegate'])(
  'the first two turns of the %s, which are read before ink has come, are what replaying gives for any seed',
  (role) => {
    const { structure } = buildRole(role, resolve('stories'), process.cwd())
    if (!structure) throw new Error(`${role} does not compile`)
    const { turn, after } = structure.opening
    const open = turn.options.filter(({ locked }) => !locked).map(({ id }) => id)
    expect(Object.keys(after)).toEqual(open)
    for (const [index, id] of open.entries()) {
      const played = replay(structure, 1000 + index, [id])
      if (!played.ok) throw new Error(played.fault.code)
      expect(played.value.steps).toEqual([{ turn, chosen: id }])
      const { session } = played.value
      expect(after[id]).toEqual({ turn: session.turn(), variables: session.variables() })
    }
  },
)
