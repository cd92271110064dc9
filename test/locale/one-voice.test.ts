import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const STRINGS = resolve('src/locale/strings')

/** Every phrase of a language as `table.key: words`, its forms of number one by one. */
async function phrasesOf(language: string): Promise<readonly { readonly table: string; readonly said: string }[]> {
  const names = readdirSync(join(STRINGS, language))
  const tables = await Promise.all(names.map((name) => import(join(STRINGS, language, name))))
  return tables.flatMap((module, at) => {
    const table = names[at]?.replace('.ts', '') ?? ''
    return Object.values(module).flatMap((words) =>
      Object.entries(words as Record<string, string | Record<string, string>>).flatMap(([key, phrase]) =>
        (typeof phrase === 'string' ? [phrase] : Object.values(phrase)).map((text) => ({
          table,
          said: `${table}.${key}: ${text}`,
        })),
      ),
    )
  })
}

const saying = (said: readonly { readonly said: string }[], words: RegExp) =>
  said.flatMap((phrase) => (words.test(phrase.said.replace(/^\S+ /, '')) ? [phrase.said] : []))

test('what is fetched is loading or could not be loaded, a scene is skipped, and what was chosen is a path', async () => {
  const english = await phrasesOf('en')
  expect(english.length).toBeGreaterThan(1000)
  expect(
    saying(english, /\b(on (its|their|the) way|did not come|anew|pass(ed)? over|(this|your|earlier) runs?)\b/i),
  ).toEqual([])
  const hungarian = await phrasesOf('hu')
  expect(saying(hungarian, /úton van(nak)?\b|érkezett meg|nem érkeztek meg|Adatolt/)).toEqual([])
})

test('in Hungarian nobody but the teacher and the museum’s staff is addressed as Ön', async () => {
  const others = (await phrasesOf('hu')).filter(({ table }) => table !== 'guided-teacher' && table !== 'kiosk')
  expect(saying(others, /(^|\s)(Ön(nek|t|nél)?|Válassza|Válasszon|Próbálja|Töltse|Nyissa|Kérjük)([\s,.]|$)/)).toEqual(
    [],
  )
})
