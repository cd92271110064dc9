import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { COUNCIL } from '../../../src/guided/teacher/council'

const catalogue = ['passages', 'further/passages']
  .map((file) => readFileSync(`stories/evidence/${file}.yaml`, 'utf8'))
  .join()

it('lets every answer of the workers’ council rest on passages that are there', () => {
  for (const { passages } of COUNCIL.answers) {
    expect(passages.length).toBeGreaterThan(0)
    for (const passage of passages) expect(catalogue).toMatch(new RegExp(`id: "?${passage}"?`))
  }
})
