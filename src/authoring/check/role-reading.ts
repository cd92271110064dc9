import { parseTag } from '../../story/tag'
import type { Reading } from '../random/reading'
import type { BuiltRole } from '../story/build-role'
import type { ChoiceRecord, KnotRecord, LineRecord } from '../story/lift-words'
import { countWords } from './rules/prose'

/** Where the ids of a role stand in its files, and how its story is read. */
export interface RoleReading extends Reading {
  readonly lines: ReadonlyMap<string, LineRecord>
  readonly choices: ReadonlyMap<string, ChoiceRecord>
  readonly knots: ReadonlyMap<string, KnotRecord>
  /** By scene id. */
  readonly scenes: ReadonlyMap<string, KnotRecord>
}

export function readRole({ lifted }: BuiltRole): RoleReading {
  const lines = new Map(lifted.flatMap((file) => file.lines.map((line) => [line.id, line])))
  const choices = new Map(lifted.flatMap((file) => file.choices.map((choice) => [choice.id, choice])))
  const knots = new Map(lifted.flatMap((file) => file.knots.map((knot) => [knot.knot, knot])))
  const scenes = new Map(
    lifted.flatMap((file) =>
      file.knots.flatMap((knot) => {
        const scene = knot.tags.get('scene')
        return scene === undefined ? [] : [[scene, knot] as const]
      }),
    ),
  )
  const words = new Map([...lines].map(([id, { text }]) => [id, countWords(text)]))
  return {
    ...{ lines, choices, knots, scenes },
    keyOf: ({ text }) => text,
    isLocked: (choice) => choices.get(choice)?.tags.has('locked') === true,
    wordsOf: (line) => words.get(line) ?? 0,
    scenesOf: (turn) =>
      turn.lines.flatMap(({ tags }) =>
        tags.map(parseTag).flatMap(({ name, value }) => (name === 'scene' ? [value] : [])),
      ),
    endingOf: (_turn, scene) => (scene === undefined ? undefined : scenes.get(scene)?.tags.get('ending')),
  }
}
