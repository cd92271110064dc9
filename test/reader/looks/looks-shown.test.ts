import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildContent } from '../../../src/authoring/build-content'
import type { Look } from '../../../src/evidence/look'
import type { Moment } from '../../../src/history/moment'
import { looksShown } from '../../../src/reader/looks/looks-shown'
import { type PictureOfPlace, pictureShown, placeOf } from '../../../src/state/selectors/picture-shown'
import type { RoleStructure } from '../../../src/story/structure'

const look = (id: string, more: Partial<Look> = {}): Look => ({ id, x: 0.5, y: 0.5, label: id, text: id, ...more })
const at = (moment: string) => moment as Moment
const shown = (looks: readonly Look[], drawing: string, moment: string) =>
  looksShown(looks, 'gate', drawing, at(moment)).map(({ id }) => id)

test('a drawing shows what it holds, and nothing of another place whose name begins alike', () => {
  const looks = [look('gate/sign'), look('gate/fire', { in: ['gate'] }), look('gate-house/door')]
  expect(shown(looks, 'gate', '1956-11-06T10:00')).toEqual(['gate/sign', 'gate/fire'])
  expect(shown(looks, 'gate-before', '1956-11-06T10:00')).toEqual(['gate/sign'])
})

test('what has not happened yet is not told', () => {
  const looks = [look('gate/sign'), look('gate/flag', { from: '1956-10-31T12:00', until: '1956-11-05' })]
  expect(shown(looks, 'gate', '1956-10-31T11:59')).toEqual(['gate/sign'])
  expect(shown(looks, 'gate', '1956-10-31T12:00')).toEqual(['gate/sign', 'gate/flag'])
  expect(shown(looks, 'gate', '1956-11-05T00:00')).toEqual(['gate/sign'])
})

test('in every scene of every role there are at least three things to look at', { timeout: 60_000 }, () => {
  const { files, roles } = buildContent(process.cwd())
  const looks: readonly Look[] = JSON.parse(files.get('looks.en') ?? '{}').looks
  const pictures: readonly PictureOfPlace[] = JSON.parse(readFileSync('assets/art/dioramas.json', 'utf8'))
  const poor: string[] = []
  for (const { id: role } of roles.filter(({ ready }) => ready)) {
    const { scenes }: Pick<RoleStructure, 'scenes'> = JSON.parse(files.get(`${role}/structure`) ?? '{}')
    for (const { id, diorama, at } of scenes) {
      const picture = pictures.find((picture) => picture.id === diorama)
      if (!picture) continue
      const drawing = pictureShown(picture, at)
      const count = looksShown(looks, placeOf(pictures, picture.id), drawing, at).length
      if (count < 3) poor.push(`${role} ${id}: ${count} in ${drawing} at ${at}`)
    }
  }
  expect(poor).toEqual([])
})
