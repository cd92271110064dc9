import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Moment } from '../../src/history/moment'
import { readSoundCatalogue } from '../../src/sound/sound-catalogue'
import { type PictureOfPlace, pictureShown } from '../../src/state/selectors/picture-shown'

const LIMIT = 6_000_000

const dioramas: readonly PictureOfPlace[] = JSON.parse(readFileSync('assets/art/dioramas.json', 'utf8'))
const sounds = readSoundCatalogue(JSON.parse(readFileSync('assets/sound/sounds.json', 'utf8')))

/** Bytes of a drawing as it is sent. */
const pressed = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const folderOf = (folder: string, wanted: (name: string) => boolean = () => true): number =>
  sum(
    readdirSync(folder)
      .filter(wanted)
      .map((name) => pressed(join(folder, name))),
  )

/** The text of a role, its chapters in order. */
function inkOf(role: string): string {
  const files = readdirSync(`stories/${role}`).filter((name) => name.endsWith('.ink'))
  return files.map((name) => readFileSync(`stories/${role}/${name}`, 'utf8')).join('\n')
}

const valuesOf = (ink: string, tag: string): readonly string[] =>
  [...ink.matchAll(new RegExp(`# ?${tag}: ?(\\S+)`, 'g'))].flatMap(([, value]) => value ?? [])

/** The drawings that a role shows: each scene's picture, carried on from the scene before, as it looks at its hour. */
function drawingsOf(ink: string): ReadonlySet<string> {
  const shown = new Set<string>()
  let picture: PictureOfPlace | undefined
  for (const scene of ink.split(/^# ?scene:/m).slice(1)) {
    const [id] = valuesOf(scene, 'diorama')
    if (id !== undefined) picture = dioramas.find((drawn) => drawn.id === id)
    const [at] = valuesOf(scene, 'at')
    if (picture && at !== undefined) shown.add(pictureShown(picture, at as Moment))
  }
  return shown
}

/** The music that a role can hear: that of the title and of its looking back, and what its chapters and endings ask for. */
function musicOf(role: string, ink: string): readonly string[] {
  const anthem = valuesOf(ink, 'ending').includes('papers-1989') ? ['himnusz-phrase'] : []
  const closing = role === 'soldier' ? 'folk-pava' : 'egmont-opening'
  return ['title-texture', 'debrief-texture', 'egmont-victory', closing, ...anthem]
}

/** Everything that a role makes a browser fetch if each of its scenes is met. */
function weightOf(role: string): { readonly art: number; readonly sound: number } {
  const ink = inkOf(role)
  const people = new Set(valuesOf(ink, 'who'))
  const map = (shape: string) => folderOf('assets/art/map', (name) => !name.startsWith(shape))
  const art = [
    ...[...drawingsOf(ink)].map((id) => folderOf(`assets/art/dioramas/${id}`)),
    folderOf('assets/art/portraits', (name) => people.has(name.replace(/-\w+\.svg$/, ''))),
    Math.max(map('landscape'), map('portrait')),
    Math.max(pressed('assets/art/title/landscape.svg'), pressed('assets/art/title/portrait.svg')),
    pressed('assets/art/dioramas.json'),
  ]
  const heard = new Set([...valuesOf(ink, 'sound'), ...valuesOf(ink, 'cue'), ...musicOf(role, ink)])
  const files = [...sounds.values()].filter(({ id }) => heard.has(id))
  return { art: sum(art), sound: sum(files.map((sound) => statSync(`assets/sound/${sound.files.opus}`).size)) }
}

test.each(['worker', 'student', 'soldier', 'delegate'])(
  'the %s’s pictures and sounds are together light',
  (role) => {
    const { art, sound } = weightOf(role)
    expect(sound).toBeGreaterThan(1_000_000)
    expect(art + sound, `${role}: art ${art}, sound ${sound}`).toBeLessThanOrEqual(LIMIT)
  },
  // Milliseconds: many drawings are pressed, and machines may be busy.
  60_000,
)
