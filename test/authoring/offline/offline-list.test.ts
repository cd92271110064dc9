import { expect, test } from 'vitest'
import { offlineList, type SiteFiles } from '../../../src/authoring/offline/offline-list'

const JSONS: Readonly<Record<string, unknown>> = {
  'content/soldier/structure.json': {
    role: 'soldier',
    scenes: [{ id: 's', diorama: 'yard', sound: 'quiet-room', cue: 'door' }],
  },
  'content/soldier/people.json': { people: [{ id: 'mihaly' }, { id: 'laci' }] },
  'content/student/structure.json': { role: 'student', scenes: [{ id: 't', diorama: 'square' }] },
  'content/student/people.json': { people: [{ id: 'klara' }] },
  'art/dioramas.json': [{ id: 'yard', variants: [{ id: 'yard-night' }] }, { id: 'square' }, { id: 'cellar' }],
  'sound/sounds.json': {
    sounds: ['quiet-room', 'door', 'shots-far', 'folk-pava'].map((id) => ({
      id,
      kind: id === 'folk-pava' ? 'music' : 'ambience',
      files: { opus: `opus/${id}.ogg` },
    })),
  },
}
const SITE: SiteFiles = {
  paths: [
    ...Object.keys(JSONS),
    ...['yard', 'yard-night', 'square', 'cellar'].map((id) => `art/dioramas/${id}/mid.svg`),
    ...['mihaly', 'laci', 'klara'].map((id) => `art/portraits/${id}-calm.svg`),
    ...['quiet-room', 'door', 'shots-far', 'folk-pava'].map((id) => `sound/opus/${id}.ogg`),
    'content/soldier/one.en.json',
    'content/evidence/sources.json',
    'assets/main-12345678.js',
    'kiosk.json',
  ],
  bytes: () => 10,
  version: () => 'abc',
  json: (path) => JSONS[path],
}

test('a role keeps its story, its places in every light, its people and what is heard in it', () => {
  expect(offlineList(SITE).roles.soldier?.map(([address]) => address)).toEqual([
    'content/soldier/structure.json?v=abc',
    'content/soldier/people.json?v=abc',
    'art/dioramas/yard/mid.svg',
    'art/dioramas/yard-night/mid.svg',
    'art/portraits/mihaly-calm.svg',
    'art/portraits/laci-calm.svg',
    'sound/opus/quiet-room.ogg',
    'sound/opus/door.ogg',
    'sound/opus/folk-pava.ogg',
    'content/soldier/one.en.json?v=abc',
  ])
})

test('what every role needs is listed once, and what none needs apart', () => {
  const { common, roles, rest } = offlineList(SITE)
  const addresses = common.map(([address]) => address)
  expect(addresses).toContain('content/evidence/sources.json?v=abc')
  expect(addresses).toContain('art/portraits/klara-calm.svg')
  expect(rest.map(([address]) => address)).toEqual(['art/dioramas/cellar/mid.svg', 'sound/opus/shots-far.ogg'])
  const all = [...common, ...Object.values(roles).flat(), ...rest].map(([address]) => address)
  expect(all.filter((address) => address.startsWith('assets/') || address === 'kiosk.json')).toEqual([])
})
