import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Moment } from '../../src/history/moment'
import { type PictureOfPlace, pictureShown } from '../../src/state/selectors/picture-shown'

const ROLES = ['worker', 'student', 'soldier', 'delegate']
/** The drawings in which the words Központi Munkástanács hang on the wall. */
const SIGNED = ['council-hall', 'council-hall-day']
const CENTRAL_COUNCIL = [
  'worker-names-out-loud',
  'delegate-work-or-freeze',
  'delegate-miners',
  'delegate-twenty-thousand',
  'delegate-akacfa',
  'delegate-last-session',
]

function scenesUnderTheSign(): readonly string[] {
  const pictures: readonly PictureOfPlace[] = JSON.parse(readFileSync('assets/art/dioramas.json', 'utf8'))
  return ROLES.flatMap((role) =>
    readdirSync(`stories/${role}`)
      .filter((name) => name.endsWith('.ink'))
      .sort()
      .flatMap((name) => {
        let place = ''
        return readFileSync(`stories/${role}/${name}`, 'utf8')
          .split(/^===/m)
          .flatMap((knot) => {
            const tag = (key: string) => new RegExp(`^# ${key}:\\s*(\\S+)`, 'm').exec(knot)?.[1]
            place = tag('diorama') ?? place
            const [scene, at] = [tag('scene'), tag('at')]
            const picture = pictures.find(({ id }) => id === place)
            if (scene === undefined || at === undefined || !picture) return []
            return SIGNED.includes(pictureShown(picture, at as Moment)) ? [scene] : []
          })
      }),
  )
}

test("the Central Council's words hang over its own meetings, and over no desk, court or works", () => {
  expect(scenesUnderTheSign()).toEqual(CENTRAL_COUNCIL)
})
