import { expect, test } from 'vitest'
import { apartInClass, isInClass, openClassDevice } from '../../src/platform/class-device'

function texts() {
  const kept = new Map<string, string>([['autosave.student', 'my own']])
  return {
    kept,
    read: (key: string) => kept.get(key),
    write: (key: string, text: string) => kept.set(key, text),
    remove: (key: string) => void kept.delete(key),
    keys: (prefix: string) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
  }
}

test('a lesson keeps its playthroughs beside the pupil’s own, and leaves those as they were', () => {
  const vault = texts()
  const apart = apartInClass(vault)
  const key = openClassDevice(vault).key('pupil')
  expect(apart.read('autosave.student')).toBe('my own')
  key.write('k'.repeat(22))
  expect(isInClass(vault)).toBe(true)
  expect(apart.read('autosave.student')).toBeUndefined()
  apart.write('autosave.student', 'of the lesson')
  expect(apart.read('autosave.student')).toBe('of the lesson')
  key.forget()
  expect(isInClass(vault)).toBe(false)
  expect(apart.read('autosave.student')).toBe('my own')
  expect([...vault.kept]).toEqual([['autosave.student', 'my own']])
})

test('the next lesson begins without the playthroughs of the one before', () => {
  const vault = texts()
  const key = openClassDevice(vault).key('pupil')
  key.write('a'.repeat(22))
  apartInClass(vault).write('autosave.student', 'first lesson')
  key.write('b'.repeat(22))
  expect(apartInClass(vault).read('autosave.student')).toBeUndefined()
})

test('settings and notes are the same in a lesson and outside of it', () => {
  const vault = texts()
  openClassDevice(vault).key('pupil').write('a'.repeat(22))
  apartInClass(vault).write('settings', '{}')
  expect(vault.kept.get('settings')).toBe('{}')
})

test('a teacher who looks through stories for a lesson does not lose an own playthrough by it', () => {
  const vault = texts()
  let onPage = true
  const apart = apartInClass(vault, () => onPage)
  apart.write('autosave.student', 'the way to a chapter')
  onPage = false
  expect(apart.read('autosave.student')).toBe('my own')
})
