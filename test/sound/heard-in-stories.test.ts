import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readRole } from '../../src/authoring/check/role-reading'
import { seededRandom } from '../../src/authoring/seeded-random'
import { buildRole } from '../../src/authoring/story/build-role'
import { readSoundCatalogue } from '../../src/sound/sound-catalogue'

const catalogue = readSoundCatalogue(JSON.parse(readFileSync('assets/sound/sounds.json', 'utf8')))
const kindOf = (id: string | undefined) => (id === undefined ? undefined : catalogue.get(id)?.kind)
const RUNS = 150
/** Milliseconds; the whole of a role is compiled, and machines may be busy. */
const PATIENCE = 60_000

/** What is wrong with what is heard, a sentence for each scene of a role, found by playing at random. */
function heardWrongly(role: string): readonly string[] {
  const built = buildRole(role, resolve('stories'), process.cwd())
  const { machine } = built
  if (!machine) return [`${role} does not compile`]
  const reading = readRole(built)
  const random = seededRandom(1956)
  const wrong = new Set<string>()
  for (let run = 0; run < RUNS; run += 1) {
    let turn = machine.start(run)
    let heard: { readonly sound: string; readonly place: string | undefined } | undefined
    for (;;) {
      for (const scene of reading.scenesOf(turn)) {
        const tags = reading.scenes.get(scene)?.tags
        const [sound, cue, place] = [tags?.get('sound'), tags?.get('cue'), tags?.get('place')]
        if (cue !== undefined && kindOf(cue) !== 'cue') wrong.add(`${scene}: ${cue} is no sound that is heard once`)
        if (sound !== undefined && kindOf(sound) === 'ambience') heard = { sound, place }
        else if (sound !== undefined) wrong.add(`${scene}: ${sound} is no sound of a place`)
        else if (!heard) wrong.add(`${scene}: nothing is heard`)
        else if (heard.place !== place)
          wrong.add(`${scene} is at ${place} and goes on with ${heard.sound} of ${heard.place}; name its own # sound:`)
      }
      const free = turn.open.flatMap((choice, index) => (reading.isLocked(reading.keyOf(choice)) ? [] : [index]))
      const index = free[Math.floor(random() * free.length)]
      if (index === undefined) break
      turn = machine.choose(index)
    }
  }
  return [...wrong]
}

test.each(['worker', 'student', 'soldier', 'delegate'])(
  'each scene of the %s is heard, and none with the sound of another place',
  (role) => {
    expect(heardWrongly(role)).toEqual([])
  },
  PATIENCE,
)
