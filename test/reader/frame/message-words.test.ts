import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { messages as english } from '../../../src/locale/strings/en/messages'
import { messages as hungarian } from '../../../src/locale/strings/hu/messages'
import { messageKey, needsFile } from '../../../src/reader/frame/message-words'

/** The codes of faults that the sources of these folders can tell the player. */
function codesIn(folders: readonly string[]): readonly string[] {
  const texts = folders.flatMap((folder) =>
    readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join('src', folder, name), 'utf8')),
  )
  const codes = texts.flatMap((text) => text.match(/'(?:story|content|save|share|storage|address)\/[a-z-]+'/g) ?? [])
  return [...new Set(codes.map((code) => code.slice(1, -1)))].filter((code) => !code.startsWith('story/student'))
}

test('every fault that can be met in play has words in both languages', () => {
  const codes = codesIn(['main', 'story', 'playthrough', 'state', 'platform'])
  expect(codes).toContain('content/unreachable')
  expect(codes.filter((code) => !Object.hasOwn(english, code))).toEqual([])
  expect(codes.filter((code) => !Object.hasOwn(hungarian, code))).toEqual([])
})

test('a fault without words of its own still gets a whole sentence', () => {
  expect(messageKey('tomorrow/unheard-of')).toBe('unknown')
  expect(messageKey('close')).toBe('unknown')
  expect(messageKey('save/broken')).toBe('save/broken')
})

test('where nothing is kept any more a file is offered', () => {
  expect(needsFile('storage/full')).toBe(true)
  expect(needsFile('share/rubbish')).toBe(false)
})
