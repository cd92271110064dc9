import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const FOLDER = 'docs/pictures'
const shown = [...readFileSync('README.md', 'utf8').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(
  ([, said = '', path = '']) => ({
    said,
    path,
  }),
)

test('every picture that README.md shows is there, and says in words what is to be seen', () => {
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.filter(({ said, path }) => said.length < 15 || !existsSync(path))).toEqual([])
})

test('the pictures of README.md stay out of what the game ships, and none lies there that it does not show', () => {
  expect(shown.filter(({ path }) => path.startsWith('assets/'))).toEqual([])
  expect(
    readdirSync(FOLDER)
      .map((name) => `${FOLDER}/${name}`)
      .sort(),
  ).toEqual(shown.map(({ path }) => path).sort())
})
