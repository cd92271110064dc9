import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSoundCatalogue } from '../../src/sound/sound-catalogue'

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const catalogue = readSoundCatalogue(json('assets/sound/sounds.json'))
const files = ['opus', 'aac'].flatMap((coding) =>
  readdirSync(`assets/sound/${coding}`).map((name) => `${coding}/${name}`),
)
const measured = json('src/authoring/sound/loudness.json') as readonly {
  readonly file: string
  readonly sha256: string
  readonly lufs: number
  readonly truePeak: number
  readonly seam?: { readonly step: number; readonly highBand: number }
}[]
const credits = json('assets/sound/credits.json') as readonly { readonly file: string; readonly licence: string }[]

/** The sounds that scenes name, by the files that name them. */
function named(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.ink')) continue
    for (const [, id] of readFileSync(join(folder, entry), 'utf8').matchAll(/^\s*# ?sound: ?(\S+)/gm)) {
      if (id !== undefined) found.set(id, entry)
    }
  }
  return found
}

test('every sound that a scene names is there', () => {
  const missing = [...named('stories')].filter(([id]) => !catalogue.has(id))
  expect(missing.map(([id, file]) => `${file} names the sound ${id}, which nobody has made.`)).toEqual([])
})

test('every sound has both codings, a caption in both languages, and every file a sound', () => {
  const wanted = [...catalogue.values()].flatMap(({ files }) => [files.opus, files.aac])
  expect([...files].sort()).toEqual([...wanted].sort())
  for (const { caption } of catalogue.values())
    expect([caption.en.length > 8, caption.hu.length > 8]).toEqual([true, true])
})

test('every file has a line that says whose it is', () => {
  expect(credits.map(({ file }) => file).sort()).toEqual(files.map((file) => `sound/${file}`).sort())
  expect(new Set(credits.map(({ licence }) => licence))).toEqual(new Set(['CC BY 4.0', 'CC0-1.0']))
})

test('what was measured was measured on these very files', () => {
  const changed = measured.filter(({ file, sha256 }) => {
    const path = `assets/sound/${file}`
    return !existsSync(path) || createHash('sha256').update(readFileSync(path)).digest('hex') !== sha256
  })
  expect(changed.map(({ file }) => `${file} is not the file that was measured; run npm run sound.`)).toEqual([])
  expect(measured.map(({ file }) => file).sort()).toEqual([...files].sort())
})

test('sounds are equally loud within two units, music among itself, and none startles', () => {
  for (const { file, lufs, truePeak } of measured) {
    const kind = [...catalogue.values()].find(({ files }) => Object.values(files).includes(file))?.kind
    expect.soft(Math.abs(lufs - (kind === 'music' ? -20 : -23)), `${file} at ${lufs} LUFS`).toBeLessThanOrEqual(1)
    expect.soft(truePeak, `${file} peaks at ${truePeak} dBTP`).toBeLessThanOrEqual(-3)
  }
})

test('loops go round without a step or a tick', () => {
  for (const { file, seam } of measured) {
    if (!seam) continue
    expect.soft(seam.step, `${file} steps`).toBeLessThan(1)
    expect.soft(seam.highBand, `${file} ticks`).toBeLessThan(2)
  }
})

test('a role’s sounds are light: all of one coding together stay below 4 MB', () => {
  const size = files
    .filter((file) => file.startsWith('opus'))
    .reduce((sum, file) => sum + readFileSync(`assets/sound/${file}`).length, 0)
  expect(size).toBeLessThan(4_000_000)
})

test('entries of a broken catalogue are left out', () => {
  expect(readSoundCatalogue('nothing').size).toBe(0)
  expect(readSoundCatalogue({ sounds: [{ id: 'half' }, null, 7] }).size).toBe(0)
})
