import { describe, expect, it } from 'vitest'
import { COUNCIL } from '../../../src/guided/teacher/council'
import { groupsOf, lessonOf } from '../../../src/guided/teacher/lesson-of'
import type { TeacherPorts } from '../../../src/guided/teacher/teacher-ports'
import { tracksOf } from '../../../src/guided/teacher/tracks-of'
import { choicesBefore, nearestWay } from '../../../src/guided/teacher/way-to'
import type { RoleStructure } from '../../../src/story/structure'

const words = (en: string) => ({ en, hu: en })
const structure = {
  role: 'student',
  storyHash: 'h1',
  chapters: ['one', 'two', 'three'],
  scenes: [
    { id: 'a', chapter: 'one' },
    { id: 'b', chapter: 'two' },
    { id: 'c', chapter: 'three' },
  ],
} as unknown as RoleStructure
const moment = (scene: string, choices: readonly string[]) => ({
  id: `moment-${scene}`,
  role: 'student',
  title: words(scene),
  text: words(scene),
  choices,
  scene,
  at: '1956-10-23T21:00',
  picture: 'x',
})
const turn = (scene: string) => ({ beats: [{ kind: 'scene', scene }], options: [] })

describe('what a lesson is made of', () => {
  it('deals a council out over four roles that live through the same days', () => {
    const groups = groupsOf({ kind: 'council', title: words('Council') })
    expect(groups).toEqual(COUNCIL.tracks)
    expect(new Set(groups.map(({ role }) => role)).size).toBe(4)
  })

  it('says of a story that did not come that nothing was reached, and not that there is no way in it', async () => {
    const chosen = { kind: 'moment', moment: moment('b', ['x']) } as const
    const portsWith = (found: RoleStructure | undefined) =>
      ({ structure: () => Promise.resolve(found) }) as unknown as TeacherPorts
    expect(await tracksOf(chosen, portsWith(undefined))).toEqual({ ok: false, fault: 'class/unreachable' })
    expect(await tracksOf(chosen, portsWith(structure))).toEqual({
      ok: true,
      value: [{ role: 'student', storyHash: 'h1', from: ['x'], chapter: 'two' }],
    })
  })

  it('tells the server the id and title of the moment that was chosen', () => {
    const chosen = { kind: 'moment', moment: moment('b', ['x']) } as const
    const plan = { frame: 5, play: 22, talk: 12, ticket: 6 }
    const lesson = lessonOf(chosen, [], { language: 'hu', plan, devices: 'one', freeText: false })
    expect(lesson).toMatchObject({ what: { kind: 'moment', id: 'moment-b' }, language: 'hu', devices: 'one' })
  })

  it('finds the choices before the first scene of a chapter', () => {
    const walked = {
      steps: [
        { turn: turn('a'), chosen: 'x' },
        { turn: turn('b'), chosen: 'y' },
      ],
      turn: turn('c'),
    } as unknown as Parameters<typeof choicesBefore>[0]
    expect(choicesBefore(walked, structure, 'two')).toEqual(['x'])
    expect(choicesBefore(walked, structure, 'three')).toEqual(['x', 'y'])
    expect(
      choicesBefore({ ...walked, turn: turn('b') } as unknown as typeof walked, structure, 'three'),
    ).toBeUndefined()
  })

  it('takes the known way that leads into the chapter, or comes closest to it', () => {
    const ways = [moment('c', ['x', 'y']), moment('b', ['x'])]
    expect(nearestWay(ways, structure, 'two')).toEqual(['x'])
    expect(nearestWay(ways.slice(1), structure, 'three')).toEqual(['x'])
    expect(nearestWay([], structure, 'two')).toEqual([])
  })
})
