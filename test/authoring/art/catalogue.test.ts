import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogue } from '../../../src/authoring/art/catalogue'
import { variants } from '../../../src/authoring/art/variants'

interface Words {
  readonly title: Readonly<Record<string, string>>
  readonly alt: Readonly<Record<string, string>>
}

interface Listed {
  readonly id: string
  readonly focus: { readonly x: number; readonly y: number }
  readonly variants: readonly { readonly id: string }[]
}

const shipped = (path: string): string => readFileSync(join('assets/art', path), 'utf8')
const list: readonly Listed[] = JSON.parse(shipped('dioramas.json'))
const wordsOf = (id: string): Words => JSON.parse(shipped(`dioramas/${id}/words.json`))
/** What can be heard of a picture in one breath, and says more than its title. */
const ALT = { least: 100, most: 480 }

test('every picture has a title and an alternative text in both languages, and a point that narrow crops keep', () => {
  expect(list).toHaveLength(Object.keys(catalogue).length + Object.keys(variants).length)
  for (const { id, focus } of list) {
    const { title, alt } = wordsOf(id)
    for (const language of ['en', 'hu']) {
      expect(title[language]?.length, id).toBeGreaterThan(4)
      expect(alt[language]?.length, `${id}, ${language}`).toBeGreaterThanOrEqual(ALT.least)
      expect(alt[language]?.length, `${id}, ${language}`).toBeLessThanOrEqual(ALT.most)
    }
    expect(alt.en, id).not.toBe(alt.hu)
    for (const share of [focus.x, focus.y]) expect(share > 0.1 && share < 0.9, id).toBe(true)
  }
})

test('two pictures of one place differ in what is said of them', () => {
  const texts = list.map(({ id }) => wordsOf(id).alt.en)
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
})
