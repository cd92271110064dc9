import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
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
test('every sound has both codings, a caption in both languages, and every file a sound', () => {
  const wanted = [...catalogue.values()].flatMap(({ files }) => [files.opus, files.aac])
  expect([...files].sort()).toEqual([...wanted].sort())
  for (const { caption } of catalogue.values())
    expect([caption.en.length > 8, caption.hu.length > 8]).toEqual([true, true])
})

test('what was measured was measured on these very files', () => {
  const changed = measured.filter(({ file, sha256 }) => {
    const path = `assets/sound/${file}`
    return !existsSync(path) || createHash('sha256').update(readFileSync(path)).digest('hex') !== sha256
  })
  expect(changed.map(({ file }) => `${file} is not the file that was measured; run npm run sound.`)).toEqual([])
  expect(measured.map(({ file }) => file).sort()).toEqual([...files].sort())
})

test('all sounds are equally loud within two units, and none startles', () => {
  const loudness = measured.map(({ lufs }) => lufs)
  expect(Math.max(...loudness) - Math.min(...loudness)).toBeLessThanOrEqual(2)
  for (const { file, truePeak } of measured)
    expect.soft(truePeak, `${file} peaks at ${truePeak} dBTP`).toBeLessThanOrEqual(-3)
})

test('loops go round without a step or a tick', () => {
  for (const { file, seam } of measured) {
    if (!seam) continue
    expect.soft(seam.step, `${file} steps`).toBeLessThan(1)
    expect.soft(seam.highBand, `${file} ticks`).toBeLessThan(2)
  }
})

test('who is spared sounds of war hears another sound that is there, and is not of war', () => {
  const instead = [...catalogue.values()].flatMap(({ withoutWar }) => withoutWar ?? [])
  expect(instead).toHaveLength(2)
  for (const id of instead) expect(catalogue.get(id)).toMatchObject({ kind: 'ambience' })
  for (const id of instead) expect(catalogue.get(id)?.withoutWar).toBeUndefined()
})

test('entries of a broken catalogue are left out', () => {
  expect(readSoundCatalogue('nothing').size).toBe(0)
  expect(readSoundCatalogue({ sounds: [{ id: 'half' }, null, 7] }).size).toBe(0)
})
